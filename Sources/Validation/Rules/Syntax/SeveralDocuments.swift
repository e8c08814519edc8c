internal import Diagnostics

extension Rule {
  static let severalDocuments = Rule(
    id: "several-documents",
    severity: .error,
    summary: "A line of three dashes starts a second document in the file.",
    rationale: "A file holds one plan; what stands behind the dashes would not be read.",
    accepted: [
      .file(
        """
        ---
        plan: 1
        pupil: P0402

        """
      )
    ],
    rejected: [
      .file(
        """
        plan: 1
        pupil: P0402
        ↓---
        plan: 1

        """
      )
    ],
    work: .reading
  )
}
