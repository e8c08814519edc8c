package import Diagnostics

/// What can be said about the wording of one target.
package struct Judgement: Sendable {
  package let faults: [Fault]

  package init(faults: [Fault]) { self.faults = faults }

  /// Whether the target meets one of the five letters: no fault of it was found, advice aside.
  package func isMet(_ criterion: Criterion) -> Bool {
    !faults.contains { $0.criterion == criterion && $0.failsCriterion }
  }
}

/// One thing to change in the wording of a target.
package struct Fault: Sendable {
  /// Id of the rule that found it.
  package let rule: String
  package let criterion: Criterion
  package let severity: Severity
  package let message: String
  /// The message without any of the target's own words, for places where no text of a plan may stand.
  package var messageWithoutWords: String {
    guard let open = message.firstIndex(of: "‘"), let close = message.lastIndex(of: "’"), open < close else {
      return message
    }
    return message[..<open] + "this" + message[message.index(after: close)...]
  }
  /// What to write instead.
  package let suggestion: String
  package let place: FaultPlace?
  /// Whether the letter is lost by it; false for mere advice.
  package let failsCriterion: Bool
}

/// Where in a target a fault is.
package struct FaultPlace: Sendable, Hashable {
  package enum Field: String, Sendable, CaseIterable { case target, baseline, success }

  package let field: Field
  /// UTF-8 offsets within that field's text.
  package let bytes: Range<Int>
}
