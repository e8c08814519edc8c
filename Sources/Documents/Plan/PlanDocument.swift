internal import PlanModel
internal import Rendering

extension Document {
  /// The whole plan as staff keep it.
  package static let plan = Document(
    name: "plan",
    title: "the whole plan, for staff",
    content: .eachPlan { subject, values in
      PlanValues.heading(subject, &values)
      PlanValues.pupil(subject, &values)
      PlanValues.voices(subject, &values)
      values.list("targets", subject.plan.targets) { target, values in
        TargetValues.make(target, subject, &values)
      }
      values.group("no_targets", subject.plan.noTargets) { note, values in
        let wording = subject.wording
        values.text("why", wording.sentence(note.why))
        values.text("by", wording.person(note.by))
        values.text("from", wording.day(note.from))
        values.text("until", wording.day(note.until))
      }
      values.list("meetings", subject.plan.meetings) { meeting, values in
        MeetingValues.make(meeting, subject.wording, &values)
      }
      PlanValues.feedback(subject, &values)
    }
  )
}
