internal import Diagnostics

extension WordingRule {
  static let noMeasure = WordingRule(
    id: "no-measure",
    criterion: .measurable,
    summary: "Nothing can be counted or ticked off.",
    rationale: "Without a number, a list or a yes-or-no product the review turns into a matter of opinion.",
    source: "Rubric for measurable goals, docslib.org",
    accepted: [
      WordingExample("His spelling age to rise by a year", baseline: "Spelling age 6:04"),
      WordingExample("Never be sent out of class again", baseline: "Sent out twice a week"),
      WordingExample(
        "Zoë will write her name with every letter in order, on three days",
        baseline: "First letter only"
      ),
      WordingExample("Says please at snack", baseline: "Never", success: "four out of five snacks"),
    ],
    rejected: [
      WordingExample("↓Carries her tray across the hall without spilling", baseline: "Adult carries it"),
      WordingExample("↓Swallows before the next bite nearly every time", baseline: "Crams it in"),
      WordingExample("↓Chloé will put her bag on her peg when she comes in", baseline: "Drops it"),
      WordingExample("", baseline: "Drops it"),
    ]
  ) { reading in
    guard reading.criteria.isEmpty, reading.softWord == nil, reading.measuresNothing == nil,
      reading.provisionNumber == nil
    else { return nil }
    return Finding(
      reading.target.isEmpty ? nil : reading.place(.target, 0..<reading.target.count),
      "nothing here can be counted",
      write: "add a count out of a total, a time or a number of days: “4 out of 5 times”, “on 3 days”"
    )
  }
}
