internal import Diagnostics

/// The keys and dashes of a file told by their indentation alone, so that half-written lines do no harm.
struct Outline {
  /// One `key:` at the beginning of a line, perhaps behind dashes.
  struct Entry {
    var line: Int
    /// UTF-8 columns: of the key, and so of what may stand beside it.
    var column: Int
    var key: String
    var keyRange: Range<Int>
    /// Behind the colon and its spaces.
    var valueStart: Int
    /// Which set of keys it belongs to.
    var parent: Int
  }

  /// A key or a dash that what follows may stand under.
  struct Frame {
    var column: Int
    /// Nil for a dash.
    var key: String?
    var id: Int
  }

  private(set) var entries: [Entry] = []
  /// The frames above the line that was asked about, and what stands on it.
  private(set) var target = Target()

  struct Target {
    var frames: [Frame] = []
    /// The entry on the line, when it has a key.
    var entry: Int?
    /// The column behind indentation and dashes.
    var column = 0
    /// Whether the line belongs to a text that began above it.
    var isText = false
    /// Where a list or set in brackets begins that the line may stand in, and the keys that lead to it.
    var opening: (start: Int, path: Cursor.Path)?
  }

  private var frames: [Frame] = []
  private var nextID = 1
  /// Lines deeper than this are the text of a `>-` or `|`, or go on with what began above.
  private var textColumn: Int?
  private var opening: (start: Int, path: Cursor.Path)?

  /// Reads a file for what stands at an offset of a line; lines count from 1.
  init(_ source: SourceText, at line: Int, offset: Int) {
    for number in 1...source.lineCount {
      let offsets = source.offsets(ofLine: number)
      take(Line(source.bytes[offsets], from: offsets.lowerBound), number, isTarget: number == line, offset)
    }
  }

  private mutating func take(_ line: Line, _ number: Int, isTarget: Bool, _ offset: Int) {
    if line.isBlank {
      if isTarget { aim(at: offset - line.start, isText: false) }
      return
    }
    if let textColumn, line.indent > textColumn {
      if isTarget { aim(at: line.indent, isText: true) }
      return
    }
    textColumn = nil
    opening = nil
    for column in line.dashes {
      while let top = frames.last, top.column > column || (top.column == column && top.key == nil) {
        frames.removeLast()
      }
      push(Frame(column: column, key: nil, id: nextID))
    }
    if isTarget { aim(at: line.column, isText: false) }
    if let key = line.key { take(key, of: line, number, isTarget: isTarget) } else { takeValue(of: line) }
    if isTarget { target.opening = opening }
  }

  private mutating func take(_ key: Line.Key, of line: Line, _ number: Int, isTarget: Bool) {
    while let top = frames.last, top.column >= line.column { frames.removeLast() }
    let entry = Entry(
      line: number,
      column: line.column,
      key: key.text,
      keyRange: key.range,
      valueStart: key.valueStart,
      parent: frames.last?.id ?? 0
    )
    if isTarget { target.entry = entries.count }
    entries.append(entry)
    push(Frame(column: line.column, key: key.text, id: nextID))
    if key.continues { textColumn = line.column }
    if key.isOpen { opening = (key.valueStart, frames.map(\.key)) }
  }

  /// What stands alone on its line: an item, or a key that is only half written.
  private mutating func takeValue(of line: Line) {
    guard !line.rest.isEmpty else { return }
    if line.isOpen {
      textColumn = line.dashes.last ?? line.indent
      opening = (line.rest.startIndex, frames.map(\.key))
    } else {
      textColumn = line.column
    }
  }

  private mutating func push(_ frame: Frame) {
    frames.append(frame)
    nextID += 1
  }

  private mutating func aim(at column: Int, isText: Bool) {
    var above = frames
    if !isText { while let top = above.last, top.column >= column { above.removeLast() } }
    target = Target(
      frames: above,
      entry: nil,
      column: column,
      isText: isText,
      opening: isText ? opening : nil
    )
  }

  /// The keys that stand beside each other in one set.
  func keys(under parent: Int) -> [String] { entries.filter { $0.parent == parent }.map(\.key) }
}
