package import PlanModel

/// What a cycle of moderation found: per criterion and class, verdicts, open feedback, agreement.
package struct ModerationFigures: Sendable {
  /// Answers to one criterion; what a judgement does not mention is a yes.
  package struct Answers: Sendable, Equatable {
    package private(set) var yes = 0
    package private(set) var partly = 0
    package private(set) var notYet = 0

    package var total: Int { yes + partly + notYet }
    /// Of 100; nil when nothing was asked.
    package var shareOfYes: Double? { total == 0 ? nil : 100 * Double(yes) / Double(total) }

    mutating func count(_ answer: ModerationAnswer) {
      switch answer {
      case .yes: yes += 1
      case .partly: partly += 1
      case .notYet: notYet += 1
      }
    }
  }

  package struct Row: Sendable {
    package var id: String
    /// Whether it is asked of each target, and not of the plan as a whole.
    package var isOfTargets: Bool
    package var all = Answers()
    package var byClass: [ClassID: Answers] = [:]
    /// In the cycle before; nil when there was none.
    package var before: Answers?

    /// In points of the share of yes since the cycle before.
    package var change: Double? {
      guard let now = all.shareOfYes, let then = before?.shareOfYes else { return nil }
      return now - then
    }
  }

  package struct OpenFeedback: Sendable {
    package var place: PlanPlace
    package var id: OtherID
    package var about: String?
    package var change: String?
    package var by: CalendarDate?
    package var isLate: Bool
  }

  package let term: TermKey
  /// The cycle that it is compared with.
  package let termBefore: TermKey?
  package let plans: Int
  package let judgements: Int
  package let classes: [ClassID]
  package let rows: [Row]
  package let verdicts: [ClassID: [Verdict: Int]]
  /// How many pieces of feedback were given.
  package let feedback: Int
  package let open: [OpenFeedback]
  package let pairs: [ModeratorPair]

  package init(
    _ moderated: [ModeratedPlan],
    term: TermKey,
    before: (term: TermKey, moderated: [ModeratedPlan])?,
    criteria: ModerationCriteria,
    today: CalendarDate
  ) {
    self.term = term
    termBefore = before?.term
    plans = moderated.count
    judgements = moderated.reduce(0) { $0 + $1.judgements.count }
    classes = Set(moderated.map(\.place.schoolClass)).sorted()
    var rows = Self.rows(moderated, criteria)
    if let before {
      for (index, row) in Self.rows(before.moderated, criteria).enumerated() { rows[index].before = row.all }
    }
    self.rows = rows
    var verdicts: [ClassID: [Verdict: Int]] = [:]
    for plan in moderated {
      for judgement in plan.judgements {
        if let verdict = judgement.verdict?.value {
          verdicts[plan.place.schoolClass, default: [:]][verdict, default: 0] += 1
        }
      }
    }
    self.verdicts = verdicts
    feedback = moderated.reduce(0) { $0 + $1.judgements.reduce(0) { $0 + $1.feedback.count } }
    open = moderated.flatMap { Self.open($0, today) }
    pairs = ModeratorPair.all(in: moderated, criteria)
  }

  private static func rows(_ moderated: [ModeratedPlan], _ criteria: ModerationCriteria) -> [Row] {
    let questions = criteria.plan.map { ($0, false) } + criteria.targets.map { ($0, true) }
    return questions.compactMap { question, isOfTargets in
      guard let id = question.id?.value else { return nil }
      var row = Row(id: id, isOfTargets: isOfTargets)
      for plan in moderated {
        for judgement in plan.judgements {
          let answers = Ratings(judgement, targets: plan.targets).answers(to: id, ofTargets: isOfTargets)
          for answer in answers {
            row.all.count(answer)
            row.byClass[plan.place.schoolClass, default: Answers()].count(answer)
          }
        }
      }
      return row
    }
  }

  private static func open(_ plan: ModeratedPlan, _ today: CalendarDate) -> [OpenFeedback] {
    plan.judgements.flatMap(\.feedback).compactMap { item in
      guard item.done == nil, let id = item.id?.value, !plan.answered.contains(id) else { return nil }
      return OpenFeedback(
        place: plan.place,
        id: id,
        about: item.about?.value,
        change: item.change?.value,
        by: item.by?.value,
        isLate: (item.by?.value).map { $0 < today } ?? false
      )
    }
  }
}
