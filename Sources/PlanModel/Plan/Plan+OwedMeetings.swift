extension Plan {
  /// Whether the plan has no small steps meeting that could be the term's: neither one of the school's own, nor
  /// one that a parent asked for and that has been held or settled.
  package var isWithoutSmallStepsMeeting: Bool {
    !meetings.contains {
      $0.isSmallSteps && ($0.askedForBy?.value != .parent || $0.held != nil || $0.outcome != nil)
    }
  }

  /// The small steps meetings of the school that have been neither held nor settled, with nobody else's in
  /// their place: where parents meet apart, each has one.
  package var openMeetings: [Meeting] {
    let open = meetings.filter {
      $0.isSmallSteps && $0.held == nil && $0.outcome == nil && $0.askedForBy?.value != .parent
    }
    guard !open.isEmpty else { return [] }
    let met = Set(meetings.lazy.filter { $0.isSmallSteps && $0.held != nil }.map(\.withWhom))
    return open.filter { !met.contains($0.withWhom) }
  }

  /// Whether a small steps meeting is missing that nobody has accepted as missing.
  package var owesMeeting: Bool {
    let rule = "missing-meeting"
    if isWithoutSmallStepsMeeting { return !accept.covers(rule) }
    return openMeetings.contains { !$0.accept.covers(rule) }
  }

  /// The targets that nobody has said an outcome of, and that no other has taken the place of; those left out
  /// where that is accepted.
  package var unreviewedTargets: [Target] {
    let replaced = Set(targets.compactMap { $0.replaces?.value })
    return targets.filter { target in
      target.review?.outcome == nil && !(target.id.map { replaced.contains($0.value) } ?? false)
        && !target.accept.covers(target.review == nil ? "missing-review" : "incomplete-review")
    }
  }
}

extension Meeting {
  /// Who it is with, in one spelling; empty for the family as a whole.
  package var withWhom: String { Self.spelling(with) }

  /// One spelling for who is met or called apart; empty for nobody.
  package static func spelling(_ with: Text?) -> String { with.map { WordSpelling.plain($0.value) } ?? "" }
}

extension [Acceptance] {
  fileprivate func covers(_ rule: String) -> Bool { contains { $0.rule?.value == rule } }
}
