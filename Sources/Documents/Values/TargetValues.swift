internal import PlanModel
internal import Rendering

/// The values of one target.
enum TargetValues {
  static func make(_ target: Target, _ subject: PlanSubject, _ values: inout Values) {
    let wording = subject.wording
    let position = subject.plan.targets.firstIndex { $0.range == target.range }
    values.text("number", position.map { Phrase(String($0 + 1)) }, "Its number in the plan, from 1.")
    values.text(
      "area",
      target.area.map { Phrase(Sentence.capitalised($0.value.rawValue)) },
      "Its area of need."
    )
    smart(target, wording, &values)
    values.text("agreed_with", wording.people(target.agreedWith))
    values.text("family_part", wording.sentence(target.familyPart))
    values.list("provision", target.provision) { provision, values in
      Self.provision(provision, subject, &values)
    }
    values.texts("home", target.home.map { wording.sentence($0) })
    values.text(
      "ehcp_outcome",
      outcome(target, subject),
      "The outcome of the EHCP in words; its id if unknown."
    )
    values.text(
      "carried_from",
      target.carriedFrom.map { Phrase(SpokenPlaces.words($0.value.id.text)) },
      "The earlier target that it goes on from: asks for a toy."
    )
    values.text(
      "carried_from_term",
      target.carriedFrom.map { Phrase(SpokenPlaces.term($0.value)) },
      "The term of that target: the autumn term."
    )
    values.text(
      "replaces",
      target.replaces.map { Phrase(SpokenPlaces.words($0.value.text)) },
      "The target in whose place it was set: asks for a toy."
    )
    review(target, wording, &values)
  }

  /// The five letters.
  private static func smart(_ target: Target, _ wording: Wording, _ values: inout Values) {
    values.text("set", wording.day(target.set), "The day on which it was agreed, where that is noted.")
    values.text(
      "specific",
      wording.target(target.specific),
      "What the pupil will do, with the name in front."
    )
    values.group("measurable", target.measurable) { measurable, values in
      values.text("baseline", wording.sentence(measurable.baseline))
      values.text("success", wording.sentence(measurable.success))
      values.text("how", wording.sentence(measurable.how))
    }
    values.text("achievable", wording.sentence(target.achievable))
    values.text("relevant", wording.sentence(target.relevant))
    values.text("time_bound", wording.day(target.timeBound))
  }

  private static func provision(_ provision: Provision, _ subject: PlanSubject, _ values: inout Values) {
    let wording = subject.wording
    values.text("what", wording.clause(provision.what))
    values.text("who", wording.person(provision.who))
    values.text("pupils", wording.number(provision.pupils))
    values.text("minutes", wording.number(provision.minutes))
    values.text("how_often", wording.clause(provision.howOften))
    values.text(
      "same_as",
      provision.sameAs.map { target in
        let words = SpokenPlaces.words(target.value.text)
        return Phrase(subject.number(of: target.value).map { "target \($0)" } ?? "“\(words)”")
      },
      "The target whose provision this is: target 2."
    )
  }

  private static func review(_ target: Target, _ wording: Wording, _ values: inout Values) {
    values.group("review", target.review) { review, values in
      values.text("date", wording.day(review.date))
      values.text("outcome", wording.word(review.outcome))
      values.text("evidence", wording.sentence(review.evidence))
      values.text("delivered", wording.sentence(review.delivered))
      values.text("family_sees", wording.sentence(review.familySees))
      values.text(
        "next",
        review.next.map { Phrase($0.value.phrase) },
        "What is to happen next, as a sentence."
      )
      values.text("why", wording.sentence(review.why))
    }
  }

  private static func outcome(_ target: Target, _ subject: PlanSubject) -> Phrase? {
    guard let id = target.ehcpOutcome?.value else { return nil }
    return subject.wording.sentence(subject.entry?.ehcp?.outcomes[id]) ?? Phrase(id.text)
  }
}

extension NextStep {
  /// As a sentence.
  fileprivate var phrase: String {
    switch self {
    case .newTarget: "Set a new target."
    case .adapt: "Adapt the target."
    case .continue: "Continue with the target."
    case .moveToClassProvision: "Move to what the whole class gets."
    }
  }
}
