internal import PlanModel

extension Measure {
  static let threeMeetings = Measure(
    id: "three-meetings",
    title: "Enough meetings a year",
    unit: .percent,
    numerator:
      "of these, pupils with as many small steps meetings held as the year so far asks for",
    denominator: "pupils who were due in every term of the year so far",
    note: """
      The year asks for meetings_a_year of school.yaml (3 if left out), and pro rata before its end: of three \
      terms, one by the end of autumn and two by the end of spring. Pupils who were due in some of the terms \
      only are shown apart, with their terms' share, rounded down but at least one. Parents who meet apart \
      count once. There is no figure of a single term.
      """,
    parts: Parts(name: "part-of-year", count: .pupilYear(meetings)),
    basis: .pupilYear(meetings)
  )

  private static let meetings = PupilYear(
    note: { pupil in
      let held = pupil.meetings.heldWithFamily.compactMap { meeting in
        meeting.held.map { (with: meeting.with?.value ?? "", day: $0.value) }
      }
      let most = Dictionary(grouping: held, by: \.with).values.map { Set($0.map(\.day)).count }.max()
      return PupilYear.TermNote(term: pupil.term.key, numbers: [pupil.isDue ? 1 : 0, most ?? 0])
    },
    count: { notes, facts in
      let due = notes.reduce(0) { $0 + ($1.numbers.first ?? 0) }
      guard due > 0, let year = facts.terms.first?.key.year else { return PupilYear.Result() }
      let terms = max(facts.school.years[year]?.terms.entries.count ?? 0, facts.terms.count)
      let asked = max(1, facts.school.meetingsAYear * due / terms)
      let held = notes.reduce(0) { $0 + ($1.numbers.last ?? 0) }
      let tally = Tally(held >= asked ? 1 : 0, of: 1)
      let isAllYear = due == facts.terms.count
      return PupilYear.Result(
        tally: isAllYear ? tally : .nothing,
        parts: [Part(key: isAllYear ? "all-year" : "part-year", tally: tally)]
      )
    }
  )
}
