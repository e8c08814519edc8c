extension Plan: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("plan")
    writer.field("pupil", pupil)
    writer.field("strengths", strengths)
    writer.oneOrMany("helps", helps, isShort: false)
    writer.list("advice", advice)
    writer.field("told_pupil", toldPupil)
    writer.oneOrMany("pupil_voice", pupilVoice)
    writer.list("parent_voice", parentVoice)
    writer.list("meetings", meetings)
    writer.list("targets", targets)
    writer.field("no_targets", noTargets)
    writer.list("feedback", feedback)
    writer.list("accept", accept)
  }
}

extension Advice: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("from", from)
    writer.field("date", date)
    writer.field("says", says)
  }
}

extension NoTargets: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("why", why)
    writer.field("by", by)
    writer.field("from", from)
    writer.field("until", until)
  }
}

extension FeedbackAnswer: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("from", from)
    writer.field("done", done)
    writer.field("how", how)
  }
}

extension Acceptance: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("rule", rule)
    writer.field("because", because)
    writer.field("by", by)
    writer.field("date", date)
  }
}

extension PupilVoice: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("date", date)
    writer.field("how", how)
    writer.field("by", by)
    writer.field("seen", seen)
    writer.list("answers", answers)
    writer.field("says", says)
    writer.field("chose_not_to_say", choseNotToSay)
  }
}

extension PupilVoice.Answer: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("ask", ask)
    writer.field("say", say)
  }
}

extension ParentVoice: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("from", from)
    writer.field("date", date)
    writer.field("how", how)
    writer.field("says", says)
    writer.field("hopes", hopes)
    writer.field("concerns", concerns)
  }
}
