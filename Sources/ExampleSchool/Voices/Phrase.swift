internal import PlanModel

/// Fills the gaps of a sentence: `{child}` with one of the words for it, `{He}` with a capital letter.
struct Phrase {
  /// Lists to choose from.
  var lists: [String: [String]] = [:]
  /// Words that are settled.
  var words: [String: String] = [:]

  /// The sentence with its gaps filled; a gap in a filled word is filled too.
  func fill(_ template: String, _ chance: inout Chance, depth: Int = 0) -> String {
    guard template.utf8.contains(UInt8(ascii: "{")), depth < 4 else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let behind = rest.index(after: open)
      guard let close = rest[behind...].firstIndex(of: "}") else { break }
      let name = String(rest[behind..<close])
      result += word(name, &chance, depth: depth)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func word(_ name: String, _ chance: inout Chance, depth: Int) -> String {
    if let word = words[name] { return fill(word, &chance, depth: depth + 1) }
    if let list = lists[name] { return fill(chance.pick(list) ?? "", &chance, depth: depth + 1) }
    let small = Phrase.uncapitalised(name)
    guard small != name else { return "" }
    return Phrase.capitalised(word(small, &chance, depth: depth))
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
  static func uncapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
