/// The words that the judgement knows, in one open-addressed table that is built once.
///
/// A word is found by the hash of its lower-case bytes. Nothing verifies the bytes: of 64 bits all but the table's
/// slot are compared, and the worst that a clash could do is to lend a word a class.
struct Vocabulary: Sendable {
  /// What is known of one spelling.
  struct Entry: Sendable {
    var classes: WordClass = []
    var lexeme: Lexeme?
    var form: WordForm = .base
    /// Identifies the word in any of its forms, for comparing units.
    var stem: UInt32 = 0
    /// The value of a number word, or the number of a month.
    var value: Int16 = -1
    var strands: Strand = []
  }

  static let shared = Vocabulary()

  static let numberWords = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
    "forty",
    "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
  ]

  static let monthWords: [(name: String, number: Int16)] = [
    ("january", 1), ("jan", 1), ("february", 2), ("feb", 2), ("march", 3), ("mar", 3), ("april", 4),
    ("apr", 4),
    ("may", 5), ("june", 6), ("jun", 6), ("july", 7), ("jul", 7), ("august", 8), ("aug", 8), ("september", 9),
    ("sept", 9), ("sep", 9), ("october", 10), ("oct", 10), ("november", 11), ("nov", 11), ("december", 12),
    ("dec", 12),
  ]

  private var keys: [UInt64]
  private var slots: [UInt16]
  private var entries: [Entry] = [Entry()]
  /// Hashes of known words with one letter left out, for typing mistakes.
  private var shortKeys: [UInt64]
  private var shortSlots: [UInt16]

  private static let mask = (1 << 14) - 1
  private static let shortMask = (1 << 16) - 1

  private init() {
    keys = Array(repeating: 0, count: Self.mask + 1)
    slots = Array(repeating: 0, count: Self.mask + 1)
    shortKeys = Array(repeating: 0, count: Self.shortMask + 1)
    shortSlots = Array(repeating: 0, count: Self.shortMask + 1)

    var known: [String: Entry] = [:]
    for lexeme in Lexeme.allCases {
      known[lexeme.rawValue] = Entry(lexeme: lexeme, stem: WordHash.stem(lexeme.rawValue))
    }
    var derived: [(form: String, kind: WordForm, base: String)] = []
    for list in WordList.all {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        let base = String(word)
        known[base, default: Entry(stem: WordHash.stem(base))].classes.formUnion(list.classes)
        for (form, kind) in Inflection.forms(of: base, list.endings) { derived.append((form, kind, base)) }
      }
    }
    for list in StrandList.all {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        let base = String(word)
        known[base, default: Entry(stem: WordHash.stem(base))].strands.formUnion(list.strands)
        for (form, kind) in Inflection.forms(of: base, list.endings) { derived.append((form, kind, base)) }
      }
    }
    for (form, kind, base) in Inflection.irregular where known[base] != nil {
      derived.append((form, kind, base))
    }
    // The base forms come first: "lunches" adds to nothing, "leaves" stays what its own list says.
    for (form, kind, base) in derived {
      guard let source = known[base] else { continue }
      var entry = known[form] ?? Entry(stem: source.stem)
      entry.classes.formUnion(source.classes)
      entry.strands.formUnion(source.strands)
      entry.lexeme = entry.lexeme ?? source.lexeme
      entry.form = kind
      known[form] = entry
    }
    for (value, word) in Self.numberWords.enumerated() {
      known[word]?.value = Int16(value <= 20 ? value : value == 28 ? 100 : (value - 18) * 10)
    }
    for (name, number) in Self.monthWords { known[name]?.value = number }

    for (word, entry) in known.sorted(by: { $0.key < $1.key }) where entries.count < Int(UInt16.max) {
      let number = UInt16(entries.count)
      entries.append(entry)
      Self.insert(WordHash.whole(word), number, &keys, &slots, Self.mask)
      let bytes = Array(word.utf8)
      // A word that only places a text is no help in guessing what a mistyped one does.
      if entry.classes.isEmpty, entry.lexeme == nil { continue }
      // Glasses are no gasses: a topic takes a word that is spelt as it should be.
      if entry.classes.isSubset(of: [.topic, .sideTopic]), entry.lexeme == nil { continue }
      if bytes.count >= WordHash.shortestForgiven {
        for hash in WordHash.leavingOneOut(bytes) {
          Self.insert(hash, number, &shortKeys, &shortSlots, Self.shortMask)
        }
      }
    }
  }

  /// The stem that a token of this word carries.
  func stem(of word: String) -> UInt32 {
    if let entry = entry(WordHash.whole(word)) { return entry.stem }
    return WordHash.stem(word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word)
  }

  /// What is known of the word with this hash, or nil.
  func entry(_ hash: UInt64) -> Entry? {
    let found = Self.find(hash, keys, slots, Self.mask)
    return found == 0 ? nil : entries[Int(found)]
  }

  /// The known word that these letters miss by one: one too few, too many, wrong or out of order.
  func nearMiss(of bytes: some Collection<UInt8>, hash: UInt64) -> Entry? {
    var found = Self.find(hash, shortKeys, shortSlots, Self.shortMask)
    if found == 0 {
      for shorter in WordHash.leavingOneOut(bytes) {
        found = Self.find(shorter, keys, slots, Self.mask)
        if found == 0 { found = Self.find(shorter, shortKeys, shortSlots, Self.shortMask) }
        if found != 0 { break }
      }
    }
    return found == 0 ? nil : entries[Int(found)]
  }

  private static func insert(
    _ hash: UInt64,
    _ number: UInt16,
    _ keys: inout [UInt64],
    _ slots: inout [UInt16],
    _ mask: Int
  ) {
    var slot = WordHash.slot(hash, mask)
    // Never full: the tables are several times larger than the vocabulary; the bound is a promise to stop.
    for _ in 0...mask {
      if slots[slot] == 0 {
        keys[slot] = hash
        slots[slot] = number
        return
      }
      if keys[slot] == hash { return }
      slot = (slot + 1) & mask
    }
  }

  private static func find(_ hash: UInt64, _ keys: [UInt64], _ slots: [UInt16], _ mask: Int) -> UInt16 {
    var slot = WordHash.slot(hash, mask)
    while slots[slot] != 0 {
      if keys[slot] == hash { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
