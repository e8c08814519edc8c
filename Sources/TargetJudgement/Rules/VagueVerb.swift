internal import Diagnostics

extension WordingRule {
  static let vagueVerb = WordingRule(
    id: "vague-verb",
    criterion: .specific,
    summary: "Nothing in the target can be seen or heard.",
    rationale: """
      Nobody can see understanding or confidence, so two adults will disagree whether the child got there. Say what \
      the child will do that shows it.
      """,
    source: "Lists of verbs for learning outcomes: davenport.libguides.com, learnbuilder.org, wrightslaw.com",
    accepted: [
      WordingExample("Putting on an apron for art, 4 lessons in 5", baseline: "0 in 5"),
      WordingExample("Increase her sentences from 3 to 6 words when she tells a partner about a picture"),
      WordingExample(
        "Will make progress with counting in 10s",
        baseline: "To 30",
        success: "to 100 from any number, 4 goes in 5"
      ),
      WordingExample(
        "Hana will know her number bonds to 10, saying the partner of 8 numbers out of 10.",
        baseline: "3/10"
      ),
      WordingExample(
        "To be more confident in water: Zoë lets go of the rail for 5 secs, 3 goes running",
        baseline: "0 goes"
      ),
    ],
    rejected: [
      WordingExample("Zoë's reading and spelling will ↓improve", baseline: "Reads 12 words"),
      WordingExample("To be ↓willing to take risks in maths", baseline: "Puts his head down"),
      WordingExample("To ↓get better at throwing in PE", baseline: "Drops it"),
      WordingExample("To ↓catch up with his friends in reading", baseline: "Reads 12 words"),
      WordingExample("Ivo is to be less ↓anxious in tests by 50%", baseline: "Cries before tests"),
      WordingExample("Zoë will ↓be at the expected standard in writing", baseline: "Writes 2 lines"),
      WordingExample("He'll be more ↓motivated to read at home", baseline: "Diary signed once a week"),
      WordingExample("Chloé will ↓understand fractions, 8/10.", baseline: "3/10"),
      WordingExample("To ↓improve her spelling in Year 4", baseline: "Spells CVC words."),
      WordingExample("Will ↓feel better about PE", baseline: "Hides in the toilets before PE."),
    ]
  ) { reading in
    guard reading.lacksBehaviour, reading.behaviours.conduct == nil else { return nil }
    guard let index = reading.behaviours.inner ?? reading.behaviours.feeling else {
      guard reading.behaviours.isVerbless, reading.criteria.isEmpty, !reading.target.isEmpty else {
        return nil
      }
      return Finding(
        reading.place(.target, 0..<reading.target.count),
        "no verb says what the pupil will do: what would you see or hear?",
        write: "name the pupil and say what you would see or hear: points to, sorts, says, writes …"
      )
    }
    return Finding(
      reading.place(.target, index),
      "‘\(reading.words(index..<index + 1))’ cannot be seen: what would you see or hear if it went well?",
      write: "say how it shows, for instance “shows it by pointing to …, sorting … or saying …”"
    )
  }
}
