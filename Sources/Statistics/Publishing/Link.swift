/// How two measures count the same pupils or targets, so that their figures could give each other away.
///
/// A measure that shares its base with others, or counts some of those of another, gets a line here.
struct Link: Sendable {
  /// What of a measure is meant.
  enum Piece: Sendable, Hashable {
    case counted(String)
    /// The base without those counted.
    case rest(String)
    case base(String)

    var measure: String {
      switch self {
      case .counted(let id), .rest(let id), .base(let id): id
      }
    }
  }

  enum Relation: Sendable {
    case same
    /// The first are some of the second.
    case within
    /// The first are some of the second, and nearly always all: who reads takes them for the same, and is right
    /// wherever nobody is in between.
    case mostly
    /// They are nearly the same pupils; a small difference tells who they are not.
    case near
  }

  let first: Piece
  let relation: Relation
  let second: Piece

  init(_ first: Piece, _ relation: Relation, _ second: Piece) {
    self.first = first
    self.relation = relation
    self.second = second
  }

  static let all = [
    Link(.rest("attendance"), .same, .base("reached-otherwise")),
    Link(.base("met-by-deadline"), .same, .base("attendance")),
    Link(.counted("met-by-deadline"), .within, .counted("attendance")),
    // Hardly anybody is met who is not due.
    Link(.counted("attendance"), .mostly, .counted("meetings-held")),
    Link(.counted("meetings-held"), .within, .counted("plans")),
    Link(.counted("meetings-offered"), .within, .counted("plans")),
    Link(.base("parent-voice"), .same, .counted("plans")),
    Link(.base("pupil-voice"), .same, .counted("plans")),
    Link(.base("copy-given"), .same, .counted("plans")),
    Link(.base("moderated"), .same, .counted("plans")),
    Link(.base("pupil-voice-before-meeting"), .same, .counted("meetings-held")),
    // Left out is only whose days are not over.
    Link(.base("follow-up"), .mostly, .base("recovered")),
    Link(.counted("recovered"), .within, .counted("attendance")),
    Link(.counted("meetings-held"), .near, .base("attendance")),
    Link(.counted("meetings-held"), .near, .counted("meetings-offered")),
    Link(.counted("meetings-held"), .near, .counted("register-pupils")),
    Link(.counted("attendance"), .near, .counted("meetings-offered")),
    Link(.counted("attendance"), .near, .counted("plans")),
    Link(.counted("attendance"), .near, .counted("register-pupils")),
    Link(.counted("plans"), .near, .counted("register-pupils")),
    Link(.base("targets-achieved"), .within, .base("co-written-targets")),
    Link(.base("targets-exceeded"), .same, .counted("targets-achieved")),
    Link(.base("targets-partly-achieved"), .same, .rest("targets-achieved")),
    Link(.rest("targets-stopped"), .same, .base("targets-achieved")),
    Link(.base("home-support"), .same, .base("co-written-targets")),
    Link(.base("targets-carried"), .same, .base("co-written-targets")),
  ]

  /// Hours that tell how many meetings they are of: 45 minutes are three slots of 15.
  static let hours: [String: Piece] = [
    "meeting-hours-offered": .counted("meetings-offered"), "meeting-hours": .counted("meetings-held"),
    "directed-time-needed": .base("attendance"),
  ]

  /// Measures, by number, whose figures hang together; all others stand alone.
  static func clusters(_ measures: [Measure]) -> [[Int]] {
    var cluster = Array(measures.indices)
    func join(_ first: String, _ second: String) {
      guard let left = measures.firstIndex(where: { $0.id == first }),
        let right = measures.firstIndex(where: { $0.id == second })
      else { return }
      let (old, new) = (cluster[right], cluster[left])
      for place in cluster.indices where cluster[place] == old { cluster[place] = new }
    }
    for link in all { join(link.first.measure, link.second.measure) }
    for (hours, meetings) in hours { join(hours, meetings.measure) }
    return Set(cluster).sorted().map { number in measures.indices.filter { cluster[$0] == number } }
  }
}
