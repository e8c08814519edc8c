internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingPlan = Rule(
    id: "missing-plan",
    severity: .warning,
    summary: "A pupil on the SEN register has no plan for the term.",
    rationale:
      "Every pupil on the register is owed a plan and a meeting each term; a child without a plan is one whom nobody asked.",
    accepted: [
      .files(["2025-26/spring/3-oak/P0417.yaml": ""], today: "2025-12-20"),
      // Left without one.
      .files(
        [
          ExamplePlan.planPath: "",
          "register.yaml": ExamplePlan.register.replacing("family: F071", with: "left: 2025-12-01"),
        ],
        today: "2025-12-20"
      ),
      // Joined on the first day of spring: the plan has its own time.
      .files(
        [
          "2025-26/spring/3-oak/P0402.yaml": ExamplePlan.plan(),
          "register.yaml": ExamplePlan.register.replacing("from: 2026-01-05", with: "from: 2026-03-20"),
        ],
        today: "2026-03-26"
      ),
    ],
    rejected: [
      .files([
        ExamplePlan.planPath: "",
        "2025-26/autumn/3-oak/P0417.yaml": ExamplePlan.plan(replacing: [("pupil", "pupil: P0417")]),
        "register.yaml": ExamplePlan.register.replacing("P0402:\n    need", with: "P0402:\n    ↓need"),
      ]),
      // Joined after the term's day for plans, with school days enough before its end.
      .files(
        [
          "register.yaml": ExamplePlan.register.replacing("P0417:\n    need", with: "P0417:\n    ↓need")
            .replacing("from: 2026-01-05", with: "from: 2025-11-03")
        ],
        today: "2025-12-02"
      ),
    ],
    work: .repository { context, findings in
      let school = context.school
      guard let current = school.school.term(on: school.today) else { return }
      let terms = (school.school.years[current.year]?.terms.entries ?? []).compactMap { entry in
        school.term(TermKey(year: current.year, term: entry.key.value))
      }
      .filter { $0.dates.from <= school.today }
      var unreadable: [PupilID: [TermKey]] = [:]
      for place in context.unreadable { unreadable[place.pupil, default: []].append(place.term) }
      for (pupil, entry) in school.files.register where !entry.hasLeft(by: school.today) {
        let plans = context.plans(of: pupil)
        for term in terms {
          let deadline = school.deadlines(of: entry, in: term).plansBy
          // Who joins late in a term has the first plan in the next.
          guard deadline <= term.dates.to, let standing = entry.standing(on: deadline),
            let joined = entry.joined,
            !plans.contains(where: { $0.place.term == term.key }),
            !(unreadable[pupil]?.contains(term.key) ?? false)
          else { continue }
          // A plan lies in the class where the pupil began the term.
          let home = entry.standing(on: max(term.dates.from, joined))?.schoolClass ?? standing.schoolClass
          findings.report(
            in: "register.yaml",
            at: entry.range,
            "\(pupil) has no plan for \(term.key)"
              + (standing.schoolClass.map { ", class \($0.value)" } ?? ""),
            suggestion: home.map {
              "write \(term.key)/\($0.value)/\(pupil).yaml"
                + ($0.value == standing.schoolClass?.value
                  ? "" : ", in the class where the pupil began the term")
                + "; it \(school.today > deadline ? "was" : "is") due by \(deadline)"
            },
            isDue: school.today > deadline
          )
        }
      }
    }
  )
}
