internal import Diagnostics
internal import PlanModel
internal import Rendering
internal import TargetJudgement

/// The parts of one target with their reasons.
///
/// A reason is only given where it holds of this target: the judgement of the wording, the dates and the numbers
/// are asked first.
struct ModelTarget {
  let target: Target
  private let subject: PlanSubject
  private let judgement: Judgement?

  init(_ target: Target, in subject: PlanSubject, judge: TargetJudge) {
    self.target = target
    self.subject = subject
    judgement = target.specific.map { specific in
      judge.judge(
        TargetWording(
          target: specific.value,
          baseline: target.measurable?.baseline?.value,
          successCriteria: target.measurable?.success?.value,
          area: target.area?.value,
          setOn: target.set?.value ?? subject.plan.firstMeetingHeld,
          reviewBy: target.timeBound?.value
        )
      )
    }
  }

  private var name: String { subject.wording.name }
  private var baseline: Text? { target.measurable?.baseline }
  private var success: Text? { target.measurable?.success }

  /// How many of the five letters it has.
  var lettersMet: Int { judgement.map { judged in Criterion.allCases.count { judged.isMet($0) } } ?? 0 }

  var parts: [ModelPart] {
    [
      specific, baselinePart, successPart, how, achievable, relevant, timeBound, agreedWith, home, review,
    ].compactMap { $0 } + target.provision.map(provision)
  }

  /// What the judgement would change about a letter.
  private func wish(_ criterion: Criterion) -> String? {
    guard let judgement else { return "Write what \(name) will do." }
    guard let fault = judgement.faults.first(where: { $0.criterion == criterion }) else { return nil }
    return "\(Sentence.closed(Sentence.capitalised(fault.message))) "
      + Sentence.closed(Sentence.capitalised(fault.suggestion))
  }

  private func part(_ title: String, _ text: Text?, _ criterion: Criterion, _ reason: String) -> ModelPart? {
    guard let text else { return nil }
    let typed = subject.wording.spoken(text)
    return wish(criterion).map { .better(title, typed, $0) } ?? .sound(title, typed, reason)
  }

  private var specific: ModelPart? {
    part(
      "Specific",
      target.specific,
      .specific,
      "One thing that \(name) does and that can be seen or heard, with its time, place or task: a supply teacher "
        + "would know what to look for."
    )
  }

  /// The shares of baseline and success, where both have one.
  private var step: (now: TypedShare, then: TypedShare)? {
    guard let now = baseline.flatMap({ TypedShare(in: $0.value) }),
      let then = success.flatMap({ TypedShare(in: $0.value) })
    else { return nil }
    return (now, then)
  }

  private var baselinePart: ModelPart? {
    guard let baseline else {
      return .better("Baseline", "", "Try the task once this week, and write down what \(name) does now.")
    }
    var reason = "It says what \(name) does now, so that the review can tell how far the step has gone."
    if let step {
      reason =
        step.now.total == step.then.total
        ? "Now and then are counted alike, out of \(step.now.total), so that the review can compare them."
        : "Now and then are both counted as some out of a number, so that the review can compare them."
    }
    return part("Baseline", baseline, .achievable, reason)
  }

  private var successPart: ModelPart? {
    part(
      "Success",
      success,
      .measurable,
      "It can be counted or checked: at the review two adults would say the same, reached or not yet."
    )
  }

  private var how: ModelPart? {
    target.measurable?.how.map {
      .sound("Who counts", subject.wording.spoken($0), "Nobody has to ask at the review who kept the count.")
    }
  }

  private var achievable: ModelPart? {
    var reason = "More than \(name) does now, and near enough for one term."
    if let step, step.now.total == step.then.total, step.then.count > step.now.count {
      let rest =
        step.then.count < step.then.total
        ? " It does not ask for every time: nobody does a new thing every time." : ""
      reason =
        "From \(step.now.count) to \(step.then.count) of \(step.then.total) is a step for one term.\(rest)"
    }
    return part("Achievable", target.achievable, .achievable, reason)
  }

  private var relevant: ModelPart? {
    var reason = "It is \(name)’s own learning, not a task for adults or a lesson for the whole class."
    let words = target.relevant.map { WordSpelling.plain($0.value) } ?? ""
    let family = subject.plan.parentVoice.compactMap(\.from?.value).first {
      words.contains(WordSpelling.plain($0))
    }
    if let family { reason += " It says whose wish it answers: the \(family)’s." }
    return part("Relevant", target.relevant, .relevant, reason)
  }

  private var timeBound: ModelPart? {
    guard let day = target.timeBound?.value else { return nil }
    if let wish = wish(.timeBound) { return .better("By when", day.spoken, wish) }
    let term = subject.school[subject.place.term]
    guard let dates = term?.dates(named: subject.place.term.term), day >= dates.from, day <= dates.to else {
      return .better("By when", day.spoken, "A day inside the term lets everybody look back in time.")
    }
    var reason = "A day inside the term"
    if let set = target.set?.value ?? subject.plan.firstMeetingHeld, set < day {
      let weeks = (set.days(until: day) + 3) / 7
      reason += ", \(Spoken.count(weeks, "week")) after it was set"
    }
    if let review = term?.reviewBy?.value, day <= review {
      reason +=
        day == review ? " and on the day of the reviews" : " and before the reviews of \(review.spoken)"
    }
    return .sound("By when", day.spoken, reason + ".")
  }

  private var agreedWith: ModelPart? {
    guard !target.agreedWith.isEmpty else { return nil }
    let people = Sentence.capitalised(Sentence.list(target.agreedWith.map { subject.wording.spoken($0) }))
    let hasFamily = target.agreedWith.contains { FamilyRole.isFamily($0.value) }
    let hasPupil = target.agreedWith.contains { WordSpelling.plain($0.value) == "pupil" }
    switch (hasFamily, hasPupil) {
    case (true, true): return .sound("Agreed with", people, "The family and \(name) both had a say in it.")
    case (true, false): return .sound("Agreed with", people, "The family had a say in it.")
    case (false, true): return .sound("Agreed with", people, "\(name) had a say in it.")
    case (false, false): return .better("Agreed with", people, "Ask the family and \(name) as well.")
    }
  }

  private var home: ModelPart? {
    guard !target.home.isEmpty else { return nil }
    let text = target.home.map { subject.wording.spoken($0) }.joined(separator: "; ")
    if target.home.count > 1 {
      return .better("At home", text, "One thing is more likely to be done than \(target.home.count).")
    }
    return .sound("At home", text, "One thing, for a family with little time.")
  }

  private func provision(_ provision: Provision) -> ModelPart {
    if let same = provision.sameAs {
      let words = SpokenPlaces.words(same.value.text)
      return .sound(
        "Provision",
        "The same as for “\(words)”",
        "What serves two targets is given, and counted, once."
      )
    }
    var text = provision.what.map { subject.wording.spoken($0) } ?? ""
    let facts = [
      provision.who.map { subject.wording.spoken($0) },
      provision.pupils.map { Spoken.count($0.value, "pupil") },
      provision.minutes.map { Spoken.count($0.value, "minute") }, provision.howOften?.value,
    ]
    if facts.contains(where: { $0 != nil }) { text += ": " + facts.compactMap { $0 }.joined(separator: ", ") }
    let missing = zip(facts, ["by whom", "for how many", "for how long", "how often"])
      .compactMap { $0 == nil ? $1 : nil }
    if provision.what == nil || !missing.isEmpty {
      let all = (provision.what == nil ? ["what is given"] : []) + missing
      return .better("Provision", text, "Say \(Sentence.list(all)).")
    }
    guard let howOften = provision.howOften.flatMap({ HowOften($0.value) }) else {
      return .better("Provision", text, "Say how often in a number, such as three times a week.")
    }
    let minutes = howOften.minutesAWeek(each: provision.minutes?.value ?? 0, inSchoolDays: 60)
    let sum = if case .weeks = howOften.span { ": \(Spoken.hours(minutes)) a week" } else { "" }
    return .sound(
      "Provision",
      text,
      "What, who, how many, how long and how often stand there, so that it can be planned and counted\(sum)."
    )
  }

  private var review: ModelPart? {
    guard let review = target.review, let outcome = review.outcome?.value else { return nil }
    let evidence = review.evidence.map { ": \(subject.wording.spoken($0))" } ?? ""
    let text = Sentence.capitalised(outcome.rawValue) + evidence
    guard let typed = review.evidence?.value, typed.contains(where: \.isNumber) else {
      return .better("Review", text, "Say what was counted, in the same way as in the target.")
    }
    guard review.next != nil else {
      return .better(
        "Review",
        text,
        "Decide what comes next: a new target, adapt, continue, or class provision."
      )
    }
    return .sound(
      "Review",
      text,
      "The evidence is a count that others can check, and it is decided what comes next."
    )
  }
}
