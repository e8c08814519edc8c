import PlanModel

/// Writes values in any layout that YAML allows: keys in any order, every style of text, comments anywhere.
struct RandomLayout {
  private var chance: Chance
  private(set) var text = ""
  /// The comments that stand in the text.
  private(set) var remarks: [String] = []
  private var remarkShare: Int
  /// Whether the empty lines at the end belong to a text.
  private var endsInBlock = false

  init(_ value: Value, seed: UInt64) {
    chance = Chance(seed: seed)
    remarkShare = chance.one(of: [0, 5, 25])
    if chance.percent(10) { text += "---\n" }
    if case .keys = value { block(value, indent: 0) } else { text += "{}\n" }
    gap(indent: 0)
    if chance.percent(20), !endsInBlock { while text.hasSuffix("\n") { text.removeLast() } }
    if chance.percent(20) {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    if chance.percent(10) { text = "\u{FEFF}" + text }
  }

  // MARK: Lines

  private mutating func remark() -> String {
    let remark =
      "# remark \(remarks.count)"
      + chance.one(of: ["", ": more", " # again", " - é 😀", " \"quoted", "  wide"])
    remarks.append(remark)
    return remark
  }

  /// Perhaps empty lines and comments on lines of their own.
  private mutating func gap(indent: Int) {
    while chance.percent(remarkShare) {
      switch Int.random(in: 0..<3, using: &chance) {
      // Behind a block an empty line would belong to its text.
      case 0: if !endsInBlock { text += "\n" }
      case 1: text += String(repeating: " ", count: indent) + remark() + "\n"
      default:
        text += String(repeating: " ", count: Int.random(in: 0...indent, using: &chance)) + remark() + "\n"
      }
    }
  }

  private mutating func endLine() {
    if chance.percent(remarkShare) { text += chance.one(of: [" ", "  ", "     "]) + remark() }
    if chance.percent(5) { text += " " }
    text += "\n"
    endsInBlock = false
  }

  // MARK: Collections

  private mutating func block(_ value: Value, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .keys(let pairs):
      for (key, inner) in chance.percent(50) ? pairs : pairs.shuffled(using: &chance) {
        gap(indent: indent)
        text += margin + self.key(key) + ":"
        content(inner, indent: indent, isItem: false)
      }
    case .list(let items):
      for item in items {
        gap(indent: indent)
        text += margin + "-"
        content(item, indent: indent, isItem: true)
      }
    default: break
    }
  }

  private mutating func content(_ value: Value, indent: Int, isItem: Bool) {
    let deeper = indent + Int.random(in: 1...4, using: &chance)
    switch value {
    case .keys(let pairs) where pairs.isEmpty:
      text += " {}"
      endLine()
    case .list(let items) where items.isEmpty:
      text += " []"
      endLine()
    case .keys, .list:
      if chance.percent(25), let flow = flow(value, indent: deeper) {
        text += " " + flow
        endLine()
      } else if isItem, remarkShare == 0 || chance.percent(80), chance.percent(85) {
        compact(value, indent: indent)
      } else {
        endLine()
        // A list may stand under its key without being indented.
        if case .list = value, !isItem, chance.percent(30) {
          block(value, indent: indent)
        } else {
          block(value, indent: deeper)
        }
      }
    case .nothing:
      text += chance.one(of: ["", "", " ~", " null"])
      endLine()
    case .text(let string): scalar(string, indent: indent, isText: true)
    case .word(let string), .other(let string): scalar(string, indent: indent, isText: false)
    }
  }

  /// The first entry behind the dash, the others below it.
  private mutating func compact(_ value: Value, indent: Int) {
    let spaces = Int.random(in: 1...3, using: &chance)
    let start = text.endIndex
    var inner = self
    inner.text = ""
    inner.remarkShare = 0
    let deeper = indent + 1 + spaces
    switch value {
    case .keys(let pairs):
      for (number, (key, content)) in pairs.shuffled(using: &inner.chance).enumerated() {
        if number > 0 {
          inner.remarkShare = remarkShare
          inner.gap(indent: deeper)
          inner.text += String(repeating: " ", count: deeper)
        }
        inner.text += self.key(key) + ":"
        inner.content(content, indent: deeper, isItem: false)
      }
    case .list(let items):
      for (number, item) in items.enumerated() {
        if number > 0 {
          inner.remarkShare = remarkShare
          inner.gap(indent: deeper)
          inner.text += String(repeating: " ", count: deeper)
        }
        inner.text += "-"
        inner.content(item, indent: deeper, isItem: true)
      }
    default: break
    }
    inner.remarkShare = remarkShare
    let written = inner.text
    inner.text = text
    self = inner
    text.insert(contentsOf: String(repeating: " ", count: spaces) + written, at: start)
  }

  /// In brackets; nil where a text cannot stand there.
  private mutating func flow(_ value: Value, indent: Int) -> String? {
    let separator = chance.one(of: [", ", ",", ",\n" + String(repeating: " ", count: indent + 1)])
    switch value {
    case .keys(let pairs):
      var parts: [String] = []
      for (key, inner) in pairs.shuffled(using: &chance) {
        guard let text = flow(inner, indent: indent) else { return nil }
        parts.append("\(self.key(key)): \(text)")
      }
      return "{" + chance.one(of: ["", " "]) + parts.joined(separator: separator) + chance.one(of: ["", " "])
        + "}"
    case .list(let items):
      var parts: [String] = []
      for item in items {
        guard let text = flow(item, indent: indent) else { return nil }
        parts.append(text)
      }
      return "[" + parts.joined(separator: separator) + "]"
    case .nothing: return "~"
    case .text(let text): return RandomText.flow(text, isText: true, &chance)
    case .word(let text), .other(let text): return RandomText.flow(text, isText: false, &chance)
    }
  }

  // MARK: Scalars

  private mutating func key(_ key: String) -> String {
    let isPlain =
      YAMLText(key).isPlainInFlow || key.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
    guard isPlain else { return RandomText.double(key) }
    return chance.percent(10) ? chance.one(of: ["\"\(key)\"", "'\(key)'"]) : key
  }

  private mutating func scalar(_ string: String, indent: Int, isText: Bool) {
    switch RandomText.block(string, isText: isText, indent: indent, &chance) {
    case .line(let line):
      text += chance.one(of: [" ", " ", "  "]) + line
      endLine()
    case .block(let header, let lines):
      text += " " + header
      endLine()
      for line in lines { text += line + "\n" }
      endsInBlock = true
    }
  }
}
