internal import Diagnostics

extension WordingRule {
  static let provisionAsTarget = WordingRule(
    id: "provision-as-target",
    criterion: .relevant,
    summary: "The target is to get or attend support.",
    rationale:
      "Going to a club or finishing a programme is the means. The target is what the child can do afterwards.",
    source: "SEND Code of Practice 9.66, as quoted at senmagazine.co.uk",
    accepted: [
      WordingExample("In her therapy slot, Zoë says ‘k’ in 8 words of 10", baseline: "2 of 10"),
      WordingExample(
        "Will attend to a story for 5 minutes, looking at the book, 3 days in 5",
        baseline: "1 minute"
      ),
      WordingExample(
        "Ivo will have his feet flat and look at the speaker, 4 checks in 5",
        baseline: "1 in 5"
      ),
    ],
    rejected: [
      WordingExample("↓Attendance at sensory circuits: 4 mornings in 5", baseline: "1 in 5"),
      WordingExample("↓Come to social communication group with Mrs Tran", baseline: "Stays in class"),
      WordingExample("Lyra to ↓join Chatterbox group, 9 of the 11 weeks", baseline: "2 of 11"),
      WordingExample(
        "Will ↓get through the whole of the White level of the phonics scheme",
        baseline: "Half of Orange"
      ),
      WordingExample("↓Come to 5 of the 6 friendship sessions", baseline: "1 of the last 6"),
      WordingExample(
        "He will ↓go to Draw and Talk each Friday, 11 of the 12 sessions",
        baseline: "4 of the last 12"
      ),
      WordingExample("↓Joins the Thursday gardening group, 9 of 10 weeks", baseline: "4 of 10 weeks"),
      WordingExample("↓Attend forest school with Mr Dunn", baseline: "Refuses one week in two"),
      WordingExample("↓Spends 15 minutes on Reading Eggs, 4 days a week", baseline: "1 day a week"),
      WordingExample("Zoë will ↓attend her ELSA sessions, 8 of 10", baseline: "3 of 10"),
      WordingExample("Ivo will ↓have a weekly nurture session", baseline: "Alone at lunch"),
      WordingExample("↓Complete 3 Lexia units a week", baseline: "1 unit a week"),
    ]
  ) { reading in
    guard reading.hasOwnSubject, let provision = reading.provision else { return nil }
    return Finding(
      reading.place(.target, provision.range),
      "is this the support rather than what the pupil will learn?",
      write: "move it to the strategies; write what the pupil will be able to do because of it"
    )
  }
}
