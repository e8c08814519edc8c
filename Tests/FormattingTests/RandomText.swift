import PlanModel

/// Writes a text in any style of YAML that brings it back.
enum RandomText {
  enum Written {
    case line(String)
    case block(header: String, lines: [String])
  }

  static func flow(_ text: String, isText: Bool, _ chance: inout Chance) -> String {
    var ways = [double(text)]
    if let single = single(text) { ways.append(single) }
    let hasMark = text.contains { ",[]{}?:".contains($0) }
    if isText ? YAMLText(text).isPlainInFlow : !hasMark { ways += [text, text] }
    return chance.one(of: ways)
  }

  static func block(_ text: String, isText: Bool, indent: Int, _ chance: inout Chance) -> Written {
    guard isText else {
      let spelt = respelt(text, &chance)
      return .line(chance.one(of: [spelt, spelt, spelt, "\"\(spelt)\"", "'\(spelt)'"]))
    }
    var ways: [Written] = [.line(double(text))]
    if let single = single(text) { ways.append(.line(single)) }
    if YAMLText(text).isPlain
      || (!text.isEmpty && YAMLText.isOtherKind(text)
        && text.utf8.allSatisfy { $0 > 0x2D && $0 < 0x7B && $0 != 0x3A }
        && text != "null")
    {
      ways += [.line(text), .line(text), .line(broken(text, indent: indent + 1, &chance))]
      if let single = single(text) { ways.append(.line(broken(single, indent: indent + 1, &chance))) }
    }
    if let literal = literal(text, indent: indent, &chance) { ways += [literal, literal] }
    if let folded = folded(text, indent: indent, &chance) { ways += [folded, folded] }
    return chance.one(of: ways)
  }

  static func double(_ text: String) -> String {
    var bytes: [UInt8] = []
    YAMLText.quote(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func single(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && YAMLText("x\($0)x").isQuotableAsIs }) else {
      return nil
    }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// A word as a person types it.
  private static func respelt(_ word: String, _ chance: inout Chance) -> String {
    guard word.contains(" "), word.allSatisfy({ $0.isLowercase || $0 == " " }) else { return word }
    return chance.one(of: [
      word, word, word.uppercased(), word.split(separator: " ").joined(separator: "-"),
      word.split(separator: " ").joined(separator: "_"), word.split(separator: " ").joined(separator: "  "),
    ])
  }

  /// Broken into lines at single spaces.
  private static func broken(_ text: String, indent: Int, _ chance: inout Chance) -> String {
    let margin = String(repeating: " ", count: indent)
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.first != "#" && $0.first != "-" }) else {
      return text
    }
    var result = String(parts[0])
    for part in parts.dropFirst() { result += (chance.percent(15) ? "\n" + margin : " ") + part }
    return result
  }

  private static func literal(_ text: String, indent: Int, _ chance: inout Chance) -> Written? {
    guard let (body, chomping, breaks) = body(of: text), !hasOddCharacters(text) else { return nil }
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines.first { !$0.isEmpty } ?? ""
    let step = Int.random(in: 1...5, using: &chance)
    let needsIndicator = first.hasPrefix(" ") || first.hasPrefix("\t")
    let indicator = needsIndicator || chance.percent(20) ? "\(step)" : ""
    let header = "|" + (chance.percent(50) ? chomping + indicator : indicator + chomping)
    return .block(header: header, lines: indented(lines, indent + step) + Array(repeating: "", count: breaks))
  }

  private static func folded(_ text: String, indent: Int, _ chance: inout Chance) -> Written? {
    guard let (body, chomping, breaks) = body(of: text), YAMLText(body).isFoldable else { return nil }
    let step = Int.random(in: 1...5, using: &chance)
    var bytes: [UInt8] = []
    YAMLText.fold(body, indent: indent + step, width: chance.one(of: [20, 60, 100, 300]), into: &bytes)
    let lines = String(decoding: bytes.dropLast(), as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let header = ">" + chomping + (chance.percent(20) ? "\(step)" : "")
    return .block(header: header, lines: lines.map(String.init) + Array(repeating: "", count: breaks))
  }

  /// The text without its last line breaks, how to say that, and how many empty lines follow.
  private static func body(of text: String) -> (String, String, Int)? {
    var body = Substring(text)
    var breaks = 0
    while body.hasSuffix("\n") {
      body.removeLast()
      breaks += 1
    }
    guard body.contains(where: { $0 != " " && $0 != "\t" && $0 != "\n" }) else { return nil }
    return (String(body), breaks == 0 ? "-" : breaks == 1 ? "" : "+", max(0, breaks - 1))
  }

  private static func indented(_ lines: [String], _ indent: Int) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }

  private static func hasOddCharacters(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && !YAMLText("x\($0)x").isQuotableAsIs }
  }
}

extension YAMLText {
  /// Whether the characters may stand in a file as they are.
  var isQuotableAsIs: Bool { isPlain || isFoldable }
}
