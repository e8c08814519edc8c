internal import PlanModel

/// Questions for pupils to begin with; the SENCo makes them the school's own.
enum QuestionSets {
  static let all: [(name: String, text: [UInt8])] = [
    (
      "eyfs",
      text(
        .eyfs,
        "Nursery and reception. Ask while the child plays, with photographs at hand; two answers are plenty.",
        [
          "What do you like best here?", "Who do you play with?", "What is tricky?",
          "Who helps you, and how?",
        ]
      )
    ),
    (
      "ks1",
      text(
        .ks1,
        "Years 1 and 2. Read the question aloud, wait, and write down what the child says word for word.",
        [
          "What do you like doing at school?", "What is tricky?", "What helps you when it is tricky?",
          "What would you like to get better at?",
        ]
      )
    ),
    (
      "ks2",
      text(
        .ks2,
        "Years 3 to 6. Show the pupil the targets first (told_pupil), and ask before the parents' meeting.",
        [
          "What is going well for you?", "Which target matters most to you, and why?",
          "What gets in the way of your learning?", "What would you like your family to hear?",
        ]
      )
    ),
  ]

  private static func text(_ stage: KeyStage, _ remark: String, _ questions: [String]) -> [UInt8] {
    var record = Questions.blank
    record.stage = Located(stage)
    record.atLeast = Located(2)
    record.ask = questions.map { Located($0) }
    var writer = YAMLWriter()
    writer.remark(remark)
    writer.remark(
      "agreed_with_senco: the day on which the SENCo agreed them; at_least: so many of them in a term."
    )
    record.writeFields(to: &writer)
    return writer.bytes
  }
}
