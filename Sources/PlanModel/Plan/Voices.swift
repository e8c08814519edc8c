package import Diagnostics

/// A pupil's own views, and how they were heard.
package struct PupilVoice: Record {
  package static let recordName = "pupil's voice"
  package var date: Located<CalendarDate>?
  package var how: Located<VoiceMethod>?
  package var by: Text?
  package var seen: Text?
  package var answers: [Answer]
  package var says: Text?
  package var choseNotToSay: Located<Bool>?
  package var range: SourceRange
  package var isWhole: Bool

  package init(from fields: inout Fields) {
    date = fields.expected("date", "The day on which the pupil was heard.")
    how = fields.expected("how", "How the pupil was heard: talking, drawing, talking mats, observation …")
    by = fields.optional("by", "Who listened or watched; needed for an observation.")
    seen = fields.optional("seen", "What was seen, for an observation.")
    answers = fields.list("answers", "The questions of the pupil's stage and what was said.")
    says = fields.optional("says", "What the pupil said, in the pupil's words.")
    choseNotToSay = fields.optional("chose_not_to_say", "true when the pupil chose not to say anything.")
    range = fields.range
    isWhole = fields.isWhole
  }

  package struct Answer: Record {
    package static let recordName = "question and its answer"
    package var ask: Text?
    package var say: Text?
    package var range: SourceRange

    package init(from fields: inout Fields) {
      ask = fields.required("ask", "The question, word for word.")
      say = fields.expected("say", "The answer, in the pupil's words.")
      range = fields.range
    }
  }

  /// Whether the pupil said or showed something, or chose not to.
  package var hasContent: Bool {
    says != nil || seen != nil || choseNotToSay?.value == true || answers.contains { $0.say != nil }
  }
}

/// A family member's own views.
package struct ParentVoice: Record {
  package static let recordName = "parent's voice"
  package var from: Text?
  package var date: Located<CalendarDate>?
  package var how: Located<ParentVoiceMethod>?
  package var says: Text?
  package var hopes: Text?
  package var concerns: Text?
  package var range: SourceRange
  package var isWhole: Bool

  package init(from fields: inout Fields) {
    from = fields.expected("from", "Who speaks: mother, grandfather.")
    date = fields.expected("date", "The day on which they said it.")
    how = fields.optional("how", "How it reached the school: meeting, telephone, form, home visit.")
    says = fields.expected("says", "What they said, in their own words.")
    hopes = fields.optional("hopes", "What they hope for.")
    concerns = fields.optional("concerns", "What worries them.")
    range = fields.range
    isWhole = fields.isWhole
  }

  /// Everything they said.
  package var texts: [Text] { [says, hopes, concerns].compactMap { $0 } }
}
