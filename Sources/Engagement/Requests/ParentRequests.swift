package import PlanModel

/// The meetings that parents asked for in the year so far, the open ones first.
package struct ParentRequests: Sendable {
  package let today: CalendarDate
  /// The terms looked at.
  package let period: String
  package let answerWithin: Int
  package let requests: [Request]

  /// A request, and whose class it is about.
  package struct Request: Sendable {
    package let request: ParentRequest
    package let schoolClass: ClassID?
    package let team: OtherID?
  }

  /// Of one term only, where it is given; else of the year so far.
  package init(_ engagement: Engagement, _ selection: Selection, term: TermKey? = nil) {
    today = engagement.today
    period = term?.description ?? engagement.term.key.year.description
    answerWithin = engagement.school.answerWithin
    requests = Self.all(engagement, selection).filter { term == nil || $0.request.term == term }
  }

  static func all(_ engagement: Engagement, _ selection: Selection) -> [Request] {
    let order = ParentRequest.State.allCases
    return engagement.cycles.filter { selection.includes($0.schoolClass, in: engagement) }
      .flatMap { cycle in
        cycle.requests.map {
          Request(request: $0, schoolClass: cycle.schoolClass, team: engagement.team(cycle.schoolClass))
        }
      }
      .sorted { left, right in
        let (one, other) = (left.request, right.request)
        let places = (order.firstIndex(of: one.state) ?? 0, order.firstIndex(of: other.state) ?? 0)
        if places.0 != places.1 { return places.0 < places.1 }
        if one.askedOn != other.askedOn {
          return (one.askedOn?.dayNumber ?? 0) < (other.askedOn?.dayNumber ?? 0)
        }
        return one.pupil < other.pupil
      }
  }

  /// How many stand so.
  package func count(_ state: ParentRequest.State) -> Int { requests.count { $0.request.state == state } }
}
