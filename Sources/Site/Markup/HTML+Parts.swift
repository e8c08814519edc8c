internal import Charts

extension HTML {
  /// A link to a page of the site.
  static func link(_ words: String, to path: String) -> HTML { "<a href=\"\(path)\">\(words)</a>" }

  /// A part of a page with a heading; nothing where nothing is in it.
  static func section(_ id: String, _ heading: String, _ parts: [HTML]) -> HTML {
    guard parts.contains(where: { !$0.text.isEmpty }) else { return "" }
    return """
      <section id="\(id)" aria-labelledby="\(id)-heading">
      <h2 id="\(id)-heading">\(heading)</h2>
      \(parts)</section>

      """
  }

  /// Small drawings beside one another.
  static func charts(_ charts: [Chart?]) -> HTML {
    let figures = charts.compactMap { $0.map { HTML.made($0.figure) } }
    return figures.isEmpty ? "" : "<div class=\"charts\">\n\(figures)</div>\n"
  }

  /// A table whose first column heads its rows. Where there is less room than it needs, it is moved sideways in a
  /// frame of its own.
  static func table(_ caption: String, _ columns: [String], _ rows: [[HTML]], isCaptionSeen: Bool = true)
    -> HTML
  {
    guard !rows.isEmpty else { return "" }
    let heads = columns.map { HTML("<th scope=\"col\">\($0)</th>") }
    let lines = rows.map { row in
      let cells = row.dropFirst().map { HTML("<td>\($0)</td>") }
      return HTML("<tr><th scope=\"row\">\(row.first ?? "")</th>\(cells)</tr>\n")
    }
    return """
      <div class="table" role="region" aria-label="\(caption)" tabindex="0">
      <table>
      <caption\(isCaptionSeen ? HTML("") : HTML(" class=\"unseen\""))>\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(lines)</tbody>
      </table>
      </div>

      """
  }

  static func paragraph(_ words: String) -> HTML { "<p>\(words)</p>\n" }
}
