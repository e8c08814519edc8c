internal import Moderating
internal import PlanModel
internal import Rendering

extension Document {
  /// What senior leaders found in plans, for those who wrote them.
  package static let moderationFeedback = Document(
    name: "moderation-feedback",
    title: "what moderation found, for those who wrote the plans: of a class, a pupil or the term",
    content: .each(.named) { subject, values in
      values.text("school", subject.wholeSchool.school.name.map { Phrase($0.value) }, "The school's name.")
      values.text("today", Phrase(subject.wholeSchool.today.spoken), "The day on which it is printed.")
      let terms = ModerationTerm.all(subject)
      values.list("terms", terms, blank: .blank, "Each term in which something was moderated.") {
        term,
        values in
        FeedbackValues.summary(term, &values)
        values.list("classes", term.classes, blank: .blank, "Its classes.") { schoolClass, values in
          values.text("class", Phrase(SpokenPlaces.schoolClass(schoolClass.id)), "The class: 3 Oak.")
          values.text("teachers", Phrase(schoolClass.teachers), "The names of its teachers.")
          values.list("plans", schoolClass.plans, blank: .blank, "The plans that were read.") {
            plan,
            values in
            values.text("name", Phrase(plan.plan.wording.name), "The pupil's name.")
            PlanValues.sharing(plan.plan, &values)
            let judgements = plan.moderated.judgements
            values.list("judgements", judgements, "One for each moderator and stage.") { judgement, values in
              FeedbackValues.judgement(judgement, plan, term, &values)
            }
          }
        }
      }
    }
  )
}

extension ModerationTerm {
  /// One without anything, to tell the names of its values.
  static var blank: ModerationTerm? { PlanSubject.blank.map { ModerationTerm(blank: $0.place.term) } }

  /// With the criteria that every school begins with, so that there is one to tell the names of.
  private init(blank term: TermKey) {
    self.term = term
    criteria = .standard
    figures = ModerationFigures(
      [],
      term: term,
      before: nil,
      criteria: .standard,
      today: CalendarDate(dayNumber: 0)
    )
    classes = []
  }
}

extension ModerationTerm.SchoolClassFeedback {
  static var blank: Self? {
    PlanSubject.blank.map { Self(id: $0.place.schoolClass, teachers: "", plans: []) }
  }
}

extension ModerationTerm.PlanFeedback {
  static var blank: Self? {
    PlanSubject.blank.map {
      Self(moderated: ModeratedPlan(place: $0.place, targets: [], judgements: []), plan: $0)
    }
  }
}

/// The values of moderation feedback.
enum FeedbackValues {
  /// What the term's plans have in common.
  static func summary(_ term: ModerationTerm, _ values: inout Values) {
    values.text("term", Phrase(SpokenPlaces.term(term.term)), "The term: Autumn term 2025–26.")
    values.text("read", Phrase(Spoken.count(term.figures.plans, "plan")), "How many plans: 4 plans.")
    values.text("verdicts", Phrase(term.verdicts), "The verdicts: 2 agreed, 1 changes needed.")
    values.text("open", Phrase(String(term.figures.open.count)), "How much feedback is not done yet.")
    values.list(
      "criteria",
      term.figures.rows,
      blank: term.figures.rows.first,
      "Each criterion."
    ) { row, values in
      values.text("id", Phrase(Sentence.capitalised(row.id)), "What it is called.")
      values.text("question", Phrase(term.question(row.id)), "What the moderator asks.")
      values.text("yes", Phrase(String(row.all.yes)), "How often the answer was yes.")
      values.text("partly", Phrase(String(row.all.partly)), "How often it was partly.")
      values.text("not_yet", Phrase(String(row.all.notYet)), "How often it was not yet.")
    }
  }

  static func judgement(
    _ judgement: Moderation.Judgement,
    _ plan: ModerationTerm.PlanFeedback,
    _ term: ModerationTerm,
    _ values: inout Values
  ) {
    let wording = plan.plan.wording
    values.text("stage", Phrase(Sentence.capitalised((judgement.stage?.value ?? .plan).rawValue)))
    values.text("by", judgement.by.map { Phrase(plan.plan.wholeSchool.names.name(of: $0.value)) })
    values.text("date", wording.day(judgement.date))
    values.text("verdict", wording.word(judgement.verdict))
    values.text("well_done", wording.sentence(judgement.wellDone))
    let blank = Answer(about: nil, criterion: "", answer: "")
    values.list("answers", answers(judgement, plan), blank: blank, "What is not a clear yes.") {
      answer,
      values in
      values.text("about", answer.about.map { Phrase($0) }, "The target that is asked about.")
      values.text("criterion", Phrase(Sentence.capitalised(answer.criterion)), "The criterion.")
      values.text("question", Phrase(term.question(answer.criterion)), "What the moderator asks.")
      values.text("answer", Phrase(answer.answer), "partly or not yet.")
    }
    values.list("feedback", judgement.feedback) { item, values in
      values.text(
        "about",
        item.about.map { Phrase(Sentence.capitalised(about($0.value, plan.plan))) },
        "What it is about: target 2, or a part of the plan."
      )
      values.text("change", wording.sentence(item.change))
      values.text("by", wording.day(item.by))
      values.text("done", wording.day(item.done))
      let state = state(item, plan)
      values.text("state", Phrase(state), "Where it stands: done on a day, late, or to be done by a day.")
    }
  }

  private struct Answer {
    let about: String?
    let criterion: String
    let answer: String
  }

  private static func answers(_ judgement: Moderation.Judgement, _ plan: ModerationTerm.PlanFeedback)
    -> [Answer]
  {
    func answers(_ about: String?, _ given: Keyed<String, Located<ModerationAnswer>>) -> [Answer] {
      given.entries.filter { $0.value.value != .yes }
        .map { Answer(about: about, criterion: $0.key.value, answer: $0.value.value.rawValue) }
    }
    return answers(nil, judgement.plan)
      + judgement.targets.entries.flatMap { answers(about($0.key.value.text, plan.plan), $0.value) }
  }

  /// `target 2 (asks for a toy)`; words that are no target's id stay as they are.
  private static func about(_ text: String, _ plan: PlanSubject) -> String {
    guard let id = TargetID(text), let number = plan.number(of: id) else { return Sentence.open(text) }
    return "target \(number) (\(SpokenPlaces.words(id.text)))"
  }

  private static func state(_ item: Moderation.Feedback, _ plan: ModerationTerm.PlanFeedback) -> String {
    if let done = item.done?.value { return "done on \(done.spoken)" }
    if let id = item.id?.value, plan.moderated.answered.contains(id) { return "done, as a later plan says" }
    guard let by = item.by?.value else { return "to be done" }
    return by < plan.plan.wholeSchool.today
      ? "late, was to be done by \(by.spoken)" : "to be done by \(by.spoken)"
  }
}
