internal import Diagnostics
internal import PlanModel

extension Rule {
  static let registerClassUnknown = Rule(
    id: "register-class-unknown",
    severity: .warning,
    summary: "The register puts a pupil into a class that school.yaml does not have in that year.",
    rationale: "The pupil belongs to no class's figures, and no teacher is told to write the plan.",
    accepted: [
      // A year that school.yaml does not have.
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "year_group: R, class: 3-oak",
          with: "year_group: R, class: r-zoe"
        )
      ])
    ],
    rejected: [
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "year_group: 3, class: 3-oak",
          with: "year_group: 3, class: ↓3-oka"
        )
      ])
    ],
    work: .repository { context, findings in
      let years = context.school.school.years.entries
      for (_, entry) in context.school.files.register {
        for period in entry.history {
          guard let from = period.from?.value, let schoolClass = period.schoolClass else { continue }
          let (start, month, _) = from.components
          // August may belong to either year.
          guard month != 8 else { continue }
          let year = AcademicYear(start: month > 8 ? start : start - 1)
          guard let known = years.first(where: { $0.key.value == year })?.value.classes,
            !known.entries.isEmpty,
            known[schoolClass.value] == nil
          else { continue }
          let near = EditDistance.nearest(
            to: schoolClass.value.text,
            among: known.entries.map(\.key.value.text)
          )
          findings.report(
            in: "register.yaml",
            at: schoolClass.range,
            "school.yaml has no class \(schoolClass.value) in \(year)",
            suggestion: near.first.map { "did you mean \($0)?" } ?? "mend the class, or add it to school.yaml"
          )
        }
      }
    }
  )
}
