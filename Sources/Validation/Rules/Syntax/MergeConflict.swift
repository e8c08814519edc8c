internal import Diagnostics

extension Rule {
  static let mergeConflict = Rule(
    id: "merge-conflict",
    severity: .error,
    summary: "Two versions of the file met, and nobody has chosen between them yet.",
    rationale: """
      Git leaves both versions in the file, marked, when two people changed the same lines. Until someone \
      chooses, the plan says two things.
      """,
    accepted: [
      .plan("strengths: Counts <<< and >>> signs")
    ],
    rejected: [
      .file(
        """
        plan: 1
        pupil: P0402
        ↓<<<<<<< HEAD
        strengths: Loves water play
        =======
        strengths: Loves sand
        >>>>>>> theirs

        """
      )
    ],
    work: .reading
  )
}
