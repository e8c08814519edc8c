package import Diagnostics

/// One pupil's small step plan for one term.
package struct Plan: Record {
  package static let recordName = "plan"

  package var pupil: Located<PupilID>?
  package var strengths: Text?
  package var helps: [Text]
  package var advice: [Advice]
  package var toldPupil: Located<CalendarDate>?
  package var pupilVoice: [PupilVoice]
  package var parentVoice: [ParentVoice]
  package var meetings: [Meeting]
  package var targets: [Target]
  package var noTargets: NoTargets?
  package var feedback: [FeedbackAnswer]
  package var accept: [Acceptance]
  package var range: SourceRange
  /// Whether nothing of its own lines had to be left out in reading.
  package var isWhole: Bool

  package init(from fields: inout Fields) {
    fields.version("plan")
    pupil = fields.required("pupil", "The pupil's id, the same as the file's name.")
    strengths = fields.optional("strengths", "What the pupil is good at and likes, in a sentence or two.")
    helps = fields.oneOrMany("helps", "What helps the pupil every day.")
    advice = fields.list("advice", "What professionals advise.")
    toldPupil = fields.optional("told_pupil", "The day on which the pupil was told of the targets (KS2).")
    pupilVoice = fields.oneOrMany("pupil_voice", "The pupil's own views.", .expected)
    parentVoice = fields.oneOrMany(
      "parent_voice",
      "The family's own views, one entry for each person.",
      .expected
    )
    meetings = fields.list("meetings", "The meetings due or asked for, one entry each.", .expected)
    targets = fields.list("targets", "The small steps of this term, two to four.", .expected)
    noTargets = fields.optional("no_targets", "Why there are no targets this term, instead of targets.")
    feedback = fields.list("feedback", "Moderation feedback from last term, answered.")
    accept = fields.list("accept", "Findings on the plan as a whole that stand, with a reason.")
    range = fields.range
    isWhole = fields.isWhole
  }

  /// The first small steps meeting that was held.
  package var firstMeetingHeld: CalendarDate? {
    meetings.compactMap { $0.isSmallSteps ? $0.held?.value : nil }.min()
  }
}

/// What a professional advises.
package struct Advice: Record {
  package static let recordName = "piece of advice"
  package var from: Text?
  package var date: Located<CalendarDate>?
  package var says: Text?

  package init(from fields: inout Fields) {
    from = fields.required("from", "Who advises: speech and language therapist.")
    date = fields.optional("date", "The day of the advice.")
    says = fields.required("says", "The advice itself.")
  }
}

/// Why a pupil has no targets for a while.
package struct NoTargets: Record {
  package static let recordName = "note that there are no targets"
  package var why: Text?
  package var by: Text?
  package var from: Located<CalendarDate>?
  package var until: Located<CalendarDate>?
  package var range: SourceRange

  package init(from fields: inout Fields) {
    why = fields.required("why", "The reason, such as: New to the country.")
    by = fields.required("by", "Who decided it: SENCo.")
    from = fields.optional("from", "The first day.")
    until = fields.required("until", "The day by which there will be targets.")
    range = fields.range
  }
}

/// Last term's moderation feedback, answered.
package struct FeedbackAnswer: Record {
  package static let recordName = "answer to feedback"
  package var from: Located<TargetReference>?
  package var done: Located<CalendarDate>?
  package var how: Text?
  package var range: SourceRange

  package init(from fields: inout Fields) {
    from = fields.required("from", "The term and the id of the feedback: summer/f1.")
    done = fields.optional("done", "The day on which it was done.")
    how = fields.optional("how", "What was changed.")
    range = fields.range
  }
}

/// A finding that stands as it is, with the reason.
package struct Acceptance: Record {
  package static let recordName = "acceptance"
  package var rule: Text?
  package var because: Text?
  package var by: Text?
  package var date: Located<CalendarDate>?
  package var range: SourceRange

  package init(from fields: inout Fields) {
    rule = fields.required("rule", "The finding's id: soft-quantity.")
    because = fields.required("because", "Why it may stand.")
    by = fields.required("by", "Who decided it.")
    date = fields.optional("date", "The day of the decision.")
    range = fields.range
  }
}
