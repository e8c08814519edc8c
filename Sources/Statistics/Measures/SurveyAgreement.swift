internal import PlanModel

extension Measure {
  static let surveyAgreement = Measure(
    id: "survey-agreement",
    title: "Parents' survey: agree",
    unit: .percent,
    numerator: "answers that agree, of the parents' latest wave in the period, all statements together",
    denominator: "answers to those statements",
    note: """
      Statement by statement and wave by wave underneath, with every audience and every wave up to the \
      end of the period: `parents/reports/baseline`; there with Wilson's 95% interval of each share. Things \
      that are counted instead, such as emails a week, are plain numbers.
      """,
    parts: Parts(name: "statement-and-wave", title: "Surveys: agree", count: .school { surveyParts($0, $1) }),
    basis: .school { SurveyWaves.latest($0, $1)?.tally ?? .nothing }
  )

  private static func surveyParts(_ facts: SchoolFacts, _ terms: [TermPeriod]) -> [Part] {
    SurveyWaves.all(facts, terms).flatMap { survey in
      survey.statements.flatMap { statement in
        var first: (name: String, tally: Tally)?
        return survey.waves.compactMap { wave -> Part? in
          let key = "\(survey.audience)/\(statement.text)/\(wave.name)"
          guard let tally = wave.tally(statement) else {
            guard let number = wave.wave.answers[statement]?.number?.value, abs(number) < 1e12 else {
              return nil
            }
            return Part(key: key, tally: Tally(Int((number * 1000).rounded())), ownUnit: .count)
          }
          let change = first.flatMap { SurveyWords.change(from: $0.tally, to: tally, since: $0.name) }
          if first == nil { first = (wave.name, tally) }
          let remark = [SurveyWords.interval(tally), change].compactMap { $0 }.joined(separator: "; ")
          return Part(key: key, tally: tally, remark: remark)
        }
      }
    }
  }
}
