internal import Diagnostics

extension Rule {
  static let symbolicLink = Rule(
    id: "symbolic-link",
    severity: .error,
    summary: "A symbolic link stands among the plans.",
    rationale: "Links can lead out of the folder, or round in a circle; they are not followed.",
    needsExample: false,
    work: .checking
  )
}
