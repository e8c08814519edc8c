package import Diagnostics

/// Follow-ups by people who do not edit teachers' files: contacts.yaml of a term.
package struct Contacts: Record {
  package static let recordName = "list of follow-ups"
  package var entries: [Entry]

  package init(from fields: inout Fields) {
    fields.version("contacts")
    entries = fields.list("entries", "One for each try.")
  }

  package struct Entry: Record {
    package static let recordName = "follow-up"
    package var pupil: Located<PupilID>?
    package var with: Text?
    package var followUp: FollowUp
    package var range: SourceRange

    package init(from fields: inout Fields) {
      pupil = fields.required("pupil", "The pupil's id.")
      with = fields.optional("with", "Who was reached, where parents are apart.")
      followUp = FollowUp(from: &fields)
      range = fields.range
    }
  }
}
