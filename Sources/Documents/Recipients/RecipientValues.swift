internal import PlanModel
internal import Rendering

/// The values of whom a copy is for.
enum RecipientValues {
  static func make(_ subject: PlanSubject, _ values: inout Values) {
    let recipient = subject.recipient
    values.text(
      "reader",
      recipient.map { Phrase($0.name ?? Sentence.capitalised($0.who)) },
      "Whom this copy is for: the name, or mother, father …"
    )
    values.text("reader_is", recipient.map { Phrase($0.who) }, "What the reader is to the pupil: mother.")
    values.text(
      "language",
      recipient?.language.map { Phrase($0) },
      "The language of the reader, where it is noted."
    )
    values.flag("interpreter", recipient?.needsInterpreter == true, "Whether an interpreter is needed.")
    values.flag(
      "other_language",
      recipient?.language.map { WordSpelling.plain($0) != "english" } ?? false,
      "Whether the reader speaks another language than English."
    )
    values.text(
      "prefers",
      recipient?.prefers.map { Phrase($0.phrase) },
      "How the reader likes to be reached: by telephone."
    )
  }
}

extension ContactPreference {
  fileprivate var phrase: String {
    switch self {
    case .telephone: "by telephone"
    case .message: "by message"
    case .email: "by email"
    case .letter: "by letter"
    case .inPerson: "in person"
    }
  }
}
