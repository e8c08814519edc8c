internal import Diagnostics
package import PlanModel

/// Why there is nobody to look for.
package enum EngagementError: Error, Sendable, Equatable {
  /// school.yaml has no such term, team or class; the nearest ones that it has.
  case unknown(kind: String, name: String, near: [String])
  case notBegun(TermKey, CalendarDate)
  /// No term of school.yaml has begun by that day.
  case noTerm(CalendarDate)
  /// The week has not begun.
  case weekToCome(monday: CalendarDate)

  static func unknown(_ kind: String, _ name: String, among known: [String]) -> EngagementError {
    .unknown(kind: kind, name: name, near: EditDistance.nearest(to: name, among: known))
  }

  /// What to tell whoever asked.
  package var message: String {
    switch self {
    case .unknown(let kind, let name, let near):
      "school.yaml has no \(kind) \(name)"
        + (near.isEmpty ? "" : "; did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?")
    case .notBegun(let term, let day): "the term \(term) has not begun by \(day)"
    case .noTerm(let day): "no term of school.yaml has begun by \(day)"
    case .weekToCome(let monday): "the week of \(monday) has not begun"
    }
  }
}
