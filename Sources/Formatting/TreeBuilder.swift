internal import Diagnostics
internal import YAMLSyntax

/// Walks values and source side by side, and gives each comment to the value that it belongs to.
struct TreeBuilder {
  typealias Remark = SourceTree.Remark
  typealias Entry = SourceTree.Entry
  typealias Collection = SourceTree.Collection
  typealias Strange = SourceTree.Strange

  private var gaps: GapScanner

  init(_ bytes: UnsafeBufferPointer<UInt8>) { gaps = GapScanner(bytes) }

  var comments: [Range<Int>] { gaps.comments }

  mutating func tree(_ node: YAMLNode) throws(Strange) -> Collection {
    try gaps.pass(to: Int(node.range.start))
    let root = try collection(node)
    try gaps.pass(to: gaps.end)
    settle(behind: root)
    root.ending = gaps.takeRemarks()
    return root
  }

  // MARK: Values

  private mutating func collection(_ node: YAMLNode) throws(Strange) -> Collection {
    let isFlow = node.style == .flow
    // Only blocks are asked for their column; to count it for each of many braces on one line takes too long.
    let column = isFlow ? 0 : gaps.column(of: Int(node.range.start))
    let collection = Collection(node: node, column: column)
    var children = node.children
    while let first = children.next() {
      try gaps.pass(to: Int(first.range.start))
      if !collection.entries.isEmpty { settle(behind: collection) }
      let above = gaps.takeRemarks(withSide: true)
      var entry = Entry(above: above, key: nil, content: .scalar(first))
      if collection.isMapping, let value = children.next() {
        entry.key = first
        gaps.at = max(gaps.at, Int(first.range.end))
        try gaps.pass(to: max(gaps.at, Int(value.range.start)))
        entry.opening = gaps.takeSide()
        if entry.opening != nil, isFlow { collection.hasRemarks = true }
        try fill(&entry, with: value)
      } else {
        try fill(&entry, with: first)
      }
      if isFlow, entry.above.contains(where: \.isComment) { collection.hasRemarks = true }
      collection.entries.append(entry)
    }
    if isFlow {
      try gaps.pass(to: Int(node.range.end))
      if !collection.entries.isEmpty, let side = gaps.takeSide() {
        collection.entries[collection.entries.count - 1].take(side)
        collection.hasRemarks = true
      }
      collection.ending = gaps.takeRemarks(withSide: true)
      if collection.ending.contains(where: \.isComment) { collection.hasRemarks = true }
      collection.hasRemarks = collection.hasRemarks || collection.entries.contains { $0.side != nil }
    }
    return collection
  }

  private mutating func fill(_ entry: inout Entry, with value: YAMLNode) throws(Strange) {
    if value.kind == .scalar {
      // What stands between a key and its text moves above the key.
      entry.above += gaps.takeRemarks().filter(\.isComment)
      entry.content = .scalar(value)
      if value.style.isBlock { entry.side = gaps.header(at: Int(value.range.start)) }
      gaps.at = max(gaps.at, Int(value.range.end))
    } else {
      let inner = try collection(value)
      // Empty brackets have no room for comments.
      let inside = inner.entries.isEmpty ? inner.ending.filter(\.isComment) : []
      if !inside.isEmpty {
        entry.raiseOpening()
        entry.above += inside
        inner.ending = []
      }
      entry.content = .collection(inner)
    }
  }

  // MARK: Comments behind the last entry

  /// Hands out what was met behind the last entry of a collection; what belongs to the next one is left.
  private mutating func settle(behind collection: Collection) {
    guard !gaps.isQuiet, let last = collection.entries.indices.last else { return }
    if let side = gaps.takeSide() {
      give(side, to: collection, last)
      if collection.node.style == .flow { collection.hasRemarks = true }
    }
    guard collection.node.style == .block else { return }
    var remarks = gaps.takeRemarks()
    sink(&remarks, into: collection)
    gaps.giveBack(remarks)
  }

  /// A comment on the line of the innermost last value.
  private func give(_ side: SourceTree.SideComment, to collection: Collection, _ index: Int) {
    if let block = collection.entries[index].block, let last = block.entries.indices.last {
      give(side, to: block, last)
    } else {
      collection.entries[index].take(side)
    }
  }

  /// Lets comments down into the sections that they are indented like.
  private func sink(_ remarks: inout [Remark], into collection: Collection) {
    guard let last = collection.entries.indices.last else { return }
    let entry = collection.entries[last]
    let column: Int
    if let block = entry.block {
      column = max(block.column, collection.column + 1)
    } else if case .scalar(let node) = entry.content, node.isNothing {
      column = collection.column + 1
    } else {
      return
    }
    var count = 0
    search: for (index, remark) in remarks.enumerated() {
      switch remark {
      case .blank: continue
      case .comment(_, column: let own):
        guard own >= column else { break search }
        count = index + 1
      }
    }
    guard count > 0 else { return }
    var sunk = Array(remarks[..<count])
    remarks.removeFirst(count)
    if let block = entry.block {
      sink(&sunk, into: block)
      block.ending += sunk
    } else {
      collection.entries[last].below += sunk.filter(\.isComment)
    }
  }
}
