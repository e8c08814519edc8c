internal import PlanModel

/// Turns of phrase that the lists and the minutes share.
package enum Phrases {
  /// `1 day`, `5 days`.
  package static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// `class teacher by telephone: message left`.
  static func attempt(_ attempt: Attempt, _ naming: Naming) -> String {
    var words = naming.of(attempt.by)
    if let how = attempt.how { words += how == .inPerson ? " in person" : " by \(how.rawValue)" }
    if let text = attempt.resultText, naming.showsText {
      words += ": \(text)"
    } else if let result = attempt.result {
      words += ": \(result.rawValue)"
    }
    if naming.showsText, let barrier = attempt.barrier { words += " (barrier: \(barrier))" }
    return words
  }

  /// `SENCo and school meeting`.
  static func kinds(_ request: ParentRequest) -> String {
    let words = request.kinds.map(\.rawValue).joined(separator: " and ")
    return words.isEmpty ? "meeting" : words
  }

  /// Where a request stands, in words.
  static func standing(_ request: ParentRequest) -> String {
    switch request.state {
    case .open, .overdue:
      guard let by = request.answerBy, let left = request.daysLeft else {
        return "no answer yet; the plan does not say when it was asked"
      }
      if left < 0 { return "overdue: was to be answered by \(by), \(count(-left, "school day")) ago" }
      if left == 0 { return "to be answered by today" }
      return "to be answered by \(by), \(count(left, "school day")) left"
    case .answered, .answeredLate:
      var words: String
      if let held = request.held {
        words = "held \(held)"
      } else if let outcome = request.outcome {
        words = outcome.rawValue
      } else {
        words = request.answeredOn.map { "a day was offered, \($0)" } ?? "answered"
      }
      if request.state == .answeredLate, let by = request.answerBy { words += ", later than \(by)" }
      return words
    }
  }
}
