/// A kind of file that a school keeps, and what it may hold.
package struct FileKind: Sendable {
  /// In one word, for the command line: `plan`.
  package let name: String
  package let title: String
  /// Where such files lie; words in capitals stand for names.
  package let path: String
  private let record: @Sendable () -> RecordDescription

  package var description: RecordDescription { record() }

  /// Every kind of file, the plan first.
  package static let all: [FileKind] = [
    .plan,
    FileKind(name: "school", title: "School", path: "school.yaml") { School.description },
    FileKind(name: "register", title: "Register", path: "register.yaml") { Register.description },
    FileKind(name: "people", title: "People", path: "people.yaml") { People.description },
    FileKind(name: "contacts", title: "Follow-ups", path: "YEAR/TERM/contacts.yaml") { Contacts.description },
    FileKind(name: "moderation", title: "Moderation", path: "YEAR/TERM/moderation/PUPIL.yaml") {
      Moderation.description
    },
    FileKind(name: "surveys", title: "Surveys", path: "surveys/NAME.yaml") { Surveys.description },
    FileKind(name: "cpd", title: "Training", path: "YEAR/cpd.yaml") { CPD.description },
    FileKind(name: "questions", title: "Questions for pupils", path: "templates/questions/NAME.yaml") {
      Questions.description
    },
    FileKind(name: "criteria", title: "Criteria of moderation", path: "templates/moderation.yaml") {
      ModerationCriteria.description
    },
  ]

  package static let plan = FileKind(name: "plan", title: "Plan", path: "YEAR/TERM/CLASS/PUPIL.yaml") {
    Plan.description
  }

  package static func named(_ name: String) -> FileKind? { all.first { $0.name == name } }

  private init(
    name: String,
    title: String,
    path: String,
    record: @escaping @Sendable () -> RecordDescription
  ) {
    self.name = name
    self.title = title
    self.path = path
    self.record = record
  }
}
