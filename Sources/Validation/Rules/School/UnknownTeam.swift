internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownTeam = Rule(
    id: "unknown-team",
    severity: .warning,
    summary: "A class belongs to a team that school.yaml does not have in that year.",
    rationale: "The team's lead follows up families who were missed; without a team nobody does.",
    accepted: [
      .files([
        "school.yaml": ExamplePlan.school.replacing(
          "[4], teachers: [T12], team: middle",
          with: "[4], teachers: [T12]"
        )
      ])
    ],
    rejected: [
      .files([
        "school.yaml": ExamplePlan.school.replacing(
          "[4], teachers: [T12], team: middle",
          with: "[4], teachers: [T12], team: ↓midle"
        )
      ])
    ],
    work: .repository { context, findings in
      for year in context.school.school.years.entries {
        for entry in year.value.classes.entries {
          guard let team = entry.value.team, year.value.teams[team.value] == nil else { continue }
          let near = EditDistance.nearest(
            to: team.value.text,
            among: year.value.teams.entries.map(\.key.value.text)
          )
          findings.report(
            in: "school.yaml",
            at: team.range,
            "there is no team \(team.value) in \(year.key.value)",
            suggestion: near.first.map { "did you mean \($0)?" } ?? "mend the team, or add it to `teams:`"
          )
        }
      }
    }
  )
}
