/// Cuts text into tokens in one pass over its bytes, looking each word up once.
struct TokenScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var position = 0
  private var spaced = false
  /// Index of the token that opened the quotation we are in.
  private var quotation: Int?
  private var closing: UInt8 = 0

  static func scan(_ text: String, _ vocabulary: Vocabulary) -> Passage {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes: bytes, vocabulary: vocabulary)
      scanner.run()
      return Passage(tokens: scanner.tokens, byteCount: bytes.count)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    tokens.reserveCapacity(bytes.count / 4 + 4)
  }

  private func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        append(Token(kind: .mark, mark: byte, start: Int32(clamping: position)), length: 1)
        spaced = true
      case 0...0x20:
        position += 1
        spaced = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
      case _ where isLetter(position): word()
      default: mark()
      }
    }
    abandonQuotation()
  }

  private mutating func append(_ token: Token, length: Int) {
    var token = token
    token.start = Int32(clamping: position)
    token.end = Int32(clamping: position + length)
    if spaced || tokens.isEmpty { token.flags.insert(.spaced) }
    if quotation != nil { token.flags.insert(.quoted) }
    tokens.append(token)
    position += length
    spaced = false
  }

  private mutating func number() {
    var value = 0.0
    var end = position
    while isDigit(end) || (byte(end) == UInt8(ascii: ",") && isThousand(end)) {
      if isDigit(end) { value = value * 10 + Double(bytes[end] - UInt8(ascii: "0")) }
      end += 1
    }
    var decimals: UInt8 = 0
    // A second point makes it a date: 6.2.26 is three numbers.
    if byte(end) == UInt8(ascii: "."), isDigit(end + 1), byte(position - 1) != UInt8(ascii: ".") {
      var after = end + 1
      var unit = 0.1
      var fraction = 0.0
      while isDigit(after) {
        fraction += unit * Double(bytes[after] - UInt8(ascii: "0"))
        unit /= 10
        decimals = min(decimals + 1, 9)
        after += 1
      }
      if byte(after) == UInt8(ascii: "."), isDigit(after + 1) {
        decimals = 0
      } else {
        value += fraction
        end = after
      }
    }
    append(Token(kind: .number, decimals: decimals, value: value), length: end - position)
  }

  private mutating func word() {
    var hash: UInt64 = 0
    var previous: UInt64 = 0
    var count = 0
    var end = position
    var apostrophe = -1
    let capital =
      bytes[position] >= UInt8(ascii: "A") && bytes[position] <= UInt8(ascii: "Z") || bytes[position] >= 0x80
    while end < bytes.count {
      if isLetter(end) {
        let byte = bytes[end]
        let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        previous = hash
        hash = WordHash.adding(lower, to: hash)
        count += 1
        end += 1
      } else if let length = apostropheLength(end), isLetter(end + length), count > 0 {
        if apostrophe < 0 { apostrophe = end }
        previous = hash
        hash = WordHash.adding(UInt8(ascii: "'"), to: hash)
        count += 1
        end += length
      } else {
        break
      }
    }
    var token = Token(kind: .word)
    if capital { token.flags.insert(.capital) }
    var entry = vocabulary.entry(hash)
    let last = bytes[end - 1] | 0x20
    if entry == nil, apostrophe > 0, last == UInt8(ascii: "s") {
      // "Delilah's": look up what it belongs to.
      token.flags.insert(.possessive)
      hash = bytes[position..<apostrophe].reduce(0) { WordHash.adding(Self.lower($1), to: $0) }
      entry = vocabulary.entry(hash)
    } else if entry == nil, apostrophe < 0, !capital || startsSentence {
      // Callie, Esther and Holden are names.
      if count >= WordHash.shortestForgiven + (capital ? 1 : 0), count <= WordHash.longestForgiven {
        let letters = bytes[position..<end].lazy.map(Self.lower)
        entry = vocabulary.nearMiss(of: Array(letters), hash: hash)
        // Carter is no carer: behind a capital only a mistyped verb or quality is believed.
        if capital, entry?.classes.has([.direction, .inner, .conduct, .soft, .deficit, .observable]) == false
        {
          entry = nil
        }
      }
    }
    if last == UInt8(ascii: "s"), count > 3, byte(end - 2) | 0x20 != UInt8(ascii: "s"), apostrophe < 0 {
      token.flags.insert(.plural)
    }
    if let entry {
      if !entry.classes.isEmpty || entry.lexeme != nil { token.flags.insert(.known) }
      token.strands = entry.strands
      token.classes = entry.classes
      token.lexeme = entry.lexeme
      token.form = entry.form
      token.stem = entry.stem
      if entry.classes.contains(.numberWord) { token.value = Double(entry.value) }
      if entry.classes.contains(.month) { token.value = Double(entry.value) }
    } else {
      token.stem = WordHash.stem(token.flags.contains(.plural) ? previous : hash)
      if token.flags.contains(.plural) { token.form = .withS }
      if count > 4, last == UInt8(ascii: "g"), byte(end - 2) | 0x20 == UInt8(ascii: "n"),
        byte(end - 3) | 0x20 == UInt8(ascii: "i")
      {
        token.form = .ing
      }
    }
    append(token, length: end - position)
  }

  private var startsSentence: Bool {
    guard let last = tokens.last else { return true }
    return last.breaksClause
  }

  private mutating func mark() {
    let first = bytes[position]
    if let length = apostropheLength(position) { return quote(UInt8(ascii: "'"), length: length) }
    if first == UInt8(ascii: "\"") { return quote(first, length: 1) }
    if first == 0xE2, byte(position + 1) == 0x80 {
      switch byte(position + 2) {
      case 0x90...0x95:
        // A long dash parts clauses, whether or not there is space before it.
        if byte(position + 2) >= 0x94 { spaced = true }
        return append(Token(kind: .mark, mark: UInt8(ascii: "-")), length: 3)
      case 0x9C, 0x9D: return quote(UInt8(ascii: "\""), length: 3)
      default:
        position += 3
        return
      }
    }
    if first == 0xC2 {
      switch byte(position + 1) {
      case 0xA0:
        spaced = true
        position += 2
        return
      case 0xBD: return append(Token(kind: .number, decimals: 1, value: 0.5), length: 2)
      case 0xA3: return append(Token(kind: .mark, mark: UInt8(ascii: "$")), length: 2)
      default:
        position += 2
        return
      }
    }
    if first == 0xC3, byte(position + 1) == 0x97 {
      return append(Token(kind: .word, flags: .known, lexeme: .x), length: 2)
    }
    append(Token(kind: .mark, mark: first), length: 1)
  }

  private mutating func quote(_ kind: UInt8, length: Int) {
    if quotation != nil, closing == kind {
      quotation = nil
      return append(Token(kind: .mark, flags: .quoted, mark: kind), length: length)
    }
    let next = position + length
    let opens =
      (spaced || tokens.isEmpty || tokens.last?.is("(") == true) && (isLetter(next) || isDigit(next))
    if quotation == nil, opens || kind == UInt8(ascii: "\"") {
      append(Token(kind: .mark, flags: .quoted, mark: kind), length: length)
      quotation = tokens.count - 1
      closing = kind
    } else {
      append(Token(kind: .mark, mark: kind), length: length)
    }
  }

  /// A quotation that never ends was an apostrophe.
  private mutating func abandonQuotation() {
    guard let quotation else { return }
    for index in quotation..<tokens.count { tokens[index].flags.remove(.quoted) }
  }

  private func isDigit(_ offset: Int) -> Bool {
    byte(offset) >= UInt8(ascii: "0") && byte(offset) <= UInt8(ascii: "9")
  }

  private func isThousand(_ comma: Int) -> Bool {
    isDigit(comma + 1) && isDigit(comma + 2) && isDigit(comma + 3) && !isDigit(comma + 4)
  }

  private func isLetter(_ offset: Int) -> Bool {
    let byte = byte(offset)
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return byte < 0x80
    default: break
    }
    // Letters with accents; the punctuation of other alphabets starts with E2, Latin signs with C2.
    guard byte >= 0x80 else { return false }
    return byte != 0xE2 && byte != 0xC2 && !(byte == 0xC3 && self.byte(offset + 1) == 0x97)
  }

  private func apostropheLength(_ offset: Int) -> Int? {
    let first = byte(offset)
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "`") { return 1 }
    let curly =
      first == 0xE2 && byte(offset + 1) == 0x80 && (byte(offset + 2) == 0x98 || byte(offset + 2) == 0x99)
    return curly ? 3 : nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
