internal import Diagnostics
package import YAMLSyntax

/// A name for a thing: a letter and 1 to 31 letters, digits or hyphens; case does not tell two apart.
package protocol IdentifierValue: ScalarValue, Hashable, Comparable, CustomStringConvertible {
  /// What it names: `a pupil id such as P0417`.
  static var expectation: String { get }
  static var subject: IdentifierForm.Subject { get }
  static var example: String { get }
  var text: String { get }
  init(unchecked text: String)
  static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool
}

extension IdentifierValue {
  package static var form: ValueForm {
    .identifier(IdentifierForm(subject: subject, expectation: expectation, example: example))
  }

  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.withUTF8Bytes({ Self.isValid($0) }) else { return nil }
    self.init(unchecked: text)
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> Self? {
    guard isValid(text) else { return nil }
    return Self(unchecked: String(decoding: text, as: UTF8.self))
  }

  package static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (2...32).contains(text.count), let first = text.first, IDCharacters.isLetter(first) else {
      return false
    }
    return text.allSatisfy(IDCharacters.isAllowed)
  }

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> Self? {
    reading.report(
      .badID,
      "\(expectation) belongs here",
      at: node.range,
      suggestion: "an id is a letter and then 1 to 31 letters, digits or hyphens, without spaces"
    )
    return nil
  }

  /// Two ids that differ only in case are one.
  package static func == (left: Self, right: Self) -> Bool {
    left.text == right.text
      || left.text.utf8.elementsEqual(right.text.utf8) { IDCharacters.fold($0) == IDCharacters.fold($1) }
  }
  package func hash(into hasher: inout Hasher) {
    // Eight bytes at a time: one by one they take several times as long.
    var word: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(IDCharacters.fold(byte))
      count += 1
      if count & 7 == 0 {
        hasher.combine(word)
        word = 0
      }
    }
    hasher.combine(word)
  }
  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8) {
      IDCharacters.fold($0) < IDCharacters.fold($1)
    }
  }
  package var description: String { text }

  /// The id in small letters.
  package var folded: String { text.lowercased() }
}

enum IDCharacters {
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  /// The byte of the small letter.
  static func fold(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
  static func isAllowed(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
  }
}

package struct PupilID: IdentifierValue {
  package static var expectation: String { "a pupil id such as P0417" }
  package static var subject: IdentifierForm.Subject { .pupil }
  package static var example: String { "P0417" }
  package let text: String
  package init(unchecked text: String) { self.text = text }
}

package struct StaffID: IdentifierValue {
  package static var expectation: String { "a staff id such as T12" }
  package static var subject: IdentifierForm.Subject { .staff }
  package static var example: String { "T12" }
  package let text: String
  package init(unchecked text: String) { self.text = text }
}

package struct TargetID: IdentifierValue {
  package static var expectation: String { "an id in words such as asks-for-a-toy" }
  package static var subject: IdentifierForm.Subject { .target }
  package static var example: String { "asks-for-a-toy" }
  package let text: String
  package init(unchecked text: String) { self.text = text }
}

/// Any other id: a family, an outcome of an EHCP, a piece of feedback, a team.
package struct OtherID: IdentifierValue {
  package static var expectation: String { "an id such as F071 or E2" }
  package static var subject: IdentifierForm.Subject { .other }
  package static var example: String { "F071" }
  package let text: String
  package init(unchecked text: String) { self.text = text }
}

/// A class as its folder is called: may begin with a digit, `3-oak`.
package struct ClassID: IdentifierValue {
  package static var expectation: String { "a class such as 3-oak" }
  package static var subject: IdentifierForm.Subject { .schoolClass }
  package static var example: String { "3-oak" }
  package let text: String
  package init(unchecked text: String) { self.text = text }
  package static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (1...32).contains(text.count) && text.first != UInt8(ascii: "-")
      && text.allSatisfy(IDCharacters.isAllowed)
  }
}

/// A term as school.yaml calls it: `autumn`.
package struct TermName: IdentifierValue {
  package static var expectation: String { "a term such as autumn" }
  package static var subject: IdentifierForm.Subject { .term }
  package static var example: String { "autumn" }
  package let text: String
  package init(unchecked text: String) { self.text = text }
}

/// An academic year: `2025-26`.
package struct AcademicYear: ScalarValue, Hashable, Comparable, CustomStringConvertible {
  package static var expectation: String { "an academic year such as 2025-26" }
  package static var form: ValueForm { .pattern(expression: "^[0-9]{4}-[0-9]{2}$", examples: ["2025-26"]) }
  /// The calendar year in which it begins.
  package let start: Int

  package init(start: Int) { self.start = start }

  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let year = text.withUTF8Bytes({ Self.read($0) }) else { return nil }
    self = year
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> AcademicYear? {
    guard text.count == 7, text[4] == UInt8(ascii: "-") else { return nil }
    var start = 0
    for byte in text[0..<4] {
      guard IDCharacters.isDigit(byte) else { return nil }
      start = start * 10 + Int(byte - 0x30)
    }
    guard IDCharacters.isDigit(text[5]), IDCharacters.isDigit(text[6]) else { return nil }
    let end = Int(text[5] - 0x30) * 10 + Int(text[6] - 0x30)
    return end == (start + 1) % 100 ? AcademicYear(start: start) : nil
  }

  package var description: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }

  package static func < (left: AcademicYear, right: AcademicYear) -> Bool { left.start < right.start }
}

/// A term of a year: `2025-26/autumn`.
package struct TermKey: ScalarValue, Hashable, CustomStringConvertible {
  package static var expectation: String { "a term such as 2025-26/autumn" }
  package static var form: ValueForm {
    .pattern(expression: "^[0-9]{4}-[0-9]{2}/[A-Za-z][A-Za-z0-9-]{1,31}$", examples: ["2025-26/autumn"])
  }
  package var year: AcademicYear
  package var term: TermName

  package init(year: AcademicYear, term: TermName) {
    self.year = year
    self.term = term
  }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = AcademicYear(parts[0]), let term = TermName(parts[1]) else {
      return nil
    }
    self.init(year: year, term: term)
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> TermKey? {
    TermKey(String(decoding: text, as: UTF8.self))
  }

  package var description: String { "\(year)/\(term)" }
}

/// A year group of the national curriculum: N1, N2, R, 1 to 14.
package struct YearGroup: ScalarValue, Hashable, Comparable, CustomStringConvertible {
  package static var expectation: String { "a year group (N1, N2, R or 1 to 14)" }
  package static var form: ValueForm {
    .word(WordForm(name: "a year group", words: codes, meanings: meanings, aliases: []))
  }
  /// In order of age.
  package static let codes = ["N1", "N2", "R"] + (1...14).map(String.init)
  private static let meanings = ["N1": "nursery, first year", "N2": "nursery, second year", "R": "reception"]
  /// 0 for N1, 2 for R, 3 for year 1.
  package let rank: Int

  package init?(_ text: some StringProtocol) {
    guard let rank = Self.codes.firstIndex(of: text.uppercased()) else { return nil }
    self.rank = rank
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> YearGroup? {
    YearGroup(String(decoding: text, as: UTF8.self))
  }

  package var description: String { Self.codes[rank] }
  package static func < (left: YearGroup, right: YearGroup) -> Bool { left.rank < right.rank }

  package var keyStage: KeyStage {
    switch rank {
    case ...2: .eyfs
    case ...4: .ks1
    case ...8: .ks2
    case ...11: .ks3
    case ...13: .ks4
    default: .ks5
    }
  }
}

/// A target of an earlier plan: `autumn/asks-for-a-toy`, or with its year in front.
package struct TargetReference: ScalarValue, Hashable, CustomStringConvertible {
  package static var expectation: String { "a target of an earlier term such as autumn/asks-for-a-toy" }
  package static var form: ValueForm {
    .pattern(
      expression: "^([0-9]{4}-[0-9]{2}/)?[A-Za-z][A-Za-z0-9-]{1,31}/[A-Za-z][A-Za-z0-9-]{1,31}$",
      examples: ["autumn/asks-for-a-toy"]
    )
  }
  /// Nil for the year of the plan in which it stands.
  package var year: AcademicYear?
  package var term: TermName
  package var id: TargetID

  package init(year: AcademicYear? = nil, term: TermName, id: TargetID) {
    self.year = year
    self.term = term
    self.id = id
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> TargetReference? {
    var parts = String(decoding: text, as: UTF8.self).split(separator: "/", omittingEmptySubsequences: false)
    var year: AcademicYear?
    if parts.count == 3 {
      year = AcademicYear(parts[0])
      if year == nil { return nil }
      parts.removeFirst()
    }
    guard parts.count == 2, let term = TermName(parts[0]), let id = TargetID(parts[1]) else { return nil }
    return TargetReference(year: year, term: term, id: id)
  }

  package var description: String { (year.map { "\($0)/" } ?? "") + "\(term)/\(id)" }
}
