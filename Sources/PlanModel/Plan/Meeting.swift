package import Diagnostics

/// A meeting with the family that was due or asked for.
package struct Meeting: Record {
  package static let recordName = "meeting"
  package var kinds: [Located<MeetingKind>]
  package var askedForBy: Located<AskedForBy>?
  package var askedOn: Located<CalendarDate>?
  package var with: Text?
  package var invited: Located<CalendarDate>?
  package var missed: [Missed]
  package var held: Located<CalendarDate>?
  package var minutes: Located<Int>?
  package var how: Located<MeetingForm>?
  package var interpreter: Text?
  package var present: [Text]
  package var copyGiven: Located<CalendarDate>?
  package var followUp: [FollowUp]
  package var outcome: Located<MeetingOutcome>?
  package var accept: [Acceptance]
  package var range: SourceRange
  package var isWhole: Bool

  package init(from fields: inout Fields) {
    kinds = fields.oneOrMany(
      "kind",
      "What the meeting is for: small steps, annual review, SENCo, school, team around the child.",
      .required
    )
    askedForBy = fields.optional("asked_for_by", "Who asked for it: school or parent.")
    askedOn = fields.optional("asked_on", "The day on which a parent asked for it.")
    with = fields.optional("with", "Who it is with, only where parents meet apart.")
    invited = fields.expected("invited", "The day of the invitation.")
    missed = fields.list("missed", "Dates that came to nothing.")
    held = fields.expected("held", "The day on which it was held.")
    minutes = fields.expected("minutes", "How long it took.")
    how = fields.optional("how", "In person, telephone, video or home visit.")
    interpreter = fields.optional("interpreter", "The language, and how.")
    present = fields.oneOrMany("present", "Who was there: mother, class teacher.", .expected)
    copyGiven = fields.expected("copy_given", "The day on which the family got the plan.")
    followUp = fields.list("follow_up", "What was done to reach the family.")
    outcome = fields.optional("outcome", "Only if never held: views given instead, declined.")
    accept = fields.list("accept", "Findings on this meeting that stand, with a reason.")
    range = fields.range
    isWhole = fields.isWhole
  }

  /// A date on which the meeting should have been.
  package struct Missed: Record {
    package static let recordName = "missed date"
    package var date: Located<CalendarDate>?
    package var why: Located<MissedReason>?
    package var range: SourceRange

    package init(from fields: inout Fields) {
      date = fields.required("date", "The day that came to nothing.")
      why = fields.required("why", "did not attend, family moved it or school moved it.")
      range = fields.range
    }
  }

  /// Whether the small steps were one of its purposes.
  package var isSmallSteps: Bool { kinds.contains { $0.value == .smallSteps } }

  /// Whether it was held with somebody of the family: in person or by telephone or video alike.
  ///
  /// A meeting whose list of people is left out counts as held with the family.
  package var isHeldWithFamily: Bool {
    held != nil && (present.isEmpty || present.contains { FamilyRole.isFamily($0.value) })
  }
}

/// Somebody's try at reaching a family.
package struct FollowUp: Record {
  package static let recordName = "follow-up"
  package var date: Located<CalendarDate>?
  package var by: Text?
  package var how: Located<FollowUpMethod>?
  package var result: Text?
  package var barrier: Text?
  package var range: SourceRange

  package init(from fields: inout Fields) {
    date = fields.required("date", "The day of the try.")
    by = fields.required("by", "Who tried: year lead, or a staff id.")
    how = fields.optional("how", "telephone, in person, message, letter, email, home visit.")
    result = fields.optional("result", "What came of it: rearranged, message left.")
    barrier = fields.optional("barrier", "What keeps the family away: night shifts.")
    range = fields.range
  }
}

/// Who among the people at a meeting is family, and not staff or a professional.
package enum FamilyRole {
  private static let staffWords: Set<String> = [
    "teacher", "assistant", "ta", "senco", "lead", "leader", "head", "headteacher", "therapist",
    "interpreter",
    "psychologist", "nurse", "doctor", "paediatrician", "worker", "advisor", "adviser", "officer", "admin",
    "specialist", "mentor", "practitioner", "coordinator", "governor", "physiotherapist", "consultant",
    "pupil",
    "portage", "counsellor", "elsa", "salt", "manager", "staff", "school", "service", "audiologist",
  ]

  /// Whether a role as typed names a member of the family.
  package static func isFamily(_ role: String) -> Bool {
    // Nearly always it is one word.
    if role == "mother" || role == "father" { return true }
    let words = WordSpelling.plain(role).split { !$0.isLetter }
    guard let last = words.last else { return false }
    if words.contains(where: {
      $0 == "mother" || $0 == "father" || $0 == "parent" || $0 == "parents" || $0 == "carer"
    }) {
      return true
    }
    if words.contains(where: { staffWords.contains(String($0)) }) { return false }
    // A staff id such as T12 is no family.
    return !(last.count <= 4 && role.utf8.contains { IDCharacters.isDigit($0) })
  }
}
