internal import PlanModel

/// Fills the gaps of a sentence: `{child}` with one of the words for it, `{He}` with a capital letter.
struct Phrase {
  /// Lists to choose from.
  var lists: [String: [String]] = [:]
  /// Words that are settled.
  var words: [String: String] = [:]

  /// The sentence with its gaps filled; a gap in a filled word is filled too.
  func fill(_ template: String, _ chance: inout Chance, depth: Int = 0) -> String {
    let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    guard template.utf8.contains(opening), depth < 4 else { return template }
    var result = ""
    var rest = template[...]
    // By bytes, as both brackets are ASCII: whole characters take much longer to tell apart.
    while let open = rest.utf8.firstIndex(of: opening) {
      result += rest[..<open]
      let behind = rest.utf8.index(after: open)
      guard let close = rest[behind...].utf8.firstIndex(of: closing) else { break }
      let name = String(rest[behind..<close])
      result += word(name, &chance, depth: depth)
      rest = rest[rest.utf8.index(after: close)...]
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

  /// An id with spaces for its hyphens.
  static func words(of id: TargetID) -> String {
    String(decoding: id.text.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
  static func uncapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
