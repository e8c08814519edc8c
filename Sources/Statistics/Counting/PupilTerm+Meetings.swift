internal import PlanModel

/// What several measures ask of a plan's meetings and views.
extension PupilTerm {
  var smallStepsMeetings: [Meeting] { plan?.meetings.filter(\.isSmallSteps) ?? [] }

  /// Whether the family was invited to a small steps meeting.
  var isInvited: Bool { smallStepsMeetings.contains { $0.invited != nil } }

  /// The days of small steps meetings held with family present, in order.
  var metOn: [CalendarDate] {
    smallStepsMeetings.filter(\.isHeldWithFamily).compactMap { $0.held?.value }.sorted()
  }

  var isMet: Bool { smallStepsMeetings.contains(where: \.isHeldWithFamily) }

  /// The days on which the family did not attend a small steps meeting, in order.
  var notAttendedOn: [CalendarDate] {
    smallStepsMeetings.flatMap(\.missed)
      .compactMap { $0.why?.value == .didNotAttend ? $0.date?.value : nil }
      .sorted()
  }

  /// The days on which somebody tried to reach the family.
  var followedUpOn: [CalendarDate] {
    (smallStepsMeetings.flatMap(\.followUp) + contacts).compactMap { $0.date?.value }
  }

  /// Whether somebody of the family has words in the plan, with the day.
  var hasParentVoice: Bool {
    plan?.parentVoice.contains { voice in
      voice.date != nil && voice.texts.contains { $0.value.contains { !$0.isWhitespace } }
    } ?? false
  }

  /// The days on which the pupil was heard.
  var heardOn: [CalendarDate] {
    plan?.pupilVoice.compactMap { $0.hasContent ? $0.date?.value : nil } ?? []
  }
}
