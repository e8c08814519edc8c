internal import Diagnostics

extension WordingRule {
  static let wholeClassWording = WordingRule(
    id: "whole-class-wording",
    criterion: .relevant,
    summary: "The target is written for a class or a group.",
    rationale: "A target that could be pasted into any plan is not this child's next step.",
    source: "senscribe.ie on individualised targets",
    accepted: [
      WordingExample("Elsie turns when the whole group is called, 6 calls in 8", baseline: "0 in 8"),
      WordingExample(
        "When the class tidies up, Zoë will put three things away, 4 days in 5",
        baseline: "0 days in 5"
      ),
    ],
    rejected: [
      WordingExample("↓We will all read 20 books", baseline: "6 books"),
      WordingExample("↓Year 3 and 4 will play together for 15 minutes, 4 days in 5", baseline: "5 minutes"),
      WordingExample("↓Our table finishes 8 of 10 questions", baseline: "5 of 10"),
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
