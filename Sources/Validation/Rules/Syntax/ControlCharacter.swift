internal import Diagnostics

extension Rule {
  static let controlCharacter = Rule(
    id: "control-character",
    severity: .error,
    summary: "An invisible control character stands in the file.",
    rationale: """
      Such characters come in by copying from other programs; some programs stop reading there, so a part \
      of the plan may be lost.
      """,
    accepted: [
      .plan("strengths: Loves “Room on the Broom”")
    ],
    rejected: [
      .plan("strengths: Loves ↓\u{1} water")
    ],
    work: .reading
  )
}
