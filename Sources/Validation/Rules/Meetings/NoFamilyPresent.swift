internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noFamilyPresent = Rule(
    id: "no-family-present",
    severity: .warning,
    summary: "Nobody of the family was at a small steps meeting.",
    rationale:
      "Staff who meet without the family have talked about it, not with it; the family still waits for its meeting.",
    accepted: [.meeting("present: [grandmother, class teacher]"), .meeting("kind: SENCo\npresent: [SENCo]")],
    rejected: [.meeting("present: [↓class teacher, SENCo]")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.held != nil, meeting.isSmallSteps, let first = meeting.present.first,
        !meeting.present.contains(where: { FamilyRole.isFamily($0.value) })
      else { return }
      findings.report(
        at: first.range,
        "nobody of the family is among those who were there",
        suggestion:
          "add who came, such as mother; if nobody did, write the day under `missed:` and take `held:` away"
      )
    }
  )
}
