internal import Diagnostics

extension Rule {
  static let notReadable = Rule(
    id: "not-readable",
    severity: .error,
    summary: "A file or folder cannot be read.",
    rationale: "What cannot be read is not checked, not printed and not counted.",
    needsExample: false,
    work: .reading
  )
}
