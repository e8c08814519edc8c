/// Survey waves: surveys/parents.yaml.
package struct Surveys: Record {
  package static let recordName = "survey"
  package var audience: Located<SurveyAudience>?
  package var statements: Keyed<OtherID, Text>
  package var waves: [Wave]

  package init(from fields: inout Fields) {
    fields.version("surveys")
    audience = fields.required("audience", "parents, staff or pupils.")
    statements = fields.required("statements", "The statements by a short id.") ?? Keyed()
    waves = fields.list("waves", "One entry for each time of asking.")
  }

  package struct Wave: Record {
    package static let recordName = "wave"
    package var name: Text?
    package var date: Located<CalendarDate>?
    package var asked: Located<Int>?
    package var answers: Keyed<OtherID, Answer>

    package init(from fields: inout Fields) {
      name = fields.required("name", "baseline, summer.")
      date = fields.required("date", "The day of asking.")
      asked = fields.optional("asked", "How many were asked.")
      answers = fields.optional("answers", "By statement: how many agree, of how many answers.") ?? Keyed()
    }

    /// How many agree, of how many; nil where there is no such answer, or no figure could be made of it: more
    /// that agree than answered, or more answers than people asked.
    package func counted(_ answer: Answer) -> (agree: Int, of: Int)? {
      guard let agree = answer.agree?.value, let of = answer.of?.value, agree <= of,
        of <= asked?.value ?? of
      else { return nil }
      return (agree, of)
    }
  }

  package struct Answer: Record {
    package static let recordName = "answer to a statement"
    package var agree: Located<Int>?
    package var of: Located<Int>?
    package var number: Located<Double>?
    /// Whether everything that stands here could be read: only then is something missing.
    package var isWhole: Bool

    package init(from fields: inout Fields) {
      agree = fields.optional("agree", "How many agree.")
      of = fields.optional("of", "How many answered.")
      number = fields.optional("number", "A counted thing instead: emails a week.")
      isWhole = fields.isWhole
    }
  }
}
