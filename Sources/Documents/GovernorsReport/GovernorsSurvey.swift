internal import PlanModel
internal import Statistics

/// One statement of a survey over its waves.
struct GovernorsSurvey {
  let audience: String
  let statement: String
  let waves: [Wave]

  struct Wave {
    let name: String
    let figure: Figure
  }

  /// The statements that were asked up to the figures' day.
  static func all(_ figures: GovernorsFigures, _ wholeSchool: SchoolSubject) -> [GovernorsSurvey] {
    let parts = figures.row("survey-agreement")?.parts ?? []
    return wholeSchool.files.surveys.flatMap { survey -> [GovernorsSurvey] in
      let audience = survey.audience?.value.rawValue ?? "all"
      return survey.statements.entries.compactMap { statement in
        let key = "\(audience)/\(statement.key.value.text)/"
        let waves = parts.filter { $0.key.hasPrefix(key) && $0.figure.unit == .percent }
          .map { Wave(name: String($0.key.dropFirst(key.count)), figure: $0.figure) }
        guard !waves.isEmpty else { return nil }
        return GovernorsSurvey(audience: audience, statement: statement.value.value, waves: waves)
      }
    }
  }

  /// From the first wave to the last, with what chance could do; nil where one of them may not be shown.
  var change: String? {
    guard waves.count > 1, let first = waves.first?.figure, let last = waves.last?.figure,
      let then = first.exactPercent, let now = last.exactPercent,
      let before = first.tally, let after = last.tally,
      let interval = ScoreInterval.change(from: before, to: after)
    else { return nil }
    func points(_ share: Double) -> Int { Int((share * 100).rounded()) }
    let change = Int((now - then).rounded())
    let moved =
      switch change {
      case 0: "no change"
      case 1...: "up by \(Self.points(change))"
      default: "down by \(Self.points(-change))"
      }
    if interval.contains(0) {
      return "\(moved), which chance alone could bring about with so many answers"
    }
    let (low, high) = (points(interval.lowerBound), points(interval.upperBound))
    let (least, most) = change > 0 ? (low, high) : (-high, -low)
    return "\(moved); allowing for chance, by \(least) to \(Self.points(most))"
  }

  private static func points(_ number: Int) -> String { "\(number) \(number == 1 ? "point" : "points")" }
}
