internal import PlanModel

extension Measure {
  static let surveyAgreement = Measure(
    id: "survey-agreement",
    title: "Parents' survey, agreeing",
    unit: .percent,
    numerator: "answers that agree, of the parents' latest wave in the period, all statements together",
    denominator: "answers to those statements",
    note: """
      Statement by statement and wave by wave underneath, with every audience and every wave up to the \
      end of the period: `parents/reports/baseline`.
      """,
    parts: Parts(name: "statement-and-wave", count: .school { surveyParts($0, $1) }),
    basis: .school { facts, terms in
      guard let first = terms.first, let last = terms.last else { return .nothing }
      let waves = facts.surveys.filter { $0.audience?.value == .parents }.flatMap(\.waves)
        .compactMap { wave in wave.date.map { (date: $0.value, wave: wave) } }
        .filter { first.from <= $0.date && $0.date <= last.spanEnd }
      guard let latest = waves.max(by: { $0.date < $1.date }) else { return .nothing }
      return latest.wave.answers.entries.reduce(into: .nothing) { $0 += tally($1.value) ?? .nothing }
    }
  )

  private static func surveyParts(_ facts: SchoolFacts, _ terms: [TermPeriod]) -> [Part] {
    guard let last = terms.last else { return [] }
    return facts.surveys.flatMap { survey -> [Part] in
      let waves = survey.waves.filter { ($0.date?.value).map { $0 <= last.spanEnd } ?? false }
      return survey.statements.entries.flatMap { statement in
        waves.compactMap { wave -> Part? in
          guard let answer = wave.answers[statement.key.value], let tally = tally(answer) else { return nil }
          let audience = survey.audience?.value.rawValue ?? "all"
          return Part(key: "\(audience)/\(statement.key.value)/\(wave.name?.value ?? "")", tally: tally)
        }
      }
    }
  }

  private static func tally(_ answer: Surveys.Answer) -> Tally? {
    guard let agree = answer.agree?.value, let of = answer.of?.value else { return nil }
    return Tally(agree, of: of)
  }
}
