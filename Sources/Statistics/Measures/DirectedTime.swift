internal import PlanModel

extension Measure {
  static let directedTime = Measure(
    id: "directed-time",
    title: "Directed time given",
    unit: .hours,
    numerator: "class teachers of the year × the term's directed_hours",
    note: """
      Teachers who share a class are each given the hours. A teacher who left before the term or began \
      after it is left out. `--by teacher` shows what each is given beside directed-time-needed.
      """,
    byTeacher: { facts, terms in
      terms.reduce(into: [:]) { sums, term in
        for id in teachers(facts, term) {
          sums[facts.spelling(id), default: .nothing] += Tally(minutes(term))
        }
      }
    },
    basis: .school { facts, terms in
      terms.reduce(into: .nothing) { $0 += Tally(minutes($1) * teachers(facts, $1).count) }
    }
  )

  private static func minutes(_ term: TermPeriod) -> Int {
    Int(((term.term.directedHours?.value ?? 0) * 60).rounded())
  }

  private static func teachers(_ facts: SchoolFacts, _ term: TermPeriod) -> Set<StaffID> {
    let classes = facts.school.years[term.key.year]?.classes.entries ?? []
    return Set(classes.flatMap { $0.value.teachers.map(\.value) }).filter { id in
      guard let member = facts.school.staff[id] else { return true }
      return (member.from?.value ?? term.to) <= term.to && (member.until?.value ?? term.from) >= term.from
    }
  }
}
