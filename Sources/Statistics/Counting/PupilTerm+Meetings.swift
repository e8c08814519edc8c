internal import PlanModel

/// What several measures ask of a plan's meetings and views.
extension PupilTerm {
  /// Whether the family was invited to a small steps meeting.
  var isInvited: Bool { meetings.all.contains { $0.invited != nil } }

  /// Whether a small steps meeting was held with family present.
  var isMet: Bool { !meetings.metOn.isEmpty }

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
