internal import Diagnostics

extension WordingRule {
  static let noContext = WordingRule(
    id: "no-context",
    criterion: .specific,
    summary: "The target names a behaviour but not when, where, with what or with whom.",
    rationale: """
      Sharing ideas with a friend and sharing them in assembly are different steps. One setting, material or prompt is \
      enough to know which is meant.
      """,
    source: "Bovend'Eerdt and others 2009 on the parts of a goal",
    accepted: [
      WordingExample("Will ask a friend to play, 4 playtimes of 5", baseline: "1 of 5"),
      WordingExample("Ravi will share his ideas in guided reading, 4 lessons in 5.", baseline: "0 in 5"),
      WordingExample("Spell 12 of the 15 words with ‘igh’", baseline: "4 of 15"),
    ],
    rejected: [
      WordingExample("↓Speak more clearly", baseline: "Hard to follow", success: "Staff feel he is clearer"),
      WordingExample("Zoë will ↓say her opinions, 60%", baseline: "10%"),
      WordingExample("will ↓talk 4 times a day", baseline: "once a day"),
    ]
  ) { reading in
    guard case .pupil = reading.subject, !reading.lacksBehaviour, let verb = reading.behaviours.seen.first,
      reading.provision == nil, reading.successBehaviours.seen.isEmpty, !reading.successTellsMore,
      !Content.hasContext(reading.target, reading.behaviours, reading.quantities)
    else { return nil }
    return Finding(
      reading.place(.target, verb),
      "in what situation should this be seen?",
      write: "add when, where, with what or with whom: “in maths”, “with a partner”, “using picture cards”"
    )
  }
}
