extension Measure {
  static let pupilVoice = Measure(
    id: "pupil-voice",
    title: "Plans: pupil's views",
    unit: .percent,
    numerator: "plans with dated views of the pupil: said, answered, shown, or chosen not to be told",
    denominator: "plans",
    note: "An observation counts when it says what was seen. Choosing to say nothing is a view.",
    examples: [
      MeasureExample(
        "an answer, an observation and silence by choice count; an unanswered question does not",
        plans: [
          "pupil_voice: {date: 2025-09-16, how: talking, answers: [{ask: What do you like?, say: Sand.}]}",
          "pupil_voice: {date: 2025-09-16, how: observation, by: T20, seen: Went back to the sand twice.}",
          "pupil_voice: {date: 2025-09-16, how: talking, chose_not_to_say: true}",
          "pupil_voice: {date: 2025-09-16, how: talking, answers: [{ask: What do you like?}]}",
        ],
        gives: Tally(3, of: 4)
      )
    ],
    basis: .pupils { .share(!$0.heardOn.isEmpty, among: $0.plan != nil) }
  )
}
