internal import Diagnostics

extension WordingRule {
  static let alreadyMet = WordingRule(
    id: "already-met",
    criterion: .achievable,
    summary: "The pupil already does what the target asks.",
    rationale:
      "A target that is met on the day it is set teaches nothing. Raise it, take away help, or change the setting.",
    accepted: [
      WordingExample("Tantrums to go down to 1 a week", baseline: "About 5 a week"),
      WordingExample(
        "Steps over six hurdles without touching them, 2 goes out of 3",
        baseline: "Knocks 4 of the 6"
      ),
      WordingExample("Zoë will use no more than 2 prompts a lesson", baseline: "5 prompts a lesson"),
      WordingExample("Reads Stage 3 books at 90%", baseline: "Stage 2 at 95%, Stage 3 at 75%"),
    ],
    rejected: [
      WordingExample(
        "Spells the 12 words on her ring, at least 10 right",
        baseline: "↓Spelt 11 of them right last week"
      ),
      WordingExample("Walks 30 m with his frame", baseline: "↓Walks 45 m with his frame"),
      WordingExample(
        "Will spell the days of the week in dictation, all seven",
        baseline: "↓All seven correct in the last two"
      ),
      WordingExample("Zoë will read 8 of 10 words", baseline: "↓Reads 9 out of 10"),
      WordingExample("No more than 3 reminders a day, Ivo puts up his hand", baseline: "↓2 reminders a day"),
    ]
  ) { reading in
    guard reading.step == .alreadyMet else { return nil }
    return Finding(
      reading.place(.baseline, 0..<reading.baseline.count),
      "does the pupil do this already?",
      write: "raise the criterion, take away some help, or change the setting"
    )
  }
}
