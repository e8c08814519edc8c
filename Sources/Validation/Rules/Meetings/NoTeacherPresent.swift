internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noTeacherPresent = Rule(
    id: "no-teacher-present",
    severity: .advice,
    summary: "No teacher or leader was at a small steps meeting.",
    rationale: """
      The teacher who knows the pupil best leads the conversation, with the SENCo's support; what is agreed there is \
      the teacher's to carry out.
      """,
    accepted: [
      .meeting("present: [mother, SENCo]"), .meeting("present: [mother, T12]"),
      .meeting("present: [mother, key person]"),
    ],
    rejected: [.meeting("present: [↓mother, teaching assistant]")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.held != nil, meeting.isSmallSteps, let first = meeting.present.first,
        !meeting.present.contains(where: { TeachingRole.isTeaching($0.value, in: context.school.school) })
      else { return }
      findings.report(
        at: first.range,
        "no teacher, SENCo or leader is among those who were there",
        suggestion:
          "add the teacher who led the meeting; if none was there, plan the next one with the class teacher"
      )
    }
  )
}
