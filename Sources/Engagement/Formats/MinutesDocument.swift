internal import PlanModel

/// The shape of the minutes that other programs read.
struct MinutesDocument: Encodable, Sendable {
  let version = 1
  let term: String
  let from: String
  let to: String
  let asOf: String
  let teams: [Team]

  init(_ minutes: WeekMinutes, _ naming: Naming) {
    term = minutes.term.description
    from = minutes.week.lowerBound.iso
    to = minutes.week.upperBound.iso
    asOf = minutes.asOf.iso
    teams = minutes.teams.map { Team($0, naming) }
  }

  struct Team: Encodable {
    let team: String?
    let met: [Entry]
    let didNotEngage: [Entry]
    let followedUp: [AttemptDocument]
    let recovered: [Entry]
    let reachedOtherwise: [Entry]
    let requests: [RequestsDocument.Request]
    let classes: [Numbers]

    init(_ week: TeamWeek, _ naming: Naming) {
      team = week.team?.text
      met = week.met.map(Entry.init)
      didNotEngage = week.didNotEngage.map(Entry.init)
      followedUp = week.followedUp.map { AttemptDocument($0, naming) }
      recovered = week.recovered.map(Entry.init)
      reachedOtherwise = week.reachedOtherwise.map(Entry.init)
      requests = week.requests.map(RequestsDocument.Request.init)
      classes = week.numbers.map(Numbers.init)
    }

    enum CodingKeys: String, CodingKey {
      case team, met, recovered, requests, classes
      case didNotEngage = "did_not_engage"
      case followedUp = "followed_up"
      case reachedOtherwise = "reached_otherwise"
    }
  }

  struct Entry: Encodable {
    let pupil: String
    let schoolClass: String?
    let date: String
    let how: String?
    let missed: String?

    init(_ entry: TeamWeek.Entry) {
      pupil = entry.pupil.text
      schoolClass = entry.schoolClass?.text
      date = entry.date.iso
      how = entry.how?.rawValue
      missed = entry.missedOn?.iso
    }

    enum CodingKeys: String, CodingKey {
      case pupil, date, how, missed
      case schoolClass = "class"
    }
  }

  struct Numbers: Encodable {
    let schoolClass: String
    let due: Int
    let met: Int
    let reachedOtherwise: Int
    let didNotEngage: Int
    let declined: Int
    let toCome: Int

    init(_ numbers: TeamWeek.ClassNumbers) {
      schoolClass = numbers.schoolClass.text
      due = numbers.due
      met = numbers.met
      reachedOtherwise = numbers.reachedOtherwise
      didNotEngage = numbers.didNotEngage
      declined = numbers.declined
      toCome = numbers.toCome
    }

    enum CodingKeys: String, CodingKey {
      case due, met, declined
      case schoolClass = "class"
      case reachedOtherwise = "reached_otherwise"
      case didNotEngage = "did_not_engage"
      case toCome = "to_come"
    }
  }

  enum CodingKeys: String, CodingKey {
    case version, term, from, to, teams
    case asOf = "as_of"
  }
}
