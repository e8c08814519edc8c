internal import Diagnostics
internal import PlanModel

extension Rule {
  static let twoWaves = Rule(
    id: "two-waves",
    severity: .error,
    summary: "Two waves of a survey have one name.",
    rationale: "Figures and charts call a wave by its name, and nobody could tell which of the two is meant.",
    accepted: [
      .files([
        "surveys/parents.yaml":
          "surveys: 1\naudience: parents\nstatements: {reports: I receive reports}\nwaves:\n  - {name: baseline, date: 2025-06-20}\n  - {name: summer, date: 2025-07-20}\n"
      ])
    ],
    rejected: [
      .files([
        "surveys/parents.yaml":
          "surveys: 1\naudience: parents\nstatements: {reports: I receive reports}\nwaves:\n  - {name: baseline, date: 2025-06-20}\n  - {name: ↓Baseline, date: 2025-07-20}\n"
      ])
    ],
    work: .repository { context, findings in
      for (path, survey) in context.school.files.surveyFiles {
        var first: [String: CalendarDate?] = [:]
        for wave in survey.waves {
          guard let name = wave.name else { continue }
          let plain = WordSpelling.plain(name.value)
          guard let other = first[plain] else {
            first[plain] = wave.date?.value
            continue
          }
          let day = other.map { ", of \($0)" } ?? ""
          findings.report(
            in: path,
            at: name.range,
            "another wave of this survey has the same name\(day)",
            suggestion: "give this one a name of its own, such as the term and the year"
          )
        }
      }
    }
  )
}
