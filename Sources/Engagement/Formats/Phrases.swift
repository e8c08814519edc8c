internal import PlanModel

/// Turns of phrase that the lists and the minutes share.
package enum Phrases {
  /// `1 day`, `5 days`.
  package static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// `today`, `6 days (4 school days) ago`.
  package static func ago(days: Int, schoolDays: Int) -> String {
    days == 0 ? "today" : "\(count(days, "day")) (\(count(schoolDays, "school day"))) ago"
  }

  /// `mother met on 2025-09-24; father still to meet`; nil where the family is to be met as a whole.
  package static func apart(_ member: FamilyToMeet.Member, _ naming: Naming) -> String? {
    member.apart.map { apart in
      apart.met.map { "\(naming.person($0.with)) met on \($0.date)" }.joined(separator: ", ") + "; "
        + apart.toMeet.map { naming.person($0) }.joined(separator: " and ") + " still to meet"
    }
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
      // On a day without school none has passed since.
      if request.state == .overdue, left == 0 { return "overdue: was to be answered by \(by)" }
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
