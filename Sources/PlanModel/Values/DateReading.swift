internal import Diagnostics
package import YAMLSyntax

extension CalendarDate: ScalarValue {
  package static var expectation: String { "a date such as 2025-09-22" }
  package static var form: ValueForm { .date }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in text[range] {
        guard IDCharacters.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> CalendarDate? {
    guard let typed = TypedDate(node.text) else {
      reading.report(
        .wrongKind,
        "a date belongs here",
        at: node.range,
        suggestion: "write year, month and day with hyphens, such as 2025-09-22"
      )
      return nil
    }
    guard let date = CalendarDate(year: typed.year, month: typed.month, day: typed.day) else {
      let explanation: String
      if (1...12).contains(typed.month), (1...9999).contains(typed.year) {
        let days = CalendarDate.days(inMonth: typed.month, of: typed.year)
        explanation = "\(CalendarDate.monthNames[typed.month - 1]) \(typed.year) has \(days) days"
      } else {
        explanation = "a year has 12 months"
      }
      reading.report(
        .impossibleDate,
        "there is no such day: \(explanation)",
        at: node.range,
        suggestion: "write year, month and day with hyphens, such as 2025-09-22"
      )
      return nil
    }
    reading.report(
      .britishDate,
      "dates are written year first, so that nobody takes the day for the month",
      at: node.range,
      suggestion: "write \(date.iso)",
      edits: [TextEdit(range: node.range, replacement: date.iso)]
    )
    return date
  }
}

/// A date in another spelling than ours: `12/12/2025`, `12.12.25`, `12 Dec 2025`, `2025-2-30`.
struct TypedDate {
  var year: Int
  var month: Int
  var day: Int

  init?(_ text: String) {
    let parts = text.split { " /.-,\t".contains($0) }.map(String.init)
    guard parts.count == 3 || (parts.count == 4 && Self.isWeekday(parts[0])) else { return nil }
    let words = Array(parts.suffix(3))
    guard let last = Self.number(words[2]) else { return nil }
    if let first = Self.number(words[0]), words[0].utf8.count == 4,
      words[0].utf8.allSatisfy(IDCharacters.isDigit), let month = Self.month(words[1])
    {
      (year, self.month, day) = (first, month, last)
      return
    }
    guard let first = Self.number(words[0]), let month = Self.month(words[1]),
      words[2].count == 4 || words[2].count == 2
    else { return nil }
    (year, self.month, day) = (words[2].count == 2 ? 2000 + last : last, month, first)
  }

  private static func number(_ word: String) -> Int? {
    var digits = word[...]
    for ending in ["st", "nd", "rd", "th"] where digits.lowercased().hasSuffix(ending) {
      digits = digits.dropLast(2)
    }
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy(IDCharacters.isDigit) else {
      return nil
    }
    return Int(digits)
  }

  private static func month(_ word: String) -> Int? {
    if let number = number(word) { return number }
    let small = word.lowercased()
    guard small.count >= 3 else { return nil }
    return CalendarDate.monthNames.firstIndex {
      $0.lowercased().hasPrefix(small) || small == "sept" && $0 == "September"
    }
    .map { $0 + 1 }
  }

  private static func isWeekday(_ word: String) -> Bool {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(String(word.lowercased().prefix(3)))
  }
}

/// A day, or the first and the last of several: `2025-10-27 to 2025-10-31`.
package struct DayRange: ScalarValue, Hashable {
  package static var expectation: String { "a date, or two with `to` between them" }
  package static var form: ValueForm { .dateRange }
  package var days: ClosedRange<CalendarDate>

  package init(days: ClosedRange<CalendarDate>) { self.days = days }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> DayRange? {
    if let day = CalendarDate.read(text) { return DayRange(days: day...day) }
    let words = String(decoding: text, as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[1] == "to", let first = CalendarDate(iso: words[0]),
      let last = CalendarDate(iso: words[2]), first <= last
    else { return nil }
    return DayRange(days: first...last)
  }
}

extension CalendarDate {
  /// A date as people and spreadsheets write it: `2025-09-22`, `22/09/2025`, `22 Sep 2025`; the day comes first.
  package init?(typed text: String) {
    guard let typed = TypedDate(text),
      let date = CalendarDate(year: typed.year, month: typed.month, day: typed.day)
    else { return nil }
    self = date
  }
}
