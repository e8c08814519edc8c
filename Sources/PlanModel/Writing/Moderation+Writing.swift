extension Moderation: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("moderation")
    writer.field("pupil", pupil)
    writer.list("judgements", judgements)
  }
}

extension Moderation.Judgement: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("by", by)
    writer.field("date", date)
    writer.field("stage", stage)
    writer.keyed("plan", plan, isShort: true)
    writer.keyed("targets", targets)
    writer.field("well_done", wellDone)
    writer.list("feedback", feedback)
    writer.field("verdict", verdict)
  }
}

extension Moderation.Feedback: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("id", id)
    writer.field("about", about)
    writer.field("change", change)
    writer.field("by", by)
    writer.field("done", done)
  }
}

extension ModerationCriteria: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("moderation_criteria")
    writer.list("plan", plan)
    writer.list("targets", targets)
  }
}

extension ModerationCriteria.Criterion: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("id", id)
    writer.field("question", question)
  }
}

extension Questions: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("questions")
    writer.field("stage", stage)
    writer.field("agreed_with_senco", agreedWithSENCo)
    writer.field("at_least", atLeast)
    writer.list("ask", ask)
  }
}

extension Surveys: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("surveys")
    writer.field("audience", audience)
    writer.keyed("statements", statements)
    writer.list("waves", waves)
  }
}

extension Surveys.Wave: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("name", name)
    writer.field("date", date)
    writer.field("asked", asked)
    writer.keyed("answers", answers)
  }
}

extension Surveys.Answer: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("agree", agree)
    writer.field("of", of)
    writer.field("number", number)
  }
}

extension CPD: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("cpd")
    writer.list("sessions", sessions)
  }
}

extension CPD.Session: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("date", date)
    writer.field("topic", topic)
    writer.field("minutes", minutes)
    writer.field("for", audience)
    writer.list("absent", absent, isShort: true)
    writer.keyed("caught_up", caughtUp, isShort: true)
  }
}
