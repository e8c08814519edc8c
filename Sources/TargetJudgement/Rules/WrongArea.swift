internal import Diagnostics
internal import PlanModel

extension WordingRule {
  static let wrongArea = WordingRule(
    id: "wrong-area",
    criterion: .relevant,
    summary: "The target is about something other than the pupil's area of need.",
    rationale:
      "A plan for a physical need does not get better by a history quiz. Each target should answer a need that the plan records.",
    source: "Golden thread: essexsendiass.co.uk on outcomes",
    accepted: [
      WordingExample(
        "Thea will read one line of her card to Mr Bishop before each spelling test",
        baseline: "Rips up the test",
        area: .semh
      ),
      WordingExample(
        "Jonty will put his glasses on when the register is called, 4 mornings of 5",
        baseline: "1 of 5",
        area: .physical
      ),
      WordingExample(
        "Counts to 10 before he answers when he is cross, 4 times in 5",
        baseline: "0 in 5",
        area: .semh
      ),
      WordingExample(
        "Will eat at the small table by the hall piano until the timer runs out",
        baseline: "0 of 5 lunches",
        area: .semh
      ),
      WordingExample(
        "In history Zoë will ask for a break with her card, 4 times in 5",
        baseline: "0 in 5",
        area: .semh
      ),
    ],
    rejected: [
      WordingExample("Will score 25/30 in the class ↓spelling bee", baseline: "14/30", area: .semh),
      WordingExample(
        "Will recognise 8 of the 10 ↓spellings on the list",
        baseline: "3 of 10",
        area: .physical
      ),
      WordingExample(
        "Will ↓score 30/40 on the weekly times table sheet",
        baseline: "22/40",
        area: .communication
      ),
      WordingExample("Writes 3 paragraphs about the ↓water cycle", baseline: "1 paragraph", area: .physical),
      WordingExample("Zoë will name 8 of 10 ↓planets", baseline: "3 of 10", area: .physical),
      WordingExample("Score 15/20 on the ↓Vikings quiz", baseline: "8/20", area: .semh),
    ]
  ) { reading in
    guard reading.hasOwnSubject, reading.provision == nil,
      let index = Content.foreignWord(reading.target, reading.wording.area, reading.behaviours)
    else { return nil }
    return Finding(
      reading.place(.target, index),
      "does this belong to the area of need that the plan is for?",
      write:
        "say what the pupil will do about the need that the plan records, or put this under the area it belongs to"
    )
  }
}
