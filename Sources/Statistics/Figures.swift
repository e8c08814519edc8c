package import PlanModel

/// Everything that was counted, ready for an output format.
package struct Figures: Sendable {
  package var schoolName: String
  package var today: CalendarDate
  /// The terms of the period, in order.
  package var terms: [TermKey]
  /// Whether the period is a year up to today; else it is the one term.
  package var isYear: Bool
  /// Whether every term of that year has begun.
  package var isWholeYear: Bool
  package var groupings: [Grouping]
  package var rows: [Row]
  package var goals: [GoalStanding]
  /// Plan files of which nothing could be read, and which are not counted.
  package var unreadable: Int
  /// Plan files of which some lines could not be read, and are not counted.
  package var partlyRead: Int
  /// Errors in the files that are not plans.
  package var otherErrors: Int
  package var hasRegister: Bool
  /// The same figures of earlier years, the earliest first, where a trend is asked for.
  package var earlier: [Figures] = []
  /// What the figures are sums of; kept only where they are to be published.
  package var atoms = Atoms()
  /// Whether groups were left out of published figures because there are too many.
  package var hasTooManyGroups = false
  /// The smallest count shown, in published figures.
  package var publishAtLeast: Int?

  /// A measure's figures.
  package struct Row: Sendable {
    package var measure: Measure
    package var total: Figure
    /// One for each term of the period.
    package var byTerm: [Figure]
    /// In the order of the groupings.
    package var groups: [(grouping: Grouping, groups: [Group])]
    package var parts: [(key: String, figure: Figure, remark: String?)]
  }

  /// A group's figures.
  package struct Group: Sendable {
    package var key: String
    package var total: Figure
    package var byTerm: [Figure]
  }

  /// The same figures of some measures only.
  package func only(_ ids: [String]) -> Figures {
    guard !ids.isEmpty else { return self }
    var figures = self
    figures.rows.removeAll { !ids.contains($0.measure.id) }
    figures.goals.removeAll { goal in !ids.contains(goal.measure) }
    figures.earlier = earlier.map { $0.only(ids) }
    return figures
  }

  /// What the period is called: `2025-26`, `2025-26/autumn`.
  package var periodName: String {
    guard let last = terms.last else { return "" }
    return isYear ? last.year.description : last.description
  }
}
