package import Diagnostics
package import YAMLSyntax

/// What a file of ours holds, and how it is read.
package struct FileKind: Sendable {
  /// What it is called in commands: `plan`.
  package let name: String
  package let title: String
  /// Where such files lie; words in capitals stand for names.
  package let path: String
  /// The keys that it may have.
  package let description: RecordDescription
  private let reader: @Sendable (YAMLNode, Reading) -> Void
  private let checker: @Sendable (RecordReader, [UInt8]) -> [Finding]

  private init<Value: Record>(_ name: String, _ title: String, _ path: String, _: Value.Type) {
    (self.name, self.title, self.path) = (name, title, path)
    description = Value.description
    reader = { node, reading in _ = Value.read(node, reading) }
    checker = { reader, text in reader.read(Value.self, text: text).findings }
  }

  package static let plan = FileKind("plan", "Plan", "YEAR/TERM/CLASS/PUPIL.yaml", Plan.self)
  package static let school = FileKind("school", "School", "school.yaml", School.self)
  package static let register = FileKind("register", "Register", "register.yaml", Register.self)
  package static let people = FileKind("people", "People", "people.yaml", People.self)
  package static let contacts = FileKind("contacts", "Follow-ups", "YEAR/TERM/contacts.yaml", Contacts.self)
  package static let moderation = FileKind(
    "moderation",
    "Moderation",
    "YEAR/TERM/moderation/PUPIL.yaml",
    Moderation.self
  )
  package static let surveys = FileKind("surveys", "Surveys", "surveys/NAME.yaml", Surveys.self)
  package static let cpd = FileKind("cpd", "Training", "YEAR/cpd.yaml", CPD.self)
  package static let questions = FileKind(
    "questions",
    "Questions for pupils",
    "templates/questions/NAME.yaml",
    Questions.self
  )
  package static let criteria = FileKind(
    "criteria",
    "Criteria of moderation",
    "templates/moderation.yaml",
    ModerationCriteria.self
  )

  /// Every kind of file, the plan first.
  package static let all = [
    plan, school, register, people, contacts, moderation, surveys, cpd, questions, criteria,
  ]

  package static func named(_ name: String) -> FileKind? { all.first { $0.name == name } }

  /// What the reader finds wrong with such a file's syntax and structure.
  package func findings(in text: [UInt8], _ reader: RecordReader) -> [Finding] { checker(reader, text) }

  /// Reads what a file holds, for the findings and spellings that the reading collects.
  package func read(_ root: YAMLNode, _ reading: Reading) { reader(root, reading) }
}

extension FileRole {
  /// The kind of file, for all that a plans folder holds.
  package var kind: FileKind {
    switch self {
    case .school: .school
    case .register: .register
    case .people: .people
    case .survey: .surveys
    case .cpd: .cpd
    case .contacts: .contacts
    case .moderation: .moderation
    case .plan: .plan
    }
  }
}
