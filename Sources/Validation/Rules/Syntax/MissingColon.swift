internal import Diagnostics

extension Rule {
  static let missingColon = Rule(
    id: "missing-colon",
    severity: .error,
    summary: "A line is neither a key with its value nor part of a text.",
    rationale: "YAML cannot tell what the line belongs to, and everything below it may be misread.",
    accepted: [
      .plan(
        """
        strengths: Loves water play
          and sand
        """
      )
    ],
    rejected: [
      .target("↓area communication and interaction")
    ],
    work: .reading
  )
}
