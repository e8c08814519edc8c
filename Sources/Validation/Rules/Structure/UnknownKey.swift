internal import Diagnostics

extension Rule {
  static let unknownKey = Rule(
    id: "unknown-key",
    severity: .error,
    summary: "A key is none that plans know.",
    rationale: "A misspelt key is not read, so what stands behind it would be lost without a word.",
    accepted: [
      .plan("helps: Now-and-next board")
    ],
    rejected: [
      .target("↓specifc: will ask another child for a toy in free play"),
      .plan("↓parent_voise: []"),
      .plan("↓colour: red"),
    ],
    work: .reading
  )
}
