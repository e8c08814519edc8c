internal import Moderating
internal import PlanModel
internal import Rendering

/// What moderation found in one term, in the plans of a group.
struct ModerationTerm {
  let term: TermKey
  let figures: ModerationFigures
  let classes: [SchoolClassFeedback]
  let criteria: ModerationCriteria

  struct SchoolClassFeedback {
    let id: ClassID
    let teachers: String
    let plans: [PlanFeedback]
  }

  struct PlanFeedback {
    let moderated: ModeratedPlan
    let plan: PlanSubject
  }

  /// One for each term of the plans in which something was moderated.
  static func all(_ subject: GroupSubject) -> [ModerationTerm] {
    var terms: [TermKey] = []
    for plan in subject.plans where !terms.contains(plan.place.term) { terms.append(plan.place.term) }
    return terms.compactMap { ModerationTerm($0, subject) }
  }

  private init?(_ term: TermKey, _ subject: GroupSubject) {
    let wholeSchool = subject.wholeSchool
    let plans = subject.plans.filter { $0.place.term == term }
    let moderated = ModeratedPlan.read(term, in: wholeSchool.files, on: wholeSchool.today, cores: 1)
    let found = moderated.compactMap { one in
      plans.first { $0.place == one.place }.map { PlanFeedback(moderated: one, plan: $0) }
    }
    guard !found.isEmpty else { return nil }
    self.term = term
    criteria = wholeSchool.files.criteria ?? .standard
    figures = ModerationFigures(
      found.map(\.moderated),
      term: term,
      before: nil,
      criteria: criteria,
      today: wholeSchool.today
    )
    let order = (wholeSchool.school.years[term.year]?.classes.entries ?? []).map(\.key.value)
    let inOrder = order.filter(figures.classes.contains) + figures.classes.filter { !order.contains($0) }
    classes = inOrder.map { id in
      let own = found.filter { $0.plan.place.schoolClass == id }
      let teachers = (own.first?.plan.teachers ?? []).map { wholeSchool.names.name(of: $0) }
      return SchoolClassFeedback(id: id, teachers: Sentence.list(teachers), plans: own)
    }
  }

  /// `2 agreed, 1 changes needed`.
  var verdicts: String {
    let all = figures.verdicts.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    return Verdict.allCases.compactMap { verdict in
      all[verdict].map { "\($0) \(verdict.rawValue)" }
    }
    .joined(separator: ", ")
  }

  /// What a criterion asks.
  func question(_ id: String) -> String {
    let plain = WordSpelling.plain(id)
    let all = criteria.plan + criteria.targets
    return all.first { WordSpelling.plain($0.id?.value ?? "") == plain }?.question?.value ?? id
  }
}
