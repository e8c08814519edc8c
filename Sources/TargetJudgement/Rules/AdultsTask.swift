internal import Diagnostics

extension WordingRule {
  static let adultsTask = WordingRule(
    id: "adults-task",
    criterion: .relevant,
    summary: "The target is a job for an adult.",
    rationale: "What staff and parents do belongs in the strategies. The target is the child's own.",
    source: "SEND Code of Practice 9.66, as quoted at senmagazine.co.uk",
    accepted: [
      WordingExample("Help a friend to tidy the pens away, 3 days a week", baseline: "0 days"),
      WordingExample(
        "To line up when the bell goes, without a reminder, 4 playtimes in 5",
        baseline: "1 in 5"
      ),
      WordingExample("With an adult beside her, Zoë will cut along a line, 3 times in 4", baseline: "1 in 4"),
      WordingExample("Teacher reads the word; Ivo will write it, 8 of 10", baseline: "3 of 10"),
    ],
    rejected: [
      WordingExample("↓We will give her a quiet place to work", baseline: "Covers her ears"),
      WordingExample("↓Mr Evans is to speak to Mum weekly", baseline: "Mum rings daily"),
      WordingExample("↓Ensure that he has a fidget toy", baseline: "Taps the table"),
      WordingExample("↓Mum and Dad to set a bedtime routine", baseline: "Falls asleep in lessons"),
      WordingExample("↓Mrs Shah to meet him at the gate", baseline: "Cries at the gate"),
      WordingExample("↓Behaviour support team to observe every half term", baseline: "Runs out of lessons"),
      WordingExample("↓Mum to practise spellings with her 4 nights a week", baseline: "1 night"),
      WordingExample("↓Staff will use visual timetables", baseline: "Not used"),
    ]
  ) { reading in
    guard case .adult(let range, _) = reading.subject else { return nil }
    return Finding(
      reading.place(.target, range),
      "is this a job for an adult rather than the pupil's own step?",
      write:
        "move it to the strategies; begin the target with the pupil's name and say what the pupil will do"
    )
  }
}
