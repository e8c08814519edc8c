internal import PlanModel
internal import Rendering

/// The values of the family plan: plain words, and no more than the person it is for may get.
enum FamilyValues {
  /// What the pupil says, what the reader said, and what the others of the family said.
  static func voices(_ subject: PlanSubject, _ values: inout Values) {
    PlanValues.pupilVoice(subject, &values)
    let plan = subject.plan
    let own = plan.parentVoice.filter { subject.recipient?.isSame(as: $0.from?.value) == true }
    let others = plan.parentVoice.filter { subject.recipient?.isSame(as: $0.from?.value) != true }
    PlanValues.parentVoice("you_said", own, "What the reader said.", subject, &values)
    PlanValues.parentVoice(
      "family_said",
      subject.recipient?.isOwnWordsOnly == true ? [] : others,
      "What others of the family said, where the reader may know it.",
      subject,
      &values
    )
  }

  static func target(_ target: Target, _ subject: PlanSubject, _ values: inout Values) {
    let wording = subject.wording
    let mayKnow = subject.recipient?.mayKnowFamilysPart(of: target, in: subject.school) ?? true
    let position = subject.plan.targets.firstIndex { $0.range == target.range }
    values.text("number", position.map { Phrase(String($0 + 1)) }, "Its number in the plan, from 1.")
    values.text(
      "specific",
      wording.target(target.specific),
      "What the pupil will do, with the name in front."
    )
    values.text("now", wording.sentence(target.measurable?.baseline), "What the pupil does now.")
    values.text(
      "success",
      wording.sentence(target.measurable?.success),
      "What will be seen when it is reached."
    )
    values.text(
      "why",
      mayKnow ? wording.sentence(target.relevant) : nil,
      "Why it matters; may hold words of the family."
    )
    values.text("by", wording.day(target.timeBound), "The day by which.")
    values.texts("at_school", target.provision.map { atSchool($0, subject) }, "What the school does.")
    values.texts(
      "at_home",
      mayKnow ? target.home.map { wording.sentence($0) } : [],
      "What the family does at home."
    )
    values.group("review", target.review) { review, values in
      values.text(
        "outcome",
        review.outcome.map { Phrase($0.value.plainWords) },
        "How it went, in plain words."
      )
      values.text("evidence", wording.sentence(review.evidence))
      values.text("family_sees", mayKnow ? wording.sentence(review.familySees) : nil)
      values.text(
        "next",
        review.next.map { Phrase($0.value.plainWords) },
        "What happens next, in plain words."
      )
    }
  }

  /// One sentence of what the school does: Task list, with the class teacher, 5 minutes, daily.
  private static func atSchool(_ provision: Provision, _ subject: PlanSubject) -> Phrase? {
    let wording = subject.wording
    if let same = provision.sameAs?.value {
      return subject.number(of: same).map { Phrase("The same as for step \($0).") }
    }
    guard let what = provision.what else { return nil }
    let who = provision.who.map { "with \(wording.article($0))" }
    let minutes = provision.minutes.map { "\($0.value) \($0.value == 1 ? "minute" : "minutes")" }
    let often = provision.howOften.map { Sentence.open($0.value) }
    let parts = [wording.plain(what), who, minutes, often].compactMap { $0 }
    return Phrase(Sentence.closed(Sentence.capitalised(parts.joined(separator: ", "))))
  }

  /// When the family will be met again.
  static func nextMeeting(_ subject: PlanSubject, _ values: inout Values) {
    values.text(
      "meet_by",
      subject.wording.day(subject.nextMeetingBy),
      "The day by which the school will meet the family next, by the school's dates."
    )
  }
}

extension Recipient {
  /// Whether what the family brings to a target may be told: not where only own words may be known, unless
  /// nobody else outside of the school agreed the target. Whoever is not surely staff counts as family here.
  func mayKnowFamilysPart(of target: Target, in school: School) -> Bool {
    guard isOwnWordsOnly else { return true }
    let people = target.agreedWith.map(\.value).filter { person in
      WordSpelling.plain(person) != "pupil" && StaffRole(word: person) == nil
        && StaffID(person).flatMap { school.staff[$0] } == nil
    }
    return !people.isEmpty && people.allSatisfy { isSame(as: $0) }
  }
}

extension Outcome {
  fileprivate var plainWords: String {
    switch self {
    case .exceeded: "More than reached"
    case .achieved: "Reached"
    case .partlyAchieved: "Partly reached"
    case .notAchieved: "Not reached yet"
    case .stopped: "Stopped"
    }
  }
}

extension NextStep {
  fileprivate var plainWords: String {
    switch self {
    case .newTarget: "We will choose a new step."
    case .adapt: "We will change this step."
    case .continue: "We will go on with this step."
    case .moveToClassProvision: "It goes on as part of what the whole class does."
    }
  }
}
