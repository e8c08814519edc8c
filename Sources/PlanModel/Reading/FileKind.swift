package import Diagnostics

/// A kind of file that a school keeps, and what it may hold.
package struct FileKind: Sendable {
  /// In one word, for the command line: `plan`.
  package let name: String
  package let title: String
  /// Where such files lie; words in capitals stand for names.
  package let path: String
  private let record: @Sendable () -> RecordDescription
  private let reading: @Sendable (RecordReader, [UInt8]) -> [Finding]

  package var description: RecordDescription { record() }

  /// Every kind of file, the plan first.
  package static let all: [FileKind] = [
    .plan,
    FileKind("school", "School", "school.yaml", of: School.self),
    FileKind("register", "Register", "register.yaml", of: Register.self),
    FileKind("people", "People", "people.yaml", of: People.self),
    FileKind("contacts", "Follow-ups", "YEAR/TERM/contacts.yaml", of: Contacts.self),
    FileKind("moderation", "Moderation", "YEAR/TERM/moderation/PUPIL.yaml", of: Moderation.self),
    FileKind("surveys", "Surveys", "surveys/NAME.yaml", of: Surveys.self),
    FileKind("cpd", "Training", "YEAR/cpd.yaml", of: CPD.self),
    FileKind("questions", "Questions for pupils", "templates/questions/NAME.yaml", of: Questions.self),
    FileKind("criteria", "Criteria of moderation", "templates/moderation.yaml", of: ModerationCriteria.self),
  ]

  package static let plan = FileKind("plan", "Plan", "YEAR/TERM/CLASS/PUPIL.yaml", of: Plan.self)

  package static func named(_ name: String) -> FileKind? { all.first { $0.name == name } }

  /// What the reader finds wrong with such a file's syntax and structure.
  package func findings(in text: [UInt8], _ reader: RecordReader) -> [Finding] { reading(reader, text) }

  private init<Value: Record>(_ name: String, _ title: String, _ path: String, of type: Value.Type) {
    self.name = name
    self.title = title
    self.path = path
    record = { Value.description }
    reading = { reader, text in reader.read(Value.self, text: text).findings }
  }
}

extension FileRole {
  /// The kind of file, for all that a plans folder holds.
  package var kind: FileKind? {
    switch self {
    case .school: FileKind.named("school")
    case .register: FileKind.named("register")
    case .people: FileKind.named("people")
    case .survey: FileKind.named("surveys")
    case .cpd: FileKind.named("cpd")
    case .contacts: FileKind.named("contacts")
    case .moderation: FileKind.named("moderation")
    case .plan: .plan
    }
  }
}
