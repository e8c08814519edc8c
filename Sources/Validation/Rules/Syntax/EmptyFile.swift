internal import Diagnostics

extension Rule {
  static let emptyFile = Rule(
    id: "empty-file",
    severity: .error,
    summary: "There is nothing in the file.",
    rationale: "An empty file looks like a plan in a list of files, and is none.",
    accepted: [
      .file(
        """
        plan: 1
        pupil: P0402

        """
      )
    ],
    rejected: [
      .file("↓"),
      .file(
        """
        ↓# to be written

        """
      ),
    ],
    work: .reading
  )
}
