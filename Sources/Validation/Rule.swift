package import Diagnostics

/// One thing that can be said of a plan or of the repository.
///
/// A rule is a value in a file of its own, listed in `Rule.all`. Its examples are run as tests, printed by
/// `explain`, and make the reference.
package struct Rule: Sendable {
  /// Names the problem, in kebab case; reads well after "accept".
  package let id: String
  /// How it counts unless school.yaml says otherwise.
  package let severity: Severity
  /// Whether school.yaml has set the severity, so that a finding has no say in it.
  let isSet: Bool
  /// The letter of SMART that it belongs to, if any.
  package let criterion: Criterion?
  /// What it finds, in one sentence.
  package let summary: String
  /// Why it matters to the child and the adults.
  package let rationale: String
  /// Where the rule comes from, if not from plain sense.
  package let source: String?
  /// Plans without the fault; among them the trap that the rule must not fall into.
  package let accepted: [RuleExample]
  /// Plans with it, the place marked.
  package let rejected: [RuleExample]
  package let work: Work

  /// When the rule is asked, and what it looks at.
  package enum Work: Sendable {
    /// The readers of files report it.
    case reading
    /// The checker itself reports it.
    case checking
    /// Asked once for each plan.
    case plan(@Sendable (PlanContext, inout Findings) -> Void)
    /// Asked for each target of each plan.
    case target(@Sendable (borrowing TargetContext, inout Findings) -> Void)
    /// Asked for each meeting of each plan.
    case meeting(@Sendable (borrowing MeetingContext, inout Findings) -> Void)
    /// One of the kinds of fault that the judgement of a target's wording tells apart.
    case wording
    /// Asked once, when every plan has been read.
    case repository(@Sendable (RepositoryContext, inout RepositoryFindings) -> Void)
  }

  /// Where the rule is written.
  package enum Origin: Sendable {
    /// In a file of its own under `Rules/`.
    case file
    /// With the judgement of wording.
    case wording
  }

  package let origin: Origin

  /// Whether the rule can be shown in a file of YAML: a broken link or an unreadable folder cannot.
  package let needsExample: Bool

  package init(
    id: String,
    severity: Severity,
    isSet: Bool = false,
    criterion: Criterion? = nil,
    summary: String,
    rationale: String,
    source: String? = nil,
    accepted: [RuleExample] = [],
    rejected: [RuleExample] = [],
    origin: Origin = .file,
    needsExample: Bool = true,
    work: Work
  ) {
    self.id = id
    self.severity = severity
    self.isSet = isSet
    self.criterion = criterion
    self.summary = summary
    self.rationale = rationale
    self.source = source
    self.accepted = accepted
    self.rejected = rejected
    self.origin = origin
    self.needsExample = needsExample
    self.work = work
  }

  /// Whether a plan may accept its findings: faults of syntax and structure must be mended.
  package var canBeAccepted: Bool {
    switch work {
    case .reading, .checking: false
    default: true
    }
  }

  /// What a finding counts as: advice before its time; else what the school has set, what the finding asks
  /// for, or the rule's own.
  func severity(asked: Severity?, isDue: Bool) -> Severity {
    guard isDue else { return .advice }
    return isSet ? severity : asked ?? severity
  }
}
