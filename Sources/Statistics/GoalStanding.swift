internal import PlanModel

/// A goal of school.yaml and where the school stands.
package struct GoalStanding: Sendable {
  /// The measure's id as school.yaml has it.
  package let measure: String
  package let atLeast: Double
  /// `2025-26/summer`, or nil.
  package let by: String?
  /// Nil when there is no such measure.
  package let title: String?
  /// The term whose figure is compared: the goal's own once it has begun, else the latest.
  package let term: String?
  package var figure: Figure?

  /// Whether the goal's own term is still to come, or not over.
  package let isOpen: Bool

  /// Whether it is reached; nil when that cannot be told.
  package var isReached: Bool? {
    guard let figure, let value = figure.exactPercent ?? figure.value else { return nil }
    return value >= atLeast
  }

  /// The value to reach: `95%`.
  package var aim: String {
    let sign = Measure.named(measure)?.unit == .percent ? "%" : ""
    return FigureText.number(atLeast) + sign
  }

  /// Where the school stands, in words.
  package var standing: String {
    if figure?.isSuppressed == true { return "left out" }
    guard let isReached, term != nil else { return "nothing to tell yet" }
    return isReached ? "reached" : isOpen ? "not reached yet" : "not reached"
  }

  init?(_ goal: Goal, rows: [Figures.Row], terms: [TermPeriod], today: CalendarDate) {
    guard let measure = goal.measure?.value, let atLeast = goal.atLeast?.value else { return nil }
    self.measure = measure
    self.atLeast = atLeast
    by = goal.by?.value.description
    let row = rows.first { $0.measure.id == measure }
    title = row?.measure.title
    let own = terms.lastIndex { $0.key == goal.by?.value }
    let place = own ?? terms.indices.last
    isOpen = own.map { (terms[$0].term.to?.value ?? today) >= today } ?? true
    term = place.map { terms[$0].key.description }
    figure = place.flatMap { row?.byTerm[$0] }
  }
}
