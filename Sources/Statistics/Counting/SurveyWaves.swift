internal import PlanModel

/// The surveys as measures see them: waves by day, and statements with their answers.
struct SurveyWaves {
  struct Wave {
    let name: String
    let date: CalendarDate
    let wave: Surveys.Wave
    /// Those of the survey: an answer to any other is a slip of the pen, and counts nowhere.
    let statements: [OtherID]

    func tally(_ statement: OtherID) -> Tally? {
      wave.answers[statement].flatMap(wave.counted).map { Tally($0.agree, of: $0.of) }
    }

    /// All statements together.
    var tally: Tally { statements.reduce(into: .nothing) { $0 += tally($1) ?? .nothing } }

    /// How many answered: those of the statement with most answers.
    var answered: Int? { statements.compactMap { wave.answers[$0].flatMap(wave.counted)?.of }.max() }
  }

  /// `parents`, or `all`.
  let audience: String
  let statements: [OtherID]
  /// By day, up to the end of the period.
  let waves: [Wave]

  static func all(_ facts: SchoolFacts, _ terms: [TermPeriod]) -> [SurveyWaves] {
    guard let last = terms.last else { return [] }
    return facts.surveys.map { survey in
      let statements = survey.statements.entries.map(\.key.value)
      return SurveyWaves(
        audience: survey.audience?.value.rawValue ?? "all",
        statements: statements,
        waves: survey.waves
          .compactMap { wave in
            wave.date.map {
              Wave(name: wave.name?.value ?? "", date: $0.value, wave: wave, statements: statements)
            }
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
