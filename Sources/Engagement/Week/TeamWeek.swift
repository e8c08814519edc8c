package import PlanModel

/// A team's week.
package struct TeamWeek: Sendable {
  /// Nil for classes without a team.
  package let team: OtherID?
  package let met: [Entry]
  /// Did not attend this week, and have neither been met since nor given their views.
  package let didNotEngage: [Entry]
  /// One for each call, which may be about siblings.
  package let followedUp: [Attempt]
  /// Did not attend on an earlier day, or earlier this week, and were met this week.
  package let recovered: [Entry]
  /// Gave their views this week, and have not been met.
  package let reachedOtherwise: [Entry]
  /// Asked this week, or still without an answer.
  package let requests: [ParentRequests.Request]
  package let numbers: [ClassNumbers]

  /// A pupil's family on a day.
  package struct Entry: Sendable {
    package let pupil: PupilID
    package let schoolClass: ClassID?
    package let date: CalendarDate
    package let how: MeetingForm?
    /// The missed day before, for a family that was recovered.
    package let missedOn: CalendarDate?
    /// Of parents who meet apart, those who are still to be met.
    package let stillToMeet: [String?]
  }

  /// How far a class has come this term.
  package struct ClassNumbers: Sendable {
    package let schoolClass: ClassID
    package let due: Int
    package let met: Int
    package let reachedOtherwise: Int
    package let didNotEngage: Int
    package let declined: Int
    /// Not met yet, and none of these.
    package let toCome: Int
  }

  init(
    team: OtherID?,
    pupils: [PupilCycle],
    requests: [ParentRequests.Request],
    counted: [PupilCycle],
    classes: [ClassID],
    calls: [Attempt],
    week: ClosedRange<CalendarDate>
  ) {
    self.team = team
    self.requests = requests
    func entry(
      _ pupil: PupilCycle,
      _ date: CalendarDate?,
      how: MeetingForm? = nil,
      missedOn: CalendarDate? = nil
    ) -> Entry? {
      guard let date, week.contains(date) else { return nil }
      return Entry(
        pupil: pupil.pupil,
        schoolClass: pupil.schoolClass,
        date: date,
        how: how,
        missedOn: missedOn,
        stillToMeet: pupil.stillToMeet.map(\.with)
      )
    }
    func inOrder(_ entries: [Entry]) -> [Entry] {
      entries.sorted { ($0.date, $0.pupil) < ($1.date, $1.pupil) }
    }
    met = inOrder(pupils.flatMap { pupil in pupil.met.compactMap { entry(pupil, $0.date, how: $0.how) } })
    didNotEngage = inOrder(
      pupils.compactMap { pupil in
        let isOpen = pupil.state == .didNotEngage || pupil.state == .declined
        return isOpen ? entry(pupil, pupil.didNotAttendOn.last) : nil
      }
    )
    recovered = inOrder(
      pupils.flatMap { pupil in
        pupil.recoveries.compactMap { entry(pupil, $0.met.date, how: $0.met.how, missedOn: $0.missedOn) }
      }
    )
    reachedOtherwise = inOrder(
      pupils.compactMap { pupil in
        pupil.state == .reachedOtherwise ? entry(pupil, pupil.viewsOn.last { week.contains($0) }) : nil
      }
    )
    let own = Set(pupils.map(\.pupil))
    // Siblings of other teams are named after those of this one.
    followedUp = calls.filter { !own.isDisjoint(with: $0.pupils) }.map { call in
      var call = call
      call.pupils = call.pupils.filter(own.contains) + call.pupils.filter { !own.contains($0) }
      return call
    }
    .sorted { ($0.date, $0.pupils[0]) < ($1.date, $1.pupils[0]) }
    numbers = classes.compactMap { id in
      ClassNumbers(id, counted.filter { $0.countedClass == id })
    }
  }

  /// The week's tries, those for siblings as one, in whatever teams these are.
  static func calls(_ pupils: [PupilCycle], _ week: ClosedRange<CalendarDate>) -> [Attempt] {
    var families: [String: [Attempt]] = [:]
    for pupil in pupils {
      let key = pupil.family?.folded ?? " " + pupil.pupil.folded
      families[key, default: []] += pupil.attempts.filter { week.contains($0.date) }
    }
    return families.values.flatMap { Attempt.merged($0) }
  }
}

extension TeamWeek.ClassNumbers {
  /// Nil for a class in which no meeting is due.
  init?(_ schoolClass: ClassID, _ pupils: [PupilCycle]) {
    guard !pupils.isEmpty else { return nil }
    func count(_ state: EngagementState) -> Int { pupils.count { $0.state == state } }
    self.schoolClass = schoolClass
    due = pupils.count
    met = pupils.count(where: \.isMet)
    reachedOtherwise = count(.reachedOtherwise)
    didNotEngage = count(.didNotEngage)
    declined = count(.declined)
    toCome = count(.invited) + count(.notInvited)
  }
}
