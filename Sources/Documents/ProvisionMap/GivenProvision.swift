internal import PlanModel
internal import Rendering

/// One line of provision in one pupil's plan: what it comes to in a week and in the term.
struct GivenProvision {
  let pupil: PupilID
  let name: String
  let schoolClass: ClassID
  /// The numbers of the targets that it is given for.
  var targets: [Int]
  let area: AreaOfNeed?
  let provision: Provision
  let givers: [Giver]
  private(set) var amount: Amount
  /// Sessions given of those planned, as the review has it.
  let delivered: SessionsGiven?

  /// What can be added up, or why nothing can.
  enum Amount {
    case counted(times: Int, minutesAWeek: Int)
    case notCounted(String)
  }

  /// How many pupils at a time; nil where the plan does not say.
  var size: Int? { provision.pupils.flatMap { $0.value > 0 ? $0.value : nil } }
  var isCounted: Bool { if case .counted = amount { true } else { false } }
  var minutes: Int { provision.minutes?.value ?? 0 }
  var times: Int { if case .counted(let times, _) = amount { times } else { 0 } }
  var minutesAWeek: Int { if case .counted(_, let minutes) = amount { minutes } else { 0 } }
  var minutesInTerm: Int { times * minutes }

  /// The words that pupils of one group have in common.
  var sharedWords: [String] {
    [
      schoolClass.text, area?.rawValue ?? "", WordSpelling.plain(provision.what?.value ?? ""),
      WordSpelling.plain(provision.who?.value ?? ""), size.map(String.init) ?? "", String(minutes),
      WordSpelling.plain(provision.howOften?.value ?? ""),
    ]
  }

  /// One without anything, to tell the names of its values.
  static var blank: GivenProvision? {
    PlanSubject.blank.map { subject in
      var blank = GivenProvision(.blank, for: .blank, 1, in: subject)
      blank.amount = .notCounted("")
      return blank
    }
  }

  /// Everything that a plan gives; what is the same for two targets stands once.
  static func all(in subject: PlanSubject) -> [GivenProvision] {
    var given: [GivenProvision] = []
    var owners: [TargetID: [Int]] = [:]
    for (number, target) in subject.plan.targets.enumerated() {
      for provision in target.provision where provision.sameAs == nil {
        if let id = target.id?.value { owners[id, default: []].append(given.count) }
        given.append(GivenProvision(provision, for: target, number + 1, in: subject))
      }
    }
    for (number, target) in subject.plan.targets.enumerated() {
      for same in target.provision.compactMap({ $0.sameAs?.value }) {
        // The first is its own, and the rest come in order: whoever is there already stands at an end.
        for owner in owners[same] ?? []
        where given[owner].targets.first != number + 1 && given[owner].targets.last != number + 1 {
          given[owner].targets.append(number + 1)
        }
      }
    }
    return given
  }

  private init(_ provision: Provision, for target: Target, _ number: Int, in subject: PlanSubject) {
    pupil = subject.place.pupil
    name = subject.wording.name
    schoolClass = subject.place.schoolClass
    targets = [number]
    area = target.area?.value
    self.provision = provision
    givers = Giver.all(in: provision.who?.value, subject.wholeSchool)
    amount = Self.amount(provision, for: target, in: subject)
    // A review tells of the target's sessions; of several lines nobody knows whose they are.
    let lines = target.provision.count { $0.sameAs == nil }
    delivered = lines == 1 ? target.review?.delivered.flatMap { SessionsGiven($0.value) } : nil
  }

  private static func amount(_ provision: Provision, for target: Target, in subject: PlanSubject) -> Amount {
    guard let words = provision.howOften?.value else { return .notCounted("how often is not stated") }
    guard let howOften = HowOften(words) else {
      return .notCounted("how often is not stated in a way that can be counted: “\(words)”")
    }
    guard let minutes = provision.minutes?.value, minutes > 0 else {
      return .notCounted("the minutes are not stated")
    }
    guard minutes <= 24 * 60 else { return .notCounted("the minutes are more than a day has") }
    guard let days = schoolDays(of: target, in: subject) else {
      return .notCounted("school.yaml has a term of more than a year")
    }
    return .counted(
      times: howOften.times(inSchoolDays: days),
      minutesAWeek: howOften.minutesAWeek(each: minutes, inSchoolDays: days)
    )
  }

  /// From the day on which a target was set to its last day, within the term; nil for a term that nobody can mean,
  /// whose sums might not fit a number.
  private static func schoolDays(of target: Target, in subject: PlanSubject) -> Int? {
    guard let term = subject.school[subject.place.term]?.dates(named: subject.place.term.term) else {
      return 0
    }
    guard term.from.days(until: term.to) <= 366 else { return nil }
    let first = max(term.from, target.set?.value ?? subject.plan.firstMeetingHeld ?? term.from)
    var last = min(term.to, target.timeBound?.value ?? term.to)
    if let review = target.review, review.outcome?.value == .stopped, let stopped = review.date?.value {
      last = min(last, stopped)
    }
    guard first <= last else { return 0 }
    return (0...first.days(until: last)).count { term.isSchoolDay(first.adding(days: $0)) }
  }
}
