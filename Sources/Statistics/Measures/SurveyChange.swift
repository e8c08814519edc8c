internal import PlanModel

extension Measure {
  static let surveyChange = Measure(
    id: "survey-change",
    title: "Parents' survey: change",
    unit: .points,
    scale: 1000,
    numerator: """
      percentage points by which agreement of the parents' latest wave is above that of their first, all \
      statements together
      """,
    note: """
      Statement by statement underneath, with every audience, from its first wave to its last up to the end \
      of the period. A change is too small to tell when its 95% interval holds nought (Newcombe 1998, \
      method 10); survey-agreement shows it in words.
      """,
    parts: Parts(
      name: "statement",
      title: "Surveys: change",
      count: .school { facts, terms in
        SurveyWaves.all(facts, terms).flatMap { survey in
          survey.statements.compactMap { statement in
            let waves = survey.waves.compactMap { wave in wave.tally(statement).map { (wave.name, $0) } }
            guard let first = waves.first, let last = waves.last, waves.count > 1,
              let change = points(from: first.1, to: last.1)
            else { return nil }
            return Part(
              key: "\(survey.audience)/\(statement.text)",
              tally: change,
              remark: SurveyWords.change(from: first.1, to: last.1, since: first.0)
            )
          }
        }
      }
    ),
    basis: .school { facts, terms in
      guard let latest = SurveyWaves.latest(facts, terms),
        let first = SurveyWaves.parents(facts, terms).first,
        first.date < latest.date
      else { return .nothing }
      return points(from: first.tally, to: latest.tally) ?? .nothing
    }
  )

  /// In thousandths of a point.
  private static func points(from first: Tally, to last: Tally) -> Tally? {
    guard let then = Figure(.percent, first).exactPercent, let now = Figure(.percent, last).exactPercent
    else { return nil }
    return Tally(Int(((now - then) * 1000).rounded()), of: 1)
  }
}
