internal import Diagnostics
internal import PlanModel

extension Rule {
  static let fewerMeetings = Rule(
    id: "fewer-meetings",
    severity: .warning,
    summary: "A pupil's family has had fewer small steps meetings this year than the school holds.",
    rationale: """
      Families are met at least three times a year. Terms count once they are over, and from the one in which the \
      pupil joined; a term in which the family declined or gave its views instead is not held against anybody. What is \
      due by then is the year's number, pro rata and rounded down: of four meetings in three terms, one after the \
      first term and two after the second.
      """,
    source: "SEND code of practice 2015, 6.65",
    accepted: [
      .plan("plan: 1", today: "2026-01-10"),
      // Five meetings a year: the second is due in full only after the second term.
      .files(
        [
          "school.yaml": ExamplePlan.school + "\nmeetings_a_year: 5",
          ExamplePlan.planPath: ExamplePlan.plan(),
        ],
        today: "2026-01-10"
      ),
      // The term is not over.
      .meeting("held:\nminutes:\npresent:\ncopy_given:", today: "2025-12-19"),
      .meeting("held:\nminutes:\npresent:\ncopy_given:\noutcome: declined", today: "2026-01-10"),
      // Joined after families were met.
      .files(
        [
          "register.yaml": ExamplePlan.register.replacing(
            "{from: 2022-09-05, status: K, year_group: R, class: 3-oak}\n      - {from: 2025-09-03",
            with: "{from: 2025-11-03"
          ),
          ExamplePlan.planPath: ExamplePlan.plan(meeting: [("held", "held:")]),
        ],
        today: "2026-01-10"
      ),
    ],
    rejected: [
      .plan("pupil: ↓P0402\nmeetings:", today: "2026-01-10"),
      // Written down already, and still to come.
      .plan("pupil: ↓P0402\nmeetings: [{kind: small steps, held: 2026-01-20}]", today: "2026-01-10"),
      // Six meetings a year: two by the end of the first term.
      .files(
        [
          "school.yaml": ExamplePlan.school + "\nmeetings_a_year: 6",
          ExamplePlan.planPath: ExamplePlan.plan(replacing: [("pupil", "pupil: ↓P0402")]),
        ],
        today: "2026-01-10"
      ),
    ],
    work: .repository { context, findings in
      let school = context.school
      guard let current = school.school.term(on: school.today) else { return }
      let written = school.school.years[current.year]?.terms.entries ?? []
      let terms = written.compactMap { school.term(TermKey(year: current.year, term: $0.key.value)) }
      let ended = terms.filter { $0.dates.to < school.today }
      guard !ended.isEmpty else { return }
      let unreadable = Set(context.unreadable.filter { $0.term.year == current.year }.map(\.pupil))
      for (pupil, entry) in school.files.register where !unreadable.contains(pupil) {
        let plans = context.plans(of: pupil).filter { $0.place.term.year == current.year }
        guard let last = plans.last else { continue }
        let counted = ended.filter { term in
          entry.standing(on: term.meetBy) != nil
            && !plans.contains { $0.place.term == term.key && $0.meetings.isSettled }
        }
        let due = MeetingsDue.count(
          aYear: school.school.meetingsAYear,
          ended: counted.count,
          termsWritten: written.count
        )
        let held = plans.reduce(0) { $0 + $1.meetings.held }
        guard held < due else { continue }
        findings.report(
          in: last.path,
          at: last.range,
          "\(held) small steps meeting\(held == 1 ? " was" : "s were") held with the family in \(current.year), and \(due) should have been by now",
          suggestion:
            "offer one more; where the family declined or gave its views instead, write that under `outcome:`"
        )
      }
    }
  )
}
