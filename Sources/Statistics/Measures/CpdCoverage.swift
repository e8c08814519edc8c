internal import PlanModel

extension Measure {
  static let cpdCoverage = Measure(
    id: "cpd-coverage",
    title: "Staff trained",
    unit: .percent,
    numerator: "of these, places of staff who were there, or caught up by today",
    denominator: "places: for every training session of the period, the staff whom it was for",
    note: """
      `for: teaching staff`, and any other words that name no role, is everybody but admin; `all staff` or \
      nothing is everybody; a role such as `class teacher` is that role. Staff count from their first day \
      to their last. A session before the year's first term counts in that term.
      """,
    basis: .school { facts, terms in
      terms.reduce(into: .nothing) { sum, term in
        for (date, session) in facts.sessions(in: term) {
          let audience = TrainingAudience(session.audience?.value)
          for (id, member) in facts.staff(on: date) where audience.includes(member) {
            let wasAbsent = session.absent.contains { $0.value == id }
            let hasCaughtUp = session.caughtUp[id].map { $0.value <= facts.today } ?? false
            sum += .share(!wasAbsent || hasCaughtUp, among: true)
          }
        }
      }
    }
  )
}
