internal import Diagnostics

extension Rule {
  static let colonInText = Rule(
    id: "colon-in-text",
    severity: .error,
    summary: "A colon followed by a space stands inside a text.",
    rationale: """
      YAML takes the words before such a colon for a key, and the rest of the text for its value.
      """,
    accepted: [
      .plan(#"strengths: "Says it clearly: hello, goodbye""#),
      .plan(
        """
        strengths: >-
          Says it clearly: hello
        """
      ),
      .plan("strengths: Reads the clock at 10:30"),
    ],
    rejected: [
      .plan("strengths: Says it clearly↓: hello and goodbye"),
      .plan("strengths: Zoë says↓: hello"),
    ],
    work: .reading
  )
}
