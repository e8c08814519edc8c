internal import PlanModel
internal import Rendering

extension Document {
  /// The plan in plain words, for one of the family to keep.
  package static let family = Document(
    name: "family",
    title: "the plan in plain words, for somebody of the family",
    content: .eachContact(.plan) { subject, values in
      PlanValues.heading(subject, &values)
      RecipientValues.make(subject, &values)
      PlanValues.pupil(subject, &values)
      FamilyValues.voices(subject, &values)
      values.list("targets", subject.plan.targets) { target, values in
        FamilyValues.target(target, subject, &values)
      }
      values.group("no_targets", subject.plan.noTargets) { note, values in
        values.text("why", subject.wording.sentence(note.why))
        values.text("until", subject.wording.day(note.until))
      }
      FamilyValues.nextMeeting(subject, &values)
    }
  )
}
