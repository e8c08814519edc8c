extension Meeting: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.oneOrMany("kind", kinds)
    writer.field("asked_for_by", askedForBy)
    writer.field("asked_on", askedOn)
    writer.field("with", with)
    writer.field("invited", invited)
    writer.list("missed", missed)
    writer.field("held", held)
    writer.field("minutes", minutes)
    writer.field("how", how)
    writer.field("interpreter", interpreter)
    writer.oneOrMany("present", present)
    writer.field("copy_given", copyGiven)
    writer.list("follow_up", followUp)
    writer.field("outcome", outcome)
    writer.list("accept", accept)
  }
}

extension Meeting.Missed: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("date", date)
    writer.field("why", why)
  }
}

extension FollowUp: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("date", date)
    writer.field("by", by)
    writer.field("how", how)
    writer.field("result", result)
    writer.field("barrier", barrier)
  }
}

extension Contacts: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("contacts")
    writer.list("entries", entries)
  }
}

extension Contacts.Entry: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("pupil", pupil)
    writer.field("with", with)
    followUp.writeFields(to: &writer)
  }
}
