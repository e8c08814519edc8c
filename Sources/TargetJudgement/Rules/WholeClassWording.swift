internal import Diagnostics

extension WordingRule {
  static let wholeClassWording = WordingRule(
    id: "whole-class-wording",
    criterion: .relevant,
    summary: "The target is written for a class or a group.",
    rationale: "A target that could be pasted into any plan is not this child's next step.",
    source: "senscribe.ie on individualised targets",
    accepted: [
      WordingExample(
        "When the class tidies up, Zoë will put three things away, 4 days in 5",
        baseline: "0 days in 5"
      )
    ],
    rejected: [
      WordingExample("↓Children in Year 1 read 40 tricky words", baseline: "22 on average"),
      WordingExample("↓The lower set to score 15/20 in arithmetic", baseline: "9/20 on average"),
      WordingExample("↓5P will walk to assembly without a sound, 4 days in 5", baseline: "1 day in 5"),
      WordingExample("↓All pupils will know their tables to 5x5", baseline: "Mixed class"),
      WordingExample("↓Year 3 will read 90% of the words", baseline: "70%"),
    ]
  ) { reading in
    guard case .collective(let range) = reading.subject else { return nil }
    return Finding(
      reading.place(.target, range),
      "is this written for a class rather than for this pupil?",
      write: "name the pupil, and the one step that this pupil needs to join in"
    )
  }
}
