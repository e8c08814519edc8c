extension Register: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("register")
    writer.keyed("pupils", pupils)
  }
}

extension RegisterEntry: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("need", need)
    writer.list("also", also, isShort: true)
    writer.field("family", family)
    writer.field("upn", upn)
    writer.field("share", share)
    writer.field("ehcp", ehcp)
    writer.list("history", history)
    writer.field("left", left)
  }
}

extension RegisterEntry.EHCP: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("review_due", reviewDue)
    writer.keyed("outcomes", outcomes)
  }
}

extension RegisterEntry.Period: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("from", from)
    writer.field("status", status)
    writer.field("year_group", yearGroup)
    writer.field("class", schoolClass)
  }
}

extension People: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("people")
    writer.keyed("staff", staff)
    writer.keyed("pupils", pupils)
  }
}

extension People.StaffName: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) { writer.field("name", name) }
}

extension People.PupilName: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("name", name)
    writer.field("known_as", knownAs)
    writer.field("pronouns", pronouns)
    writer.list("contacts", contacts)
  }
}

extension People.Contact: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("who", who)
    writer.field("name", name)
    writer.field("language", language)
    writer.field("interpreter", interpreter)
    writer.field("prefers", prefers)
    writer.oneOrMany("gets", gets)
    writer.field("own_words_only", ownWordsOnly)
  }
}
