internal import PlanModel
internal import Rendering

/// One term's cycle of a pupil, counted.
struct EvidenceCycle {
  let subject: PlanSubject
  private let given: [GivenProvision]

  init(_ subject: PlanSubject) {
    self.subject = subject
    given = GivenProvision.all(in: subject)
  }

  /// One without anything, to tell the names of its values.
  static var blank: EvidenceCycle? { PlanSubject.blank.map(EvidenceCycle.init) }

  private var plan: Plan { subject.plan }
  var targets: Int { plan.targets.count }
  var reviewed: Int { plan.targets.count { $0.review?.outcome != nil } }

  func count(_ outcome: Outcome) -> Int { plan.targets.count { $0.review?.outcome?.value == outcome } }

  /// Achieved, or more.
  var achieved: Int { count(.achieved) + count(.exceeded) }

  /// Planned with targets, the family heard, and every target reviewed: assess, plan, do, review.
  var isComplete: Bool { targets > 0 && reviewed == targets && isFamilyHeard }

  /// Met at a small steps meeting, or its views given otherwise.
  var isFamilyHeard: Bool {
    metOn != nil || plan.parentVoice.contains { !$0.texts.isEmpty }
      || plan.meetings.contains { $0.outcome?.value == .viewsGivenInstead }
  }

  /// The first small steps meeting held with the family.
  var metOn: CalendarDate? {
    plan.meetings.compactMap { $0.isSmallSteps && $0.isHeldWithFamily ? $0.held?.value : nil }.min()
  }

  var isPupilHeard: Bool { plan.pupilVoice.contains(where: \.hasContent) }

  /// The pupil's own time by the plan, in minutes.
  var minutesPlanned: Int { given.reduce(0) { $0 + $1.minutesInTerm } }

  /// Of the provision whose reviews tell the sessions given, in minutes: those given, and those planned then.
  var minutesGiven: (given: Int, planned: Int) {
    given.reduce(into: (0, 0)) { sum, provision in
      guard let delivered = provision.delivered else { return }
      sum.0 += delivered.given * provision.minutes
      sum.1 += delivered.planned * provision.minutes
    }
  }

  /// How many lines of provision have no number of sessions given.
  var linesWithoutSessions: Int { given.count { $0.delivered == nil } }
  var lines: Int { given.count }
}

/// Who took part over all cycles, and who advised.
struct EvidencePeople {
  /// At how many meetings, by the role as typed; most first.
  let present: [(who: String, meetings: Int)]
  /// Who advised, with the days in order.
  let advisers: [(who: String, days: [CalendarDate])]

  init(_ cycles: [EvidenceCycle]) {
    var present: [(who: String, meetings: Int)] = []
    var advisers: [(who: String, days: [CalendarDate])] = []
    for cycle in cycles {
      let wording = cycle.subject.wording
      for meeting in cycle.subject.plan.meetings where meeting.held != nil {
        for person in meeting.present {
          let who = wording.spoken(person)
          if let place = present.firstIndex(where: { Self.isSame($0.who, who) }) {
            present[place].meetings += 1
          } else {
            present.append((who, 1))
          }
        }
      }
      for advice in cycle.subject.plan.advice {
        guard let from = advice.from else { continue }
        let who = wording.spoken(from)
        let days = advice.date.map { [$0.value] } ?? []
        if let place = advisers.firstIndex(where: { Self.isSame($0.who, who) }) {
          advisers[place].days += days.filter { !advisers[place].days.contains($0) }
        } else {
          advisers.append((who, days))
        }
      }
    }
    self.present = present.enumerated()
      .sorted { (-$0.element.meetings, $0.offset) < (-$1.element.meetings, $1.offset) }.map(\.element)
    self.advisers = advisers.map { ($0.who, $0.days.sorted()) }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    WordSpelling.plain(one) == WordSpelling.plain(other)
  }
}
