internal import PlainText

/// How the parts of a whole share it, in a bar for each group: targets exceeded, achieved … stopped.
package struct StackChart: Sendable {
  package let id: String
  package let title: String
  /// What the parts are called, in their order; five at most look different.
  package let parts: [String]
  package let rows: [Row]
  /// What the rows are: `Term`.
  package let heading: String

  /// A group's bar.
  package struct Row: Sendable, Hashable {
    package let label: String
    /// Nil where one of them is left out, for the others would tell it.
    package let counts: [Int]?

    package init(_ label: String, _ counts: [Int]?) {
      self.label = MarkupText.line(label)
      self.counts = counts?.map { max(0, $0) }
    }

    var total: Int { counts?.reduce(0, +) ?? 0 }

    var value: ChartValue {
      guard let counts else { return .suppressed }
      return counts.allSatisfy { $0 == 0 } ? .nothing : .number(Double(total), "\(total)")
    }
  }

  package init(id: String, title: String, parts: [String], rows: [Row], heading: String = "Term") {
    self.id = id
    self.title = title
    self.parts = parts.map(MarkupText.line)
    self.rows = rows
    self.heading = heading
  }

  package var chart: Chart {
    let summary = rows.map { row in
      guard let counts = row.counts, row.total > 0 else { return "\(row.label): \(row.value.spoken)." }
      let words = zip(parts, counts).map { "\($1) \($0)" }.joined(separator: ", ")
      return "\(row.label): \(words); \(row.total) in all."
    }
    return Chart(
      id: id,
      title: title,
      summary: summary.joined(separator: " "),
      drawing: drawing,
      table: ChartTable(
        caption: title,
        columns: [heading] + parts + ["In all"],
        rows: rows.map { row in
          guard let counts = row.counts, row.total > 0 else {
            return [row.label] + parts.map { _ in row.value.label } + [row.value.label]
          }
          return [row.label] + counts.map(String.init) + ["\(row.total)"]
        }
      ),
      values: rows.map(\.value)
    )
  }

  private static let step = 42.0

  private var drawing: Drawing {
    let keys = Key.lay(parts, width: 320)
    let top = (keys.map(\.y).max() ?? 0) + 24
    var drawing = Drawing(height: top + Double(rows.count) * Self.step)
    for (number, key) in keys.enumerated() {
      drawing.part(Drawing.Part(number), x: key.x, y: key.y, width: 14, height: 12, id: id)
      drawing.text(.ink, key.words, x: key.x + 19, y: key.y + 10, hasHalo: false)
    }
    for (index, row) in rows.enumerated() {
      let line = top + Double(index) * Self.step
      let name = TextWidth.fitted(row.label, into: drawing.width - 60, size: Drawing.letters)
      drawing.text(.ink, name, x: 0, y: line + 11, hasHalo: false)
      drawing.text(.strong, row.value.label, x: drawing.width, y: line + 11, anchor: .end, hasHalo: false)
      draw(row, top: line + 17, into: &drawing)
    }
    return drawing
  }

  private func draw(_ row: Row, top: Double, into drawing: inout Drawing) {
    guard let counts = row.counts, row.total > 0 else {
      drawing.line(.gap, from: (0, top + 9), to: (drawing.width, top + 9))
      return
    }
    let lengths = ChartScale(0...Double(row.total), from: 0.5, to: drawing.width - 0.5)
    var before = 0
    for (number, count) in counts.enumerated() where count > 0 {
      let (left, right) = (lengths.place(Double(before)), lengths.place(Double(before + count)))
      let part = Drawing.Part(number)
      drawing.part(part, x: left, y: top, width: right - left, height: 18, id: id)
      let words = "\(count)"
      if right - left > TextWidth.of(words, size: Drawing.letters) + 4 {
        let middle = (left + right) / 2
        drawing.text(part.isDark ? .paper : .strong, words, x: middle, y: top + 13, anchor: .middle)
      }
      before += count
    }
  }

  /// A part's swatch and name in the key.
  private struct Key {
    let words: String
    let x: Double
    let y: Double

    /// In lines, as many to a line as fit.
    static func lay(_ parts: [String], width: Double) -> [Key] {
      var keys: [Key] = []
      var (x, y) = (0.5, 1.0)
      for part in parts {
        let words = TextWidth.fitted(part, into: width - 24, size: Drawing.letters)
        let length = 19 + TextWidth.of(words, size: Drawing.letters)
        if x > 1, x + length > width {
          x = 0.5
          y += 18
        }
        keys.append(Key(words: words, x: x, y: y))
        x += length + 14
      }
      return keys
    }
  }
}
