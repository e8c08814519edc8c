/// The keys of every file, in Markdown, as the readers describe them: docs/fields.md.
package enum FieldReference {
  /// Every kind of file, with the path where it lies.
  private static let files: [(title: String, path: String, record: @Sendable () -> RecordDescription)] = [
    ("Plan", "YEAR/TERM/CLASS/PUPIL.yaml", { Plan.description }),
    ("School", "school.yaml", { School.description }),
    ("Register", "register.yaml", { Register.description }),
    ("People", "people.yaml", { People.description }),
    ("Follow-ups", "YEAR/TERM/contacts.yaml", { Contacts.description }),
    ("Moderation", "YEAR/TERM/moderation/PUPIL.yaml", { Moderation.description }),
    ("Surveys", "surveys/NAME.yaml", { Surveys.description }),
    ("Training", "YEAR/cpd.yaml", { CPD.description }),
    ("Questions for pupils", "templates/questions/NAME.yaml", { Questions.description }),
    ("Criteria of moderation", "templates/moderation.yaml", { ModerationCriteria.description }),
  ]

  package static var markdown: String {
    var text = """
      # Keys

      What each file may hold, key by key, in the usual order. This page is made from the readers of the files: after \
      a change, run the tests with `RECORD_SNAPSHOTS=1`. *Needed* keys must be there; those *asked for* are advice \
      until their day in the term has come.

      """
    for file in files {
      text += "\n## \(file.title)\n\n`\(file.path)`\n\n| key | takes | what it says |\n| --- | --- | --- |\n"
      text += rows(of: file.record(), indent: "")
    }
    return text
  }

  private static func rows(of record: RecordDescription, indent: String) -> String {
    record.fields.map { field in
      let need =
        switch field.need {
        case .required: " *Needed.*"
        case .expected: " *Asked for.*"
        case .optional: ""
        }
      let row = "| \(indent)`\(field.key)` | \(words(field.form)) | \(field.summary)\(need) |\n"
      guard let inner = field.form.record else { return row }
      return row + rows(of: inner, indent: indent + "&nbsp;&nbsp;&nbsp;")
    }.joined()
  }

  private static func words(_ form: ValueForm) -> String {
    switch form {
    case .text: "text"
    case .word(let words): words.joined(separator: " · ")
    case .date: "date, `2025-09-22`"
    case .dateRange: "date, or two with `to` between them"
    case .wholeNumber: "whole number"
    case .number: "number"
    case .yesOrNo: "yes or no"
    case .identifier: "id"
    case .pattern(expression: _, let examples): examples.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let item): "list of: \(words(item))"
    case .oneOrMany(let item): "\(words(item)); one, or a list"
    case .record(let record): record.name
    case .keyed(let key, let value): "by \(words(key)): \(words(value))"
    }
  }
}
