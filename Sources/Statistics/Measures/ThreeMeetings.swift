internal import PlanModel

extension Measure {
  static let threeMeetings = Measure(
    id: "three-meetings",
    title: "Enough meetings a year",
    unit: .percent,
    numerator:
      "of these, pupils with as many small steps meetings held as the year so far asks for",
    denominator: "pupils who were due in every term of the year that is over",
    note: """
      The year asks for meetings_a_year of school.yaml (3 if left out), pro rata as each term ends, rounded \
      down: of three terms, one after the end of autumn and two after the end of spring. A term that is still \
      running asks for nothing yet; before the first has ended there is nothing to divide by. Pupils who were \
      due in some of these terms only are shown apart, with their terms' share. Parents who meet apart count \
      once. There is no figure of a single term.
      """,
    parts: Parts(name: "part-of-year", count: .pupilYear(meetings)),
    basis: .pupilYear(meetings)
  )

  private static let meetings = PupilYear(
    note: { pupil in
      let held = pupil.meetings.heldWithFamily.compactMap { meeting in
        meeting.held.map { (with: meeting.withWhom, day: $0.value) }
      }
      let most = Dictionary(grouping: held, by: \.with).values.map { Set($0.map(\.day)).count }.max()
      return PupilYear.TermNote(
        term: pupil.term.key,
        numbers: [pupil.isDue && pupil.term.hasEnded ? 1 : 0, most ?? 0]
      )
    },
    count: { notes, facts in
      let due = notes.reduce(0) { $0 + ($1.numbers.first ?? 0) }
      guard let year = facts.terms.first?.key.year else { return PupilYear.Result() }
      let asked = MeetingsDue.count(
        aYear: facts.school.meetingsAYear,
        ended: due,
        termsWritten: facts.school.years[year]?.terms.entries.count ?? 0
      )
      guard asked > 0 else { return PupilYear.Result() }
      let held = notes.reduce(0) { $0 + ($1.numbers.last ?? 0) }
      let tally = Tally(held >= asked ? 1 : 0, of: 1)
      let isAllYear = due == facts.terms.count(where: \.hasEnded)
      return PupilYear.Result(
        tally: isAllYear ? tally : .nothing,
        parts: [Part(key: isAllYear ? "all-year" : "part-year", tally: tally)]
      )
    }
  )
}
