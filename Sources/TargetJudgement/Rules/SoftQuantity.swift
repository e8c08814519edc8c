internal import Diagnostics

extension WordingRule {
  static let softQuantity = WordingRule(
    id: "soft-quantity",
    criterion: .measurable,
    summary: "A word such as “regularly” or “independently” stands where a number should.",
    rationale:
      "Often, consistently and on her own mean what each adult takes them to mean. How many times out of how many ends the argument.",
    accepted: [
      WordingExample("Zoë will put her coat on independently, 4 days in 5", baseline: "0 days in 5")
    ],
    rejected: [
      WordingExample("Chloé will ↓regularly ask for help with her card", baseline: "Sits and waits"),
      WordingExample("Writes his name ↓independently on his work", baseline: "Copies it"),
      WordingExample("Uses finger spaces in her stories", baseline: "No spaces", success: "↓consistently"),
    ]
  ) { reading in
    guard reading.criteria.isEmpty, reading.provisionNumber == nil, let (field, index) = reading.softWord
    else { return nil }
    return Finding(
      reading.place(field, index),
      "‘\(field == .target ? reading.words(index..<index + 1) : "this")’ cannot be counted",
      write:
        "say on how many occasions, and with how many prompts at most: “4 times out of 5 with one prompt”"
    )
  }
}
