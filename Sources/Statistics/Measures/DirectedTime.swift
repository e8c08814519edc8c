internal import PlanModel

extension Measure {
  static let directedTime = Measure(
    id: "directed-time",
    title: "Teachers' directed time",
    unit: .hours,
    numerator: "class teachers of the year × the term's directed_hours",
    note: """
      Teachers who share a class are each given the hours. A teacher who left before the term or began \
      after it is left out.
      """,
    basis: .school { facts, terms in
      terms.reduce(into: .nothing) { sum, term in
        let hours = term.term.directedHours?.value ?? 0
        sum += Tally(Int((hours * 60).rounded()) * teachers(facts, term))
      }
    }
  )

  private static func teachers(_ facts: SchoolFacts, _ term: TermPeriod) -> Int {
    let classes = facts.school.years[term.key.year]?.classes.entries ?? []
    return Set(classes.flatMap { $0.value.teachers.map(\.value) }).count { id in
      guard let member = facts.school.staff[id] else { return true }
      return (member.from?.value ?? term.to) <= term.to && (member.until?.value ?? term.from) >= term.from
    }
  }
}
