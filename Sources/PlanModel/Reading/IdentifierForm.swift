/// How the ids of one sort of thing are written.
package struct IdentifierForm: Sendable {
  /// What an id names.
  package enum Subject: Sendable {
    case pupil
    case staff
    case target
    case schoolClass
    case term
    /// A family, an outcome of an EHCP, a piece of feedback, a team.
    case other
  }

  package let subject: Subject
  /// What belongs here: `a pupil id such as P0417`.
  package let expectation: String
  package let example: String

  /// A regular expression for the whole id.
  package var expression: String {
    subject == .schoolClass ? "^[A-Za-z0-9][A-Za-z0-9-]{0,31}$" : "^[A-Za-z][A-Za-z0-9-]{1,31}$"
  }
}
