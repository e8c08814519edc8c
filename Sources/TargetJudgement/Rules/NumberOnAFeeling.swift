internal import Diagnostics

extension WordingRule {
  static let numberOnAFeeling = WordingRule(
    id: "number-on-a-feeling",
    criterion: .measurable,
    summary: "A number is tied to a feeling that nobody can see.",
    rationale:
      "Nobody can count calm. The pupil's own rating on a scale can be counted, and so can a visible sign.",
    accepted: [
      WordingExample(
        "Zoë rates her worry 3 or less on the 5 point scale, 4 mornings in 5",
        baseline: "5 every morning"
      ),
      WordingExample(
        "Will show he is calm by starting his work within 5 minutes, 4 days in 5",
        baseline: "1 day in 5"
      ),
    ],
    rejected: [
      WordingExample("Lorelei will ↓feel she belongs, 80% of the time", baseline: "Says nobody likes her"),
      WordingExample("Chloé will be ↓happier 3 days a week", baseline: "Cries most days"),
      WordingExample("Will feel 50% less ↓anxious", baseline: "Worries before school"),
    ]
  ) { reading in
    guard let index = reading.countedFeeling else { return nil }
    return Finding(
      reading.place(.target, index),
      "‘\(reading.words(index..<index + 1))’ cannot be counted without a scale or a visible sign",
      write:
        "use a rating scale that the pupil fills in, or a sign you can see: “rates himself 3 or lower on …”, “comes in without …”"
    )
  }
}
