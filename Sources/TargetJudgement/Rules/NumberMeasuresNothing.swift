internal import Diagnostics

extension WordingRule {
  static let numberMeasuresNothing = WordingRule(
    id: "number-measures-nothing",
    criterion: .measurable,
    summary: "The numbers in the target name or describe things; none says how well or how often.",
    rationale:
      "Year 3, Phase 2 or a ball from 3 metres say how hard the task is. It also needs a number that says when it is done.",
    accepted: [
      WordingExample("Draws a person with 6 body parts", baseline: "Draws a head"),
      WordingExample("Tells an adult where it hurts, 4 cool-down talks in 5", baseline: "0 in 5"),
      WordingExample("Naila will give a two minute talk about her hobby", baseline: "20 seconds"),
      WordingExample("Write a two page story about a journey", baseline: "Half a page"),
      WordingExample("Reads 30 HFW from flashcards", baseline: "12 HFW"),
      WordingExample("Answers two 'why' questions in each guided reading session", baseline: "None"),
      WordingExample("Reads Phase 3 words, 12 out of 20", baseline: "4 out of 20"),
      WordingExample("Wheels herself 40 m to the hall", baseline: "15 m"),
    ],
    rejected: [
      WordingExample("Finds ↓one more and one less on a number line", baseline: "Counts to 20"),
      WordingExample("Zoë will read aloud from her Level ↓2 book", baseline: "Level 1"),
      WordingExample("Will add ↓two 2-digit numbers on squared paper", baseline: "Adds ones only"),
      WordingExample("Ivo will kick a ball from ↓4 metres", baseline: "Kicks it from 1 metre"),
    ]
  ) { reading in
    guard reading.criteria.isEmpty, reading.provisionNumber == nil, reading.softWord == nil,
      let range = reading.measuresNothing
    else { return nil }
    return Finding(
      reading.place(.target, range),
      "‘\(reading.words(range))’ is a number that does not say how well or how often",
      write: "keep it, and add a count out of a total: “4 goes out of 5”, “8 of the 10”, “on 3 days”"
    )
  }
}
