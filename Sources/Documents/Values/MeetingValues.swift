internal import PlanModel
internal import Rendering

/// The values of one meeting.
enum MeetingValues {
  static func make(_ meeting: Meeting, _ wording: Wording, _ values: inout Values) {
    values.text("kind", kind(meeting), "What the meeting is for, as it begins a line: Small steps meeting.")
    values.text("asked_for_by", wording.word(meeting.askedForBy))
    values.flag("asked_by_parent", meeting.askedForBy?.value == .parent, "Whether a parent asked for it.")
    values.text("asked_on", wording.day(meeting.askedOn))
    values.text("with", wording.person(meeting.with))
    values.text("invited", wording.day(meeting.invited))
    values.list("missed", meeting.missed) { missed, values in
      values.text("date", wording.day(missed.date))
      values.text("why", missed.why.map { Phrase($0.value.phrase) }, "Why, as it ends a sentence.")
    }
    values.text("held", wording.day(meeting.held))
    values.text("minutes", wording.number(meeting.minutes))
    values.text("how", meeting.how.map { Phrase($0.value.phrase) }, "How it was held: by telephone.")
    values.text("interpreter", wording.clause(meeting.interpreter))
    values.text("present", wording.people(meeting.present), "Who was there, in one line.")
    values.text("copy_given", wording.day(meeting.copyGiven))
    values.list("follow_up", meeting.followUp) { entry, values in
      values.text("date", wording.day(entry.date))
      values.text("by", wording.person(entry.by))
      values.text("how", entry.how.map { Phrase($0.value.phrase) }, "How: by telephone.")
      values.text("result", wording.clause(entry.result))
      values.text("barrier", wording.clause(entry.barrier))
    }
    values.text(
      "outcome",
      meeting.outcome.map { Phrase($0.value.phrase) },
      "How it ended if it was never held."
    )
  }

  private static func kind(_ meeting: Meeting) -> Phrase? {
    guard !meeting.kinds.isEmpty else { return nil }
    let kinds = Sentence.list(meeting.kinds.map(\.value.phrase))
    return Phrase(Sentence.capitalised(kinds))
  }
}

extension MeetingKind {
  fileprivate var phrase: String {
    switch self {
    case .smallSteps: "small steps meeting"
    case .annualReview: "annual review"
    case .senco: "meeting with the SENCo"
    case .school: "meeting with the school"
    case .teamAroundTheChild: "team around the child"
    }
  }
}

extension MeetingForm {
  fileprivate var phrase: String {
    switch self {
    case .inPerson: "in person"
    case .telephone: "by telephone"
    case .video: "by video call"
    case .homeVisit: "at the family's home"
    }
  }
}

extension MissedReason {
  fileprivate var phrase: String {
    switch self {
    case .didNotAttend: "the family could not be there"
    case .familyMovedIt: "the family asked to move it"
    case .schoolMovedIt: "the school had to move it"
    }
  }
}

extension FollowUpMethod {
  fileprivate var phrase: String {
    switch self {
    case .telephone: "by telephone"
    case .inPerson: "in person"
    case .message: "by message"
    case .letter: "by letter"
    case .email: "by email"
    case .homeVisit: "at a home visit"
    case .video: "by video call"
    }
  }
}

extension MeetingOutcome {
  fileprivate var phrase: String {
    switch self {
    case .viewsGivenInstead: "the family gave their views instead"
    case .declined: "the family declined"
    }
  }
}
