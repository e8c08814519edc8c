/// A word without the punctuation around it.
struct BareWord {
  let before: Substring
  let core: Substring
  let after: Substring
  let plain: String

  init(_ text: String) {
    let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    let start = text.firstIndex(where: isPart) ?? text.endIndex
    let end = text.lastIndex(where: isPart).map { text.index(after: $0) } ?? text.endIndex
    before = text[..<start]
    core = text[start..<max(start, end)]
    after = text[max(start, end)...]
    plain = core.lowercased()
  }

  func with(_ replacement: String) -> String { "\(before)\(replacement)\(after)" }
}
