internal import Diagnostics
internal import PlanModel

extension Rule {
  static let directedTimeShort = Rule(
    id: "directed-time-short",
    severity: .advice,
    summary: "A class has more meetings to hold in a term than its teacher is given directed time for.",
    rationale:
      "Time that is not given is taken: from evenings, or from the families who are met last. It shows in advance.",
    accepted: [
      .files(["school.yaml": school("0.25")], today: "2025-09-10"),
      // The term is over.
      .files(["school.yaml": school("0.2")], today: "2026-01-10"),
    ],
    rejected: [
      .files(["school.yaml": school("↓0.2")], today: "2025-09-10")
    ],
    work: .repository { context, findings in
      let school = context.school
      for (key, term) in school.school.termsInOrder {
        guard let given = term.directedHours, let facts = school.term(key), facts.dates.to >= school.today
        else { continue }
        var pupils: [ClassID: Int] = [:]
        for entry in school.files.register.values {
          if let id = entry.standing(on: facts.meetBy)?.schoolClass?.value { pupils[id, default: 0] += 1 }
        }
        for schoolClass in school.school.years[key.year]?.classes.entries ?? [] {
          let count = pupils[schoolClass.key.value] ?? 0
          let needed = count * school.school.slotMinutes
          guard Double(needed) > given.value * 60 else { continue }
          findings.report(
            in: "school.yaml",
            at: given.range,
            "the meetings of \(schoolClass.key.value) need more time than its teacher is given: "
              + "\(count) of \(school.school.slotMinutes) minutes",
            suggestion:
              "give \(hoursText(needed)) hour\(needed > 45 && needed <= 60 ? "" : "s"), or let somebody else hold some of the meetings"
          )
        }
      }
    }
  )

  private static func school(_ hours: String) -> String {
    let last = "review_by: 2025-12-15"
    return ExamplePlan.school.replacing(last, with: "\(last), directed_hours: \(hours)")
  }

  /// Quarters of an hour, rounded up: `6.25`.
  private static func hoursText(_ minutes: Int) -> String {
    let quarters = (minutes + 14) / 15
    let parts = ["", ".25", ".5", ".75"]
    return "\(quarters / 4)\(parts[quarters % 4])"
  }
}
