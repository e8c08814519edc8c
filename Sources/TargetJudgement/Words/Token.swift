/// A word, a number or a mark in one of the texts of a target.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case none, word, number, mark }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let capital = Flags(rawValue: 1)
    static let quoted = Flags(rawValue: 2)
    static let spaced = Flags(rawValue: 4)
    static let possessive = Flags(rawValue: 8)
    /// Belongs to a date, and so to no measure.
    static let dated = Flags(rawValue: 16)
    static let known = Flags(rawValue: 32)
    /// Ends in -s, as plurals do.
    static let plural = Flags(rawValue: 64)
  }

  var kind = Kind.none
  var flags: Flags = []
  var form = WordForm.base
  var mark: UInt8 = 0
  var lexeme: Lexeme?
  /// Digits behind the decimal point, which tell 10.30 from 2.5.
  var decimals: UInt8 = 0
  var stem: UInt32 = 0
  var classes: WordClass = []
  var strands: Strand = []
  var value: Double = -1
  /// UTF-8 offsets in the text.
  var start: Int32 = 0
  var end: Int32 = 0

  static let none = Token()

  func `is`(_ mark: Unicode.Scalar) -> Bool { kind == .mark && self.mark == UInt8(ascii: mark) }
  func isOne(of classes: WordClass) -> Bool { self.classes.has(classes) }

  var isNumber: Bool { kind == .number || (kind == .word && classes.contains(.numberWord)) }
  var isWord: Bool { kind == .word }
  var isSpaced: Bool { flags.contains(.spaced) }
  var isQuoted: Bool { flags.contains(.quoted) }
  var isDated: Bool { flags.contains(.dated) }

  /// Ends a sentence or the first part of one.
  var breaksSentence: Bool {
    kind == .mark && !isQuoted && (self.is(".") || self.is("!") || self.is("?") || self.is(";"))
  }

  /// Parts one clause from the next: stops, commas, colons, brackets and dashes with a space before them.
  var breaksClause: Bool {
    guard kind == .mark, !isQuoted else { return false }
    return breaksSentence || self.is(",") || self.is(":") || self.is("(") || self.is(")") || self.is("\n")
      || (self.is("-") && isSpaced)
  }

  /// A name as far as one can tell: a capital letter on a word that nothing is known of.
  var isName: Bool { kind == .word && flags.contains(.capital) && !flags.contains(.known) }
}
