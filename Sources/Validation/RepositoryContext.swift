package import Diagnostics
package import PlanModel

/// Everything at once: for rules that need more than one file.
package struct RepositoryContext: Sendable {
  package let school: SchoolContext
  /// One for each plan that could be read, in the order of their paths.
  package let plans: [PlanRecord]

  /// The plans of a pupil, in the order of their terms.
  package func plans(of pupil: PupilID) -> [PlanRecord] { byPupil[pupil] ?? [] }

  private let byPupil: [PupilID: [PlanRecord]]

  /// Places of plans that could not be read.
  package let unreadable: [PlanPlace]

  package init(school: SchoolContext, plans: [PlanRecord], unreadable: [PlanPlace] = []) {
    self.school = school
    self.plans = plans
    self.unreadable = unreadable
    func firstDay(_ plan: PlanRecord) -> Int32 { school.term(plan.place.term)?.dates.from.dayNumber ?? 0 }
    byPupil = Dictionary(grouping: plans) { $0.place.pupil }
      .mapValues { $0.sorted { firstDay($0) < firstDay($1) } }
  }
}

/// What is kept of a plan once it has been checked: little, since there may be ten thousand.
///
/// A class, so that rules across plans go through all of them without copying each.
package final class PlanRecord: Sendable {
  /// Relative to the plans folder.
  package let path: String
  package let place: PlanPlace
  package let targets: [TargetRecord]
  /// Where the plan's `pupil:` stands, or its first line.
  package let range: SourceRange
  package let parentVoices: [VoiceRecord]
  package let meetings: MeetingsRecord
  /// Its answers to moderation feedback.
  package let feedback: [FeedbackRecord]
  /// Acceptances that silenced nothing yet: a rule across plans may need them.
  package let acceptances: [PendingAcceptance]

  init(
    path: String,
    place: PlanPlace,
    targets: [TargetRecord],
    range: SourceRange,
    parentVoices: [VoiceRecord],
    meetings: MeetingsRecord,
    feedback: [FeedbackRecord],
    acceptances: [PendingAcceptance]
  ) {
    self.path = path
    self.place = place
    self.targets = targets
    self.range = range
    self.parentVoices = parentVoices
    self.meetings = meetings
    self.feedback = feedback
    self.acceptances = acceptances
  }

  package struct TargetRecord: Sendable {
    package var id: TargetID?
    package var range: SourceRange
    /// Where the words of `specific` stand.
    package var wordsRange: SourceRange?
    /// The words, for telling whether two targets say the same.
    package var words: WordSketch
    package var carriedFrom: Located<TargetReference>?
    package var group: Bool
    package var outcome: Outcome?
    package var next: NextStep?
    /// Whether another target was set in its place in mid-term.
    package var isReplaced = false
  }

  package struct MeetingsRecord: Sendable {
    /// Small steps meetings held with family present by now; where parents meet apart, those of one of them.
    package var held: Int
    /// Whether a small steps meeting ended without being held: views given instead, or declined.
    package var isSettled: Bool
    /// The days of annual reviews held.
    package var annualReviews: [CalendarDate]
  }

  package struct FeedbackRecord: Sendable {
    package var from: Located<TargetReference>
    package var isDone: Bool
    package var range: SourceRange
  }

  package struct VoiceRecord: Sendable {
    package var range: SourceRange
    package var words: UInt64
    /// In UTF-8: short things are said by many.
    package var length: Int
  }
}

/// An acceptance and the part of the plan that it stands in.
package struct PendingAcceptance: Sendable {
  package var rule: String
  package var scope: SourceRange
  package var range: SourceRange
}

/// Where rules across plans put what they find.
package struct RepositoryFindings: Sendable {
  /// Findings by the path of their file, relative to the plans folder.
  package private(set) var byPath: [String: [Finding]] = [:]
  var rule: AskedRule

  init(rule: AskedRule) { self.rule = rule }

  package mutating func report(
    in path: String,
    at range: SourceRange,
    _ message: String,
    suggestion: String? = nil,
    severity: Severity? = nil,
    isDue: Bool = true
  ) {
    byPath[path, default: []].append(
      Finding(
        rule: rule.id,
        severity: rule.severity(asked: severity, isDue: isDue),
        message: message,
        range: range,
        criterion: rule.criterion,
        suggestion: suggestion
      )
    )
  }
}
