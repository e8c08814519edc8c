internal import PlanModel

extension Measure {
  static let surveyResponse = Measure(
    id: "survey-response",
    title: "Parents' survey: answers",
    unit: .percent,
    numerator: "of these, parents who answered the statement with most answers",
    denominator: "parents asked in the latest wave of the period that says how many were asked",
    note: "Wave by wave underneath, with every audience: `parents/baseline`.",
    parts: Parts(
      name: "wave",
      title: "Surveys: answers",
      count: .school { facts, terms in
        SurveyWaves.all(facts, terms).flatMap { survey in
          survey.waves.compactMap { wave in
            response(wave).map { Part(key: "\(survey.audience)/\(wave.name)", tally: $0) }
          }
        }
      }
    ),
    basis: .school { facts, terms in SurveyWaves.latest(facts, terms).flatMap(response) ?? .nothing }
  )

  private static func response(_ wave: SurveyWaves.Wave) -> Tally? {
    guard let asked = wave.wave.asked?.value, let answered = wave.answered else { return nil }
    return Tally(answered, of: asked)
  }
}
