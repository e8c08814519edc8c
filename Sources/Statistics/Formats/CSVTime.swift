internal import PlanModel

/// A term, or the year up to today, as a row of the CSV names it.
struct CSVTime {
  /// `202526` and `Autumn term`.
  let cells: [String]
  /// Nil for the whole period.
  private let term: Int?

  /// The terms; and the whole period where it is more than one of them.
  static func all(_ figures: Figures) -> [CSVTime] {
    let terms = figures.terms.enumerated().map { number, key in
      CSVTime(cells: [period(key.year), name(key.term.text) + " term"], term: number)
    }
    guard let first = figures.terms.first, terms.count > 1 else {
      return terms.map { CSVTime(cells: $0.cells, term: nil) }
    }
    let names = figures.terms.map(\.term.text)
    let identifier =
      figures.isWholeYear
      ? "Academic year"
      : name(names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")) + " term"
    return terms + [CSVTime(cells: [period(first.year), identifier], term: nil)]
  }

  private static func period(_ year: AcademicYear) -> String {
    String(year.description.filter { $0 != "-" })
  }

  private static func name(_ text: String) -> String {
    let words = String(text.map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  var isWholePeriod: Bool { term == nil }

  /// The figure of this time.
  func figure(_ byTerm: [Figure], _ total: Figure) -> Figure {
    term.map { byTerm[$0] } ?? total
  }
}
