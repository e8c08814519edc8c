internal import PlanModel

extension ParentRequests {
  /// The list as a report.
  package func report(_ naming: Naming) -> EngagementReport {
    EngagementReport(page(naming), json: RequestsDocument(self))
  }

  private func page(_ naming: Naming) -> Page {
    var page = Page("Meetings that parents asked for in \(period), as of \(today)")
    let counts = ParentRequest.State.allCases.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    page.intro = [
      requests.isEmpty
        ? "no parent has asked for a meeting"
        : "\(Phrases.count(requests.count, "request")): \(counts); "
          + "an answer is due within \(Phrases.count(answerWithin, "school day"))"
    ]
    for state in ParentRequest.State.allCases {
      let items = requests.filter { $0.request.state == state }.map { Self.item($0, naming) }
      guard !items.isEmpty else { continue }
      let heading = state.rawValue.prefix(1).uppercased() + state.rawValue.dropFirst()
      page.sections.append(Page.Section(level: 1, heading: heading, blocks: [.items(items)]))
    }
    return page
  }

  /// A request as a line.
  static func item(_ request: Request, _ naming: Naming) -> Page.Item {
    let asked = request.request
    var text = naming.of(asked.pupil) + (request.schoolClass.map { " in \($0)" } ?? "")
    text += ": \(Phrases.kinds(asked))"
    if let date = asked.askedOn { text += ", asked \(date)" }
    return Page.Item(text: "\(text); \(Phrases.standing(asked))")
  }
}

/// The shape of the requests that other programs read.
struct RequestsDocument: Encodable, Sendable {
  let version = 1
  let period: String
  let today: String
  let answerWithin: Int
  let requests: [Request]

  init(_ list: ParentRequests) {
    period = list.period
    today = list.today.iso
    answerWithin = list.answerWithin
    requests = list.requests.map(Request.init)
  }

  struct Request: Encodable {
    let pupil: String
    let schoolClass: String?
    let team: String?
    let term: String
    let kinds: [String]
    let asked: String?
    let answerBy: String?
    let answered: String?
    let held: String?
    let outcome: String?
    let schoolDaysLeft: Int?
    let state: String

    init(_ listed: ParentRequests.Request) {
      let request = listed.request
      pupil = request.pupil.text
      schoolClass = listed.schoolClass?.text
      team = listed.team?.text
      term = request.term.description
      kinds = request.kinds.map(\.rawValue)
      asked = request.askedOn?.iso
      answerBy = request.answerBy?.iso
      answered = request.answeredOn?.iso
      held = request.held?.iso
      outcome = request.outcome?.rawValue
      schoolDaysLeft = request.daysLeft
      state = request.state.rawValue
    }

    enum CodingKeys: String, CodingKey {
      case pupil, team, term, kinds, asked, answered, held, outcome, state
      case schoolClass = "class"
      case answerBy = "answer_by"
      case schoolDaysLeft = "school_days_left"
    }
  }

  enum CodingKeys: String, CodingKey {
    case version, period, today, requests
    case answerWithin = "answer_within"
  }
}
