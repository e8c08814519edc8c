internal import PlanModel
internal import YAMLSyntax

/// Writes a tree again in the house style.
///
/// Lists and keys stand as they were written, below one another or in brackets; those in brackets that are too
/// wide or hold comments go below one another. Texts are taken over word for word.
struct Layout {
  typealias Remark = SourceTree.Remark
  typealias Entry = SourceTree.Entry
  typealias Collection = SourceTree.Collection

  /// Texts that go further to the right are folded, where they can be.
  static let width = 120
  /// Where lines that have to be folded end.
  static let foldWidth = 100
  /// Brackets that go further are opened.
  static let flowWidth = 130

  let source: UnsafeBufferPointer<UInt8>
  let spellings: Spellings
  private let lineBreak: [UInt8]
  private(set) var bytes: [UInt8] = []
  /// Where the line begins that is being written.
  private var lineStart = 0
  /// Whether an empty line would become part of the text above.
  private var isKeeping = false

  init(source: UnsafeBufferPointer<UInt8>, spellings: Spellings) {
    self.source = source
    self.spellings = spellings
    lineBreak = Self.lineBreak(of: source)
    bytes.reserveCapacity(source.count + source.count / 8)
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { bytes += [0xEF, 0xBB, 0xBF] }
    lineStart = bytes.count
  }

  /// The first line break of the file is the one to use.
  private static func lineBreak(of source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let index = source.firstIndex(where: GapScanner.isBreak) else { return [0x0A] }
    guard source[index] == 0x0D else { return [0x0A] }
    return index + 1 < source.count && source[index + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }

  // MARK: The file

  mutating func write(_ root: Collection, as description: RecordDescription) {
    let order = KeyOrder(of: root, in: .record(description))
    // What stands at the top of the file stays there, though another key may come to be the first.
    if !root.entries.isEmpty, order.numbers.first != 0 {
      let head = Self.head(&root.entries[0].above, source)
      write(head, indent: 0, isFirst: true)
    }
    var isFirst = bytes.count == lineStart && lineStart <= 3
    for number in order.numbers {
      write(root.entries[number].above, indent: 0, isFirst: isFirst)
      isFirst = false
      write(root.entries[number], in: root, indent: 0, order.form(of: number))
    }
    write(root.ending, indent: 0, isFirst: isFirst, isLast: true)
  }

  /// Takes off what is about the file: down to the last empty line, and lines that speak to an editor.
  private static func head(_ remarks: inout [Remark], _ source: UnsafeBufferPointer<UInt8>) -> [Remark] {
    var count = 0
    for (index, remark) in remarks.enumerated() {
      switch remark {
      case .blank: count = index + 1
      case .comment(let range, column: _):
        let text = String(decoding: source[range], as: UTF8.self)
        if count == index, text.contains("yaml-language-server:") || text.contains("$schema:") {
          count = index + 1
        }
      }
    }
    defer { remarks.removeFirst(count) }
    return Array(remarks[..<count])
  }

  // MARK: Entries

  /// Writes an entry from its key or dash on; what stands above it has been written.
  private mutating func write(_ entry: Entry, in parent: Collection, indent: Int, _ form: ValueForm?) {
    startLine(indent)
    writeBare(entry, isItem: !parent.isMapping, indent: indent, form)
  }

  /// Writes an entry on a line that has begun.
  private mutating func writeBare(_ entry: Entry, isItem: Bool, indent: Int, _ form: ValueForm?) {
    if let key = entry.key {
      bytes += text(ofKey: key)
      bytes.append(UInt8(ascii: ":"))
    } else {
      bytes.append(UInt8(ascii: "-"))
    }
    switch entry.content {
    case .scalar(let node):
      write(scalar: node, of: entry, indent: indent)
      write(entry.below, indent: indent + 2, isFirst: false)
    case .collection(let collection):
      if let flow = flow(collection, form), fits(flow) {
        bytes.append(0x20)
        bytes += flow
        endLine(entry.side ?? entry.opening)
      } else if isItem, entry.key == nil {
        write(itemOf: collection, indent: indent + 2, form)
        if let side = entry.side {
          write([.comment(side.text, column: 0)], indent: indent + 2, isFirst: false)
        }
      } else {
        endLine(entry.opening ?? entry.side)
        write(block: collection, indent: indent + 2, form)
        if let side = entry.side, entry.opening != nil {
          write([.comment(side.text, column: 0)], indent: indent + 2, isFirst: false)
        }
      }
    }
  }

  /// The entries of a collection, each on lines of its own.
  private mutating func write(block collection: Collection, indent: Int, _ form: ValueForm?) {
    let order = KeyOrder(of: collection, in: form)
    for (place, number) in order.numbers.enumerated() {
      let entry = collection.entries[number]
      let inner = order.form(of: number)
      write(above(entry, inner), indent: indent, isFirst: place == 0)
      write(entry, in: collection, indent: indent, inner)
    }
    write(collection.ending, indent: indent, isFirst: false)
  }

  /// The entries of a collection behind a dash, the first of them on its line.
  private mutating func write(itemOf collection: Collection, indent: Int, _ form: ValueForm?) {
    let order = KeyOrder(of: collection, in: form)
    for (place, number) in order.numbers.enumerated() {
      let entry = collection.entries[number]
      let inner = order.form(of: number)
      if place == 0 {
        bytes.append(0x20)
        writeBare(entry, isItem: !collection.isMapping, indent: indent, inner)
      } else {
        write(above(entry, inner), indent: indent, isFirst: false)
        write(entry, in: collection, indent: indent, inner)
      }
    }
    write(collection.ending, indent: indent, isFirst: false)
  }

  /// What is to stand above an entry: of an item, also what stood above its first key.
  private func above(_ entry: Entry, _ form: ValueForm?) -> [Remark] {
    guard entry.key == nil, case .collection(let collection) = entry.content,
      let first = KeyOrder(of: collection, in: form).numbers.first
    else { return entry.above }
    let inner = KeyOrder(of: collection, in: form).form(of: first)
    return entry.above + above(collection.entries[first], inner).filter(\.isComment)
  }

  // MARK: Brackets

  /// A collection in brackets; nil where it is written on lines of its own.
  private func flow(_ collection: Collection, _ form: ValueForm?) -> [UInt8]? {
    if collection.entries.isEmpty {
      return collection.ending.contains(where: \.isComment)
        ? nil : Array((collection.isMapping ? "{}" : "[]").utf8)
    }
    guard collection.node.style == .flow, !collection.hasRemarks else { return nil }
    let order = KeyOrder(of: collection, in: form)
    var text: [UInt8] = [UInt8(ascii: collection.isMapping ? "{" : "[")]
    for (place, number) in order.numbers.enumerated() {
      let entry = collection.entries[number]
      if place > 0 { text += ", ".utf8 }
      if let key = entry.key {
        text += self.text(ofKey: key)
        text += ": ".utf8
      }
      switch entry.content {
      case .scalar(let node): text += self.text(of: node, isInFlow: true)
      case .collection(let inner):
        guard let inside = flow(inner, order.form(of: number)) else { return nil }
        text += inside
      }
    }
    text.append(UInt8(ascii: collection.isMapping ? "}" : "]"))
    return text
  }

  private func fits(_ flow: [UInt8]) -> Bool {
    column + 1 + Self.length(flow) <= Self.flowWidth
  }

  // MARK: Lines

  /// Writes comments and empty lines; an empty line at the start of something is left out.
  private mutating func write(_ remarks: [Remark], indent: Int, isFirst: Bool, isLast: Bool = false) {
    guard !remarks.isEmpty else { return }
    var mayBeBlank = !isFirst && !isKeeping
    var pending = false
    for remark in remarks {
      switch remark {
      case .blank: pending = mayBeBlank
      case .comment(let range, column: _):
        if pending { breakLine() }
        pending = false
        startLine(indent)
        bytes += source[range]
        breakLine()
        mayBeBlank = true
        isKeeping = false
      }
    }
    if pending, !isLast { breakLine() }
  }

  private mutating func startLine(_ indent: Int) {
    bytes += repeatElement(0x20, count: indent)
    isKeeping = false
  }

  mutating func breakLine() {
    bytes += lineBreak
    lineStart = bytes.count
  }

  /// Ends a line, with the comment that shares it.
  mutating func endLine(_ side: SourceTree.SideComment?) {
    if let side {
      // Comments that are set out below one another stay so.
      let gap = source[side.gap]
      if gap.isEmpty || gap.contains(0x09) { bytes += [0x20, 0x20] } else { bytes += gap }
      bytes += source[side.text]
    }
    breakLine()
  }

  /// Says that what was written ends with empty lines that belong to it.
  mutating func keep() { isKeeping = true }

  /// The column behind what was written last, in code points.
  var column: Int { Self.length(bytes[lineStart...]) }

  static func length(_ bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  mutating func append(_ more: some Sequence<UInt8>) { bytes += more }
}
