internal import PlainText

/// A drawing and the same figures as a table: what readers see, hear and copy.
package struct Chart: Sendable {
  /// Unlike that of every other chart of a page: letters, digits and hyphens.
  package let id: String
  package let title: String
  /// The figures in sentences, for readers who do not see the drawing.
  package let summary: String
  /// The drawing; it needs no style sheet, and follows one where there is one.
  package let svg: String
  package let table: ChartTable
  /// What the letters in it mean that stand for what is not known.
  package let note: String?

  init(
    id: String,
    title: String,
    summary: String,
    drawing: Drawing,
    table: ChartTable,
    values: [ChartValue] = []
  ) {
    self.id = id
    self.title = MarkupText.line(title)
    self.summary = MarkupText.line(summary)
    self.table = table
    note = ChartValue.note(on: values)
    svg = drawing.svg(id: id, title: self.title, summary: self.summary)
  }

  /// The drawing with its title above it, and the table to unfold below it.
  package var figure: String {
    let note = note.map { "<p>\(MarkupText.escaped($0))</p>\n" } ?? ""
    return """
      <figure class="chart">
      <figcaption>\(MarkupText.escaped(title))</figcaption>
      \(svg)
      \(note)<details>
      <summary>Figures as a table<span class="unseen">: \(MarkupText.escaped(title))</span></summary>
      \(table.html)
      </details>
      </figure>

      """
  }
}
