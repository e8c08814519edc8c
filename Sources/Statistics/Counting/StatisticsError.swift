package import PlanModel

/// Why there is nothing to count.
package enum StatisticsError: Error, Sendable, Equatable {
  /// school.yaml has no such term; the nearest ones that it has.
  case unknownTerm(TermKey, near: [String])
  case notBegun(TermKey, CalendarDate)
  /// No term of school.yaml has begun by that day.
  case noTerm(CalendarDate)

  /// What to tell whoever asked.
  package var message: String {
    switch self {
    case .unknownTerm(let term, let near):
      "school.yaml has no term \(term)"
        + (near.isEmpty ? "" : "; did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?")
    case .notBegun(let term, let day): "the term \(term) has not begun by \(day)"
    case .noTerm(let day): "no term of school.yaml has begun by \(day)"
    }
  }
}
