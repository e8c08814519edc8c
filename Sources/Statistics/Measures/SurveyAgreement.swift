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
      let waves = survey.waves.compactMap { wave in wave.date.map { (date: $0.value, wave: wave) } }
        .filter { $0.date <= last.spanEnd }
        .sorted { $0.date < $1.date }
        .map(\.wave)
      return survey.statements.entries.flatMap { statement in
        var first: (name: String, tally: Tally)?
        return waves.compactMap { wave -> Part? in
          guard let answer = wave.answers[statement.key.value], let tally = tally(answer) else { return nil }
          let audience = survey.audience?.value.rawValue ?? "all"
          let name = wave.name?.value ?? ""
          let remark = first.flatMap { change(to: tally, since: $0.tally, $0.name) }
          if first == nil { first = (name, tally) }
          return Part(key: "\(audience)/\(statement.key.value)/\(name)", tally: tally, remark: remark)
        }
      }
    }
  }

  /// `+44 points since baseline`.
  private static func change(to tally: Tally, since first: Tally, _ name: String) -> String? {
    guard let now = Figure(.percent, tally).exactPercent, let then = Figure(.percent, first).exactPercent
    else { return nil }
    let points = Int((now - then).rounded())
    return "\(points >= 0 ? "+" : "")\(points) points since \(name)"
  }

  private static func tally(_ answer: Surveys.Answer) -> Tally? {
    guard let agree = answer.agree?.value, let of = answer.of?.value else { return nil }
    return Tally(agree, of: of)
  }
}
