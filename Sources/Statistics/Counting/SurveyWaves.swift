internal import PlanModel

/// The surveys as measures see them: waves by day, and statements with their answers.
struct SurveyWaves {
  struct Wave {
    let name: String
    let date: CalendarDate
    let wave: Surveys.Wave

    func tally(_ statement: OtherID) -> Tally? {
      guard let answer = wave.answers[statement], let agree = answer.agree?.value, let of = answer.of?.value
      else { return nil }
      return Tally(agree, of: of)
    }

    /// All statements together.
    var tally: Tally {
      wave.answers.entries.reduce(into: .nothing) { $0 += tally($1.key.value) ?? .nothing }
    }

    /// How many answered: those of the statement with most answers.
    var answered: Int? { wave.answers.entries.compactMap { $0.value.of?.value }.max() }
  }

  /// `parents`, or `all`.
  let audience: String
  let statements: [OtherID]
  /// By day, up to the end of the period.
  let waves: [Wave]

  static func all(_ facts: SchoolFacts, _ terms: [TermPeriod]) -> [SurveyWaves] {
    guard let last = terms.last else { return [] }
    return facts.surveys.map { survey in
      SurveyWaves(
        audience: survey.audience?.value.rawValue ?? "all",
        statements: survey.statements.entries.map(\.key.value),
        waves: survey.waves
          .compactMap { wave in
            wave.date.map { Wave(name: wave.name?.value ?? "", date: $0.value, wave: wave) }
          }
          .filter { $0.date <= last.spanEnd }
          .sorted { $0.date < $1.date }
      )
    }
  }

  /// Those of the parents, in the period and before it.
  static func parents(_ facts: SchoolFacts, _ terms: [TermPeriod]) -> [Wave] {
    all(facts, terms).filter { $0.audience == SurveyAudience.parents.rawValue }.flatMap(\.waves)
      .sorted { $0.date < $1.date }
  }

  /// The parents' latest wave, if it is of the period.
  static func latest(_ facts: SchoolFacts, _ terms: [TermPeriod]) -> Wave? {
    guard let first = terms.first, let last = parents(facts, terms).last else { return nil }
    return first.from <= last.date ? last : nil
  }
}
