internal import Diagnostics

extension Rule {
  static let misplacedFile = Rule(
    id: "misplaced-file",
    severity: .error,
    summary: "A file stands where no file of its kind belongs.",
    rationale: """
      Such a file is not read: a plan in the wrong folder is missing from every list and figure.
      """,
    accepted: [
      .files(["2025-26/spring/3-oak/P0402.yaml": ExamplePlan.plan()])
    ],
    needsExample: false,
    work: .checking
  )
}
