internal import YAMLSyntax

/// A file's values with everything that stands between them: comments and empty lines, each with the value that
/// it belongs to.
///
/// A comment above a key belongs to the key, one behind a value to the value, and one that is indented like the
/// keys of a section, after the last of them, to the section's end.
final class SourceTree {
  /// What stands on lines of its own.
  enum Remark {
    case blank
    /// Where the comment stands, and how many bytes its line has before it.
    case comment(Range<Int>, column: Int)

    var isComment: Bool { if case .comment = self { true } else { false } }
  }

  /// A comment that shares its line with a value, and the white space before it.
  struct SideComment {
    var gap: Range<Int>
    var text: Range<Int>
  }

  enum Content {
    case scalar(YAMLNode)
    case collection(Collection)
  }

  /// A key with its value, or an item of a list.
  struct Entry {
    /// What stands above it.
    var above: [Remark] = []
    var key: YAMLNode?
    var content: Content
    /// Behind the key or the dash, where the value begins on a later line.
    var opening: SideComment?
    /// Behind the value.
    var side: SideComment?
    /// Comments that stand where a value could, below a key without one.
    var below: [Remark] = []

    /// The collection below this entry, when it is written on lines of its own.
    var block: Collection? {
      if case .collection(let collection) = content, collection.node.style == .block {
        collection
      } else {
        nil
      }
    }

    /// Takes a comment behind a value that may have one before it already: they cannot share its line.
    mutating func take(_ comment: SideComment) {
      raiseOpening()
      side = comment
    }

    /// Moves the comment before the value above the entry.
    mutating func raiseOpening() {
      guard let comment = opening else { return }
      above.append(.comment(comment.text, column: 0))
      opening = nil
    }
  }

  /// A set of keys or a list.
  final class Collection {
    let node: YAMLNode
    /// How many bytes its first line has before it.
    let column: Int
    var entries: [Entry] = []
    /// What stands below its last entry.
    var ending: [Remark] = []
    /// Whether comments stand between its entries.
    var hasRemarks = false

    init(node: YAMLNode, column: Int) {
      self.node = node
      self.column = column
    }

    var isMapping: Bool { node.kind == .mapping }
  }

  let root: Collection
  /// Every comment of the file, in its order.
  let comments: [Range<Int>]

  /// The tree of a file that has been read without a fault.
  ///
  /// - Throws: `Strange` where something stands between values that is no comment.
  init(_ root: YAMLNode, in bytes: UnsafeBufferPointer<UInt8>) throws(Strange) {
    var builder = TreeBuilder(bytes)
    self.root = try builder.tree(root)
    self.comments = builder.comments
  }

  /// Something that the layout does not know how to keep, and where.
  struct Strange: Error {
    var offset: Int
  }
}
