package import Diagnostics

/// Senior leaders' judgement of one plan: moderation/P0402.yaml.
package struct Moderation: Record {
  package static let recordName = "moderation"
  package var pupil: Located<PupilID>?
  package var judgements: [Judgement]

  package init(from fields: inout Fields) {
    fields.version("moderation")
    pupil = fields.required("pupil", "The pupil's id, the same as the file's name.")
    judgements = fields.list("judgements", "One for each moderator and stage.")
  }

  package struct Judgement: Record {
    package static let recordName = "judgement"
    package var by: Located<StaffID>?
    package var date: Located<CalendarDate>?
    package var stage: Located<ModerationStage>?
    package var plan: Keyed<String, Located<ModerationAnswer>>
    package var targets: Keyed<TargetID, Keyed<String, Located<ModerationAnswer>>>
    package var wellDone: Text?
    package var feedback: [Feedback]
    package var verdict: Located<Verdict>?
    package var range: SourceRange

    package init(from fields: inout Fields) {
      by = fields.required("by", "The moderator's staff id.")
      date = fields.expected("date", "The day of moderation; left empty until then.")
      stage = fields.optional("stage", "plan or review.")
      plan = fields.optional("plan", "Criteria of the plan as a whole that are not a yes.") ?? Keyed()
      targets =
        fields.optional("targets", "Criteria of single targets that are not a yes, by target.") ?? Keyed()
      wellDone = fields.optional("well_done", "What is good about it.")
      feedback = fields.list("feedback", "What to change.")
      verdict = fields.optional("verdict", "agreed, agreed after changes, changes needed.")
      range = fields.range
    }
  }

  package struct Feedback: Record {
    package static let recordName = "piece of feedback"
    package var id: Located<OtherID>?
    package var about: Text?
    package var change: Text?
    package var by: Located<CalendarDate>?
    package var done: Located<CalendarDate>?

    package init(from fields: inout Fields) {
      id = fields.required("id", "A short id: f1.")
      about = fields.optional("about", "The target, or the part of the plan.")
      change = fields.required("change", "What to change.")
      by = fields.optional("by", "The day by which.")
      done = fields.optional("done", "The day on which it was done.")
    }
  }
}

extension Moderation {
  /// The ids that its feedback has more than once, by which nobody can tell what is answered.
  package var ambiguousFeedback: Set<OtherID> {
    var seen: Set<OtherID> = []
    return Set(
      judgements.flatMap(\.feedback).compactMap { $0.id?.value }.filter { !seen.insert($0).inserted }
    )
  }
}

/// What moderators ask: templates/moderation.yaml.
package struct ModerationCriteria: Record {
  package static let recordName = "set of moderation criteria"
  package var plan: [Criterion]
  package var targets: [Criterion]

  package init(from fields: inout Fields) {
    fields.version("moderation_criteria")
    plan = fields.list("plan", "The criteria of a plan as a whole.")
    targets = fields.list("targets", "The criteria of each target.")
  }

  package struct Criterion: Record {
    package static let recordName = "criterion"
    package var id: Text?
    package var question: Text?

    package init(from fields: inout Fields) {
      id = fields.required("id", "What moderation files call it: pupil voice.")
      question = fields.required("question", "What the moderator asks.")
    }
  }
}
