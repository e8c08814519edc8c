internal import Diagnostics

extension WordingRule {
  static let deficitWording = WordingRule(
    id: "deficit-wording",
    criterion: .specific,
    summary: "The target says what shall stop, not what the pupil will do instead.",
    rationale: """
      A child cannot practise not doing something. Naming what to do instead gives everybody something to teach and \
      to praise.
      """,
    source: "beaconschoolsupport.co.uk on behaviour targets",
    accepted: [
      WordingExample(
        "Rather than call out he writes his idea on his board, 3 times a lesson",
        baseline: "Calls out about 8 times"
      ),
      WordingExample(
        "Stays in his seat, leaving it no more than twice a lesson",
        baseline: "8 times a lesson"
      ),
      WordingExample("Will stop at the kerb and look both ways on 4 walks out of 5", baseline: "1 out of 5"),
      WordingExample("Uses his card instead of shouting out, 3 lessons in 4", baseline: "0 in 4"),
      WordingExample(
        "Chloé puts her hand up, no more than 2 reminders a lesson",
        baseline: "8 reminders a lesson"
      ),
    ],
    rejected: [
      WordingExample("↓Get no more than one detention a fortnight", baseline: "3 a week"),
      WordingExample("↓Fewer than 3 outbursts a week", baseline: "8 a week"),
      WordingExample("↓Hits out no more than once a week", baseline: "6 times a week"),
      WordingExample("↓Calling out down from 12 times a lesson to 4"),
      WordingExample("To ↓go a whole week with no exclusions", baseline: "2 a week"),
      WordingExample("↓Stop running out of class. No more than once a week.", baseline: "Daily"),
      WordingExample("Will ↓reduce hitting to 1 time a week", baseline: "6 times a week"),
      WordingExample("Ivo will ↓not shout out, 4 lessons in 5", baseline: "1 in 5"),
    ]
  ) { reading in
    guard reading.hasOwnSubject, reading.provision == nil,
      let index = reading.behaviours.seen.isEmpty
        ? reading.behaviours.deficit ?? reading.leastWanted : reading.leastWanted,
      !reading.behaviours.hasReplacement, reading.broadScore == nil
    else { return nil }
    return Finding(
      reading.place(.target, index),
      "this says what should stop: what should the pupil do instead?",
      write: "say what to do instead, when and how often: “shows the card instead of …”, “asks for …”"
    )
  }
}
