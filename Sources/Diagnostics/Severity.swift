/// How much a finding matters to the person who reads it.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Something to think about; never fails a run by default.
  case advice
  /// Something for moderation: people may disagree, and the plan still stands.
  case warning
  /// The plan cannot stand as it is; blocks.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
