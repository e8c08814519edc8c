internal import PlanModel

/// Fills the gaps of sentences: `{child}` with one of the words for it, `{He}` with a capital letter.
struct Phrase {
  /// Lists to choose from, by gap.
  struct Lists: Sendable {
    private var items: [[Template]] = Array(repeating: [], count: Gap.allCases.count)

    init() {}

    init(_ lists: [Gap: [Template]]) { for (gap, list) in lists { self[gap] = list } }

    subscript(gap: Gap) -> [Template] {
      get { items[Int(gap.rawValue)] }
      set { items[Int(gap.rawValue)] = newValue }
    }

    /// These, with others in the place of some.
    func with(_ lists: [Gap: [Template]]) -> Lists {
      var all = self
      for (gap, list) in lists { all[gap] = list }
      return all
    }
  }

  var lists = Lists()
  private var words: [Template?]

  /// Words for somebody who is called so.
  init(_ pronouns: Pronouns) { words = pronouns == .she ? Self.she : Self.he }

  private static let she = settled([.he: "she", .him: "her", .his: "her", .himself: "herself"])
  private static let he = settled([.he: "he", .him: "him", .his: "his", .himself: "himself"])

  private static func settled(_ words: [Gap: Template]) -> [Template?] { Gap.allCases.map { words[$0] } }

  /// The word that is settled for a gap.
  subscript(gap: Gap) -> Template? {
    get { words[Int(gap.rawValue)] }
    set { words[Int(gap.rawValue)] = newValue }
  }

  /// The templates one behind the other with their gaps filled; a gap in a filled word is filled too.
  func fill(_ templates: Template..., isCapital: Bool = false, by chance: inout Chance) -> String {
    if templates.count == 1, templates[0].gaps.isEmpty, !isCapital { return templates[0].text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(192)
    for template in templates { add(template, to: &bytes, &chance, depth: 0) }
    if isCapital { Self.capitalise(&bytes, at: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same with a relative, a day and a month that a number's digits tell.
  func fill(_ templates: Template..., by chance: inout Chance, settling digits: inout Digits) -> String {
    var phrase = self
    for gap in [Gap.relative, .day, .month] {
      let list = lists[gap]
      if !list.isEmpty { phrase[gap] = list[digits.next(list.count)] }
    }
    return templates.map { phrase.fill($0, by: &chance) }.joined()
  }

  private func add(_ template: Template, to bytes: inout [UInt8], _ chance: inout Chance, depth: Int) {
    guard !template.gaps.isEmpty, depth < 4 else {
      bytes += template.text.utf8
      return
    }
    var start = 0
    for place in template.gaps {
      Self.append(template.text, start..<place.start, to: &bytes)
      let first = bytes.count
      if let word = self[place.gap] ?? chance.pick(lists[place.gap]) {
        add(word, to: &bytes, &chance, depth: depth + 1)
      }
      if place.isCapital { Self.capitalise(&bytes, at: first) }
      start = place.end
    }
    Self.append(template.text, start..<template.text.utf8.count, to: &bytes)
  }

  private static func append(_ text: String, _ range: Range<Int>, to bytes: inout [UInt8]) {
    guard !range.isEmpty else { return }
    let isCopied: Void? = text.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
    if isCopied == nil { bytes += text.utf8.dropFirst(range.lowerBound).prefix(range.count) }
  }

  private static func capitalise(_ bytes: inout [UInt8], at place: Int) {
    guard place < bytes.count, bytes[place] >= 0x61, bytes[place] <= 0x7A else { return }
    bytes[place] -= 0x20
  }

  /// An id with spaces for its hyphens.
  static func words(of id: TargetID) -> String {
    String(decoding: id.text.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
