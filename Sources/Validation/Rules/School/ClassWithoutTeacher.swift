internal import Diagnostics
internal import PlanModel

extension Rule {
  static let classWithoutTeacher = Rule(
    id: "class-without-teacher",
    severity: .advice,
    summary: "A class has no teacher in school.yaml.",
    rationale:
      "Without a teacher nobody is named for the class's plans, and its meetings count in nobody's directed time.",
    accepted: [.files(["school.yaml": ExamplePlan.school])],
    rejected: [
      .files([
        "school.yaml": ExamplePlan.school.replacing(
          "4-elm: {year_groups: [4], teachers: [T12], ",
          with: "↓4-elm: {year_groups: [4], "
        )
      ])
    ],
    work: .repository { context, findings in
      for year in context.school.school.years.entries {
        for entry in year.value.classes.entries where entry.value.teachers.isEmpty {
          findings.report(
            in: "school.yaml",
            at: entry.key.range,
            "this class has no teacher",
            suggestion: "write `teachers:` with the staff id of the class teacher, or of both in a job share"
          )
        }
      }
    }
  )
}
