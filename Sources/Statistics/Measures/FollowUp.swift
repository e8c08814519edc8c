internal import PlanModel

extension Measure {
  static let followUp = Measure(
    id: "follow-up",
    title: "Missed and followed up",
    unit: .percent,
    numerator: "of these, pupils each of whose missed meetings was followed up in time",
    denominator: "pupils due whose family did not attend a small steps meeting",
    note: """
      In time is within follow_up.within school days of school.yaml (5 if left out): a try at reaching the \
      family in the plan or in contacts.yaml, or the meeting held after all. A missed meeting whose days \
      are not over, and that nobody has followed up yet, is left out. Meetings that the family or the \
      school moved are not missed.
      """,
    examples: [
      MeasureExample(
        "five school days after Monday 15 September end on Monday 22",
        plans: [
          """
          meetings:
            - kind: small steps
              missed: [{date: 2025-09-15, why: did not attend}]
              follow_up: [{date: 2025-09-22, by: year lead, how: telephone}]
          """,
          """
          meetings:
            - kind: small steps
              missed: [{date: 2025-09-15, why: did not attend}]
              follow_up: [{date: 2025-09-23, by: year lead, how: telephone}]
          """,
          """
          meetings:
            - {kind: small steps, missed: [{date: 2025-09-15, why: did not attend}], held: 2025-09-18}
          """,
          "meetings: [{kind: small steps, missed: [{date: 2025-09-15, why: family moved it}]}]",
        ],
        gives: Tally(2, of: 3)
      )
    ],
    basis: .pupils { pupil in
      guard pupil.isDue else { return .nothing }
      let within = pupil.facts.school.followUp?.within?.value ?? 5
      let answers = pupil.followedUpOn + pupil.meetings.metOn
      var missed = 0
      var answered = 0
      for day in pupil.meetings.notAttendedOn {
        let limit = pupil.facts.calendar.day(within, schoolDaysAfter: day)
        if answers.contains(where: { $0 >= day && $0 <= limit }) {
          missed += 1
          answered += 1
        } else if limit < pupil.facts.today {
          missed += 1
        }
      }
      return .share(answered == missed, among: missed > 0)
    }
  )
}
