/// Training sessions of a year: cpd.yaml.
package struct CPD: Record {
  package static let recordName = "training record"
  package var sessions: [Session]

  package init(from fields: inout Fields) {
    fields.version("cpd")
    sessions = fields.list("sessions", "The sessions.")
  }

  package struct Session: Record {
    package static let recordName = "training session"
    package var date: Located<CalendarDate>?
    package var topic: Text?
    package var minutes: Located<Int>?
    package var audience: Text?
    package var absent: [Located<StaffID>]
    package var caughtUp: Keyed<StaffID, Located<CalendarDate>>

    package init(from fields: inout Fields) {
      date = fields.required("date", "The day.")
      topic = fields.required("topic", "What it was about: Writing a good target.")
      minutes = fields.optional("minutes", "How long it took.")
      audience = fields.optional("for", "Who it was for: teaching staff.")
      absent = fields.oneOrMany("absent", "Who was not there, by staff id.")
      caughtUp = fields.optional("caught_up", "Who caught up later, and when.") ?? Keyed()
    }
  }
}
