extension Target: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("id", id)
    writer.field("set", set)
    writer.field("area", area)
    writer.field("specific", specific)
    writer.field("measurable", measurable)
    writer.field("achievable", achievable)
    writer.field("relevant", relevant)
    writer.field("time_bound", timeBound)
    writer.oneOrMany("agreed_with", agreedWith)
    writer.field("family_part", familyPart)
    writer.list("provision", provision)
    writer.oneOrMany("home", home, isShort: false)
    writer.field("ehcp_outcome", ehcpOutcome)
    writer.field("carried_from", carriedFrom)
    writer.field("replaces", replaces)
    writer.field("group", group)
    writer.field("review", review)
    writer.list("accept", accept)
  }
}

extension Target.Measurable: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("baseline", baseline)
    writer.field("success", success)
    writer.field("how", how)
  }
}

extension Provision: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("what", what)
    writer.field("who", who)
    writer.field("pupils", pupils)
    writer.field("minutes", minutes)
    writer.field("how_often", howOften)
    writer.field("same_as", sameAs)
  }
}

extension Review: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("date", date)
    writer.field("outcome", outcome)
    writer.field("evidence", evidence)
    writer.field("delivered", delivered)
    writer.field("family_sees", familySees)
    writer.field("next", next)
    writer.field("why", why)
  }
}
