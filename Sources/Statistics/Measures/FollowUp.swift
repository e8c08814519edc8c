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
      school moved are not missed. Where parents meet apart, only a try at reaching the one who did not come, \
      or a meeting with that one, counts.
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
      ),
      MeasureExample(
        "the mother's meeting does not follow up the father's",
        plans: [
          """
          meetings:
            - {kind: small steps, with: mother, held: 2025-09-24}
            - {kind: small steps, with: father, missed: [{date: 2025-09-24, why: did not attend}]}
          """,
          """
          meetings:
            - {kind: small steps, with: father, missed: [{date: 2025-09-24, why: did not attend}]}
            - {kind: small steps, with: father, held: 2025-09-26}
          """,
        ],
        gives: Tally(1, of: 2)
      ),
    ],
    basis: .pupils { pupil in
      guard pupil.isDue else { return .nothing }
      let within = pupil.facts.school.followUp?.within?.value ?? 5
      var missed = 0
      var answered = 0
      for party in pupil.meetings.parties {
        let days = party.notAttendedOn
        guard !days.isEmpty else { continue }
        let answers = party.tries(pupil.contacts).compactMap { $0.date?.value } + party.metOn
        for day in days {
          let limit = pupil.facts.calendar.day(within, schoolDaysAfter: day)
          if answers.contains(where: { $0 >= day && $0 <= limit }) {
            missed += 1
            answered += 1
          } else if limit < pupil.facts.today {
            missed += 1
          }
        }
      }
      return .share(answered == missed, among: missed > 0)
    }
  )
}
