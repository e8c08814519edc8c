internal import Diagnostics

extension WordingRule {
  static let noPupilBehaviour = WordingRule(
    id: "no-pupil-behaviour",
    criterion: .specific,
    summary: "The target names nothing that the pupil will do.",
    rationale: "Help that is given is a strategy. The target is what the child can do because of it.",
    source: "SEND Code of Practice 9.66, as quoted at senmagazine.co.uk",
    accepted: [
      WordingExample(
        "Hands over a symbol to get a snack from the adult, ten swaps in a session",
        baseline: "1 swap"
      ),
      WordingExample(
        "After one demonstration by the TA, Zoë will build the tower, 4 times in 5",
        baseline: "1 in 5"
      ),
      WordingExample(
        "Teacher claps a rhythm; Ivo will clap it back, 4 rhythms out of 5.",
        baseline: "1 out of 5"
      ),
    ],
    rejected: [
      WordingExample("↓More adult support at lunchtime", baseline: "Hits out"),
      WordingExample("A buddy will ↓be found for him", baseline: "Sits alone"),
      WordingExample("To ↓have regular check-ins from the pastoral lead", baseline: "Two suspensions"),
      WordingExample("↓Encourage Ella to answer in class", baseline: "Silent when asked"),
      WordingExample("To help Rory settle, ↓the TA will meet him at the gate", baseline: "Cries at drop off"),
      WordingExample("↓Daily reading with a volunteer", baseline: "Reads 12 words"),
      WordingExample("A visual timetable will ↓be used in class", baseline: "Asks what is next"),
      WordingExample("Sensory diet to ↓be in place", baseline: "Seeks movement all day"),
      WordingExample("↓LSA to read with her daily", baseline: "Reads 4 words"),
      WordingExample("Chloé will ↓have a daily phonics intervention", baseline: "Knows 6 sounds"),
      WordingExample("", baseline: "Knows 6 sounds"),
    ]
  ) { reading in
    let suggestion = "move this to the strategies; write what the pupil will be able to do because of it"
    if reading.target.isEmpty {
      return Finding(
        nil,
        "there is no target yet: what will the pupil do?",
        write: "name the pupil and say what you would see or hear"
      )
    }
    if case .adult(let range, _) = reading.subject {
      return Finding(
        reading.place(.target, range),
        "this says what an adult does: what will the pupil do?",
        write: suggestion
      )
    }
    if case .received(let range) = reading.provision, reading.hasOwnSubject {
      return Finding(
        reading.place(.target, range),
        "this says what the pupil is given: what will the pupil do?",
        write: suggestion
      )
    }
    return nil
  }
}
