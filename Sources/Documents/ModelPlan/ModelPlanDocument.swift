internal import PlanModel
internal import Rendering
internal import TargetJudgement

extension Document {
  /// A plan with the reasons beside each part, for training those who write plans.
  package static let modelPlan = Document(
    name: "model-plan",
    title: "a plan with the reasons beside each part, for training staff",
    content: .eachPlan { subject, values in
      PlanValues.heading(subject, &values)
      let terms = subject.school.termsInOrder.compactMap { $0.term.dates(named: $0.key.term) }
      let judge = TargetJudge(terms: terms)
      let targets = subject.plan.targets.map { ModelTarget($0, in: subject, judge: judge) }
      values.text(
        "letters",
        targets.isEmpty
          ? nil : Phrase("\(targets.reduce(0) { $0 + $1.lettersMet }) of \(targets.count * 5)"),
        "How many of the five letters of its targets the plan has: 14 of 15."
      )
      ModelPlanValues.parts(
        "voices",
        ModelVoices(subject: subject).parts,
        "The voices, with reasons.",
        &values
      )
      let blank = ModelTarget(.blank, in: subject, judge: judge)
      values.list("targets", targets, blank: blank, "The targets, with reasons.") { target, values in
        let number = subject.plan.targets.firstIndex { $0.range == target.target.range }
        values.text("number", number.map { Phrase(String($0 + 1)) }, "Its number in the plan, from 1.")
        values.text("specific", subject.wording.target(target.target.specific), "What the pupil will do.")
        values.text(
          "area",
          target.target.area.map { Phrase(Sentence.capitalised($0.value.rawValue)) },
          "Its area of need."
        )
        ModelPlanValues.parts("parts", target.parts, "Its parts, with reasons.", &values)
      }
    }
  )
}

/// The values of parts with reasons.
enum ModelPlanValues {
  static func parts(_ name: String, _ parts: [ModelPart], _ summary: String, _ values: inout Values) {
    values.list(name, parts, blank: ModelPart.sound("", "", ""), summary) { part, values in
      values.text("title", Phrase(part.title), "Which part it is: Baseline.")
      values.text("text", Phrase(part.text), "What stands in the plan.")
      values.text("reason", Phrase(part.reason), "Why it works, or what would make it better.")
      values.flag("is_sound", part.isSound, "Whether it is a praise, and not a wish.")
    }
  }
}
