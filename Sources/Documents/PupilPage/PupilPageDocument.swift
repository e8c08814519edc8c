internal import PlanModel
internal import Rendering

extension Document {
  /// The pupil's own page: what I can soon do, to look at and to draw on.
  package static let pupil = Document(
    name: "pupil",
    title: "the pupil's own page: I can …; with room to draw for the youngest",
    content: .eachPlan { subject, values in
      PlanValues.heading(subject, &values)
      values.flag(
        "is_young",
        subject.yearGroup.map { $0.keyStage == .eyfs || $0.keyStage == .ks1 } ?? false,
        "Whether the pupil is in the early years or in key stage 1."
      )
      PlanValues.pupilVoice(subject, &values)
      values.texts("helps", subject.plan.helps.map { subject.wording.typed($0) })
      values.list("targets", subject.plan.targets) { target, values in
        let wording = subject.wording
        let position = subject.plan.targets.firstIndex { $0.range == target.range }
        values.text("number", position.map { Phrase(String($0 + 1)) }, "Its number in the plan, from 1.")
        values.text(
          "can",
          wording.ownTarget(target.specific) ?? wording.target(target.specific),
          "What the pupil will do, as the pupil says it: I can …; with the name in front where that is not certain."
        )
        values.text("success", wording.sentence(target.measurable?.success), "What will be seen.")
        values.texts(
          "helpers",
          target.provision.map { $0.who.map { Phrase(wording.article($0)) } },
          "Who helps, one for each line of the provision: a teaching assistant."
        )
        values.text("by", wording.day(target.timeBound), "The day by which.")
        values.flag(
          "is_reached",
          target.review?.outcome.map { $0.value == .achieved || $0.value == .exceeded } ?? false,
          "Whether it has been reached."
        )
      }
    }
  )
}
