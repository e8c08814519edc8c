internal import Statistics

/// What each figure of a page counts, and out of what.
struct CountingNotes {
  private let figures: Figures

  init(_ figures: Figures) { self.figures = figures }

  var body: HTML {
    let notes = figures.rows.map { row in
      let measure = row.measure
      let base = measure.denominator.map { ", out of: \($0)" } ?? ""
      let note = measure.note.map { HTML("<dd>\($0)</dd>\n") } ?? ""
      return HTML("<dt>\(measure.title)</dt>\n<dd>\(measure.numerator)\(base).</dd>\n\(note)")
    }
    let more = figures.publicationNotes.map { HTML.paragraph($0) }
    return """
      <p>Whole percents are rounded, yet 100% only when nobody is missing, and 0% only when there is nobody. \
      The letter z stands where there is none to count.</p>
      \(more)\
      <details>
      <summary>What each figure counts</summary>
      <dl class="notes">
      \(notes)</dl>
      </details>

      """
  }
}
