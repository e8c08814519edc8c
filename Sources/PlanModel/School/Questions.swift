/// The questions that pupils of one stage are asked: templates/questions/ks1.yaml.
package struct Questions: Record {
  package static let recordName = "set of questions"
  package var stage: Located<KeyStage>?
  package var agreedWithSENCo: Located<CalendarDate>?
  package var ask: [Text]
  package var atLeast: Located<Int>?

  package init(from fields: inout Fields) {
    fields.version("questions")
    stage = fields.required("stage", "EYFS, KS1 or KS2.")
    agreedWithSENCo = fields.optional("agreed_with_senco", "The day on which the SENCo agreed them.")
    atLeast = fields.optional(
      "at_least",
      "How many of them a pupil is asked at the least; half of them if left out."
    )
    ask = fields.list("ask", "The questions, in order.")
  }

  /// How many of the questions a pupil is asked at the least.
  package var leastAsked: Int { min(atLeast?.value ?? max(1, ask.count / 2), ask.count) }
}
