internal import PlainText

/// The figures of a chart in rows and columns.
package struct ChartTable: Sendable, Hashable {
  package let caption: String
  /// The first is what the rows are.
  package let columns: [String]
  /// The first cell of each is its heading.
  package let rows: [[String]]

  package init(caption: String, columns: [String], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The table, with a caption and headings that say what they are headings of. Where there is less room than it
  /// needs, it is moved sideways in a frame of its own.
  package var html: String {
    let heading = columns.map { "<th scope=\"col\">\(MarkupText.escaped($0))</th>" }.joined()
    let body = rows.map { row in
      let cells = row.dropFirst().map { "<td>\(MarkupText.escaped($0))</td>" }.joined()
      return "<tr><th scope=\"row\">\(MarkupText.escaped(row.first ?? ""))</th>\(cells)</tr>\n"
    }
    let caption = MarkupText.escaped(caption)
    return """
      <div class="table" role="region" aria-label="\(caption)" tabindex="0">
      <table>
      <caption>\(caption)</caption>
      <thead><tr>\(heading)</tr></thead>
      <tbody>
      \(body.joined())</tbody>
      </table>
      </div>
      """
  }
}
