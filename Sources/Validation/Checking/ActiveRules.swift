internal import Diagnostics
internal import PlanModel

/// The rules as one school has set them, sorted by what they look at.
struct ActiveRules: Sendable {
  private let severities: [String: Severity]
  private let off: Set<String>
  private let known: [String: Rule]
  private let planRules: [AskedRule]
  private let targetRules: [AskedRule]
  private let meetingRules: [AskedRule]
  private let wording: WordingCheck
  private let repositoryRules: [AskedRule]

  init(_ rules: [Rule], settings: Keyed<String, Located<RuleSetting>>) {
    var severities: [String: Severity] = [:]
    var off: Set<String> = []
    for entry in settings.entries {
      switch entry.value.value {
      case .off: off.insert(entry.key.value)
      case .error: severities[entry.key.value] = .error
      case .warning: severities[entry.key.value] = .warning
      case .advice: severities[entry.key.value] = .advice
      }
    }
    var plan: [AskedRule] = []
    var target: [AskedRule] = []
    var meeting: [AskedRule] = []
    var repository: [AskedRule] = []
    var wording: [Rule] = []
    for rule in rules where !off.contains(rule.id) {
      let set = AskedRule(rule.with(severity: severities[rule.id]))
      switch rule.work {
      case .reading, .checking: break
      case .plan: plan.append(set)
      case .target: target.append(set)
      case .meeting: meeting.append(set)
      case .wording: wording.append(rule.with(severity: severities[rule.id]))
      case .repository: repository.append(set)
      }
    }
    self.severities = severities
    self.off = off
    self.known = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.planRules = plan
    self.targetRules = target
    self.meetingRules = meeting
    self.wording = WordingCheck(wording)
    self.repositoryRules = repository
  }

  subscript(id: String) -> Rule? { known[id] }
  var ids: [String] { Array(known.keys) }

  func findings(in context: PlanContext) -> [Finding] {
    guard let first = planRules.first ?? targetRules.first ?? meetingRules.first else { return [] }
    var findings = Findings(rule: first, hasLeft: context.hasLeft)
    for rule in planRules {
      findings.rule = rule
      if case .plan(let ask) = rule.work { ask(context, &findings) }
    }
    for target in context.plan.targets {
      let context = TargetContext(target: target, context: context)
      for rule in targetRules {
        findings.rule = rule
        if case .target(let ask) = rule.work { ask(context, &findings) }
      }
    }
    for meeting in context.plan.meetings {
      let context = MeetingContext(meeting: meeting, context: context)
      for rule in meetingRules {
        findings.rule = rule
        if case .meeting(let ask) = rule.work { ask(context, &findings) }
      }
    }
    return findings.all + wording.findings(in: context)
  }

  /// Asks the rules across plans, several at a time.
  func findings(in context: RepositoryContext, cores: Int) -> [String: [Finding]] {
    let asked = Workers.map(count: repositoryRules.count, cores: cores, batch: 1) { number, _ in
      var findings = RepositoryFindings(rule: repositoryRules[number])
      if case .repository(let ask) = repositoryRules[number].work { ask(context, &findings) }
      return findings.byPath
    }
    return asked.reduce(into: [:]) { all, part in all.merge(part) { $0 + $1 } }
  }

  /// The same, without what the plans accept and with the acceptances that silence nothing.
  func findingsAcross(_ context: RepositoryContext, cores: Int) -> [String: [Finding]] {
    var byPath = findings(in: context, cores: cores)
    for record in context.plans where !record.acceptances.isEmpty {
      let unused = Acceptances.silence(
        &byPath[record.path, default: []],
        with: record.acceptances,
        rules: self
      )
      byPath[record.path, default: []] += unused
    }
    return byPath
  }

  /// What the readers found, as the school has set it: errors of the file's shape stay errors.
  func adjusted(_ findings: [Finding]) -> [Finding] {
    guard !severities.isEmpty || !off.isEmpty else { return findings }
    return findings.compactMap { finding in
      guard finding.severity < .error else { return finding }
      if off.contains(finding.rule) { return nil }
      var finding = finding
      finding.severity = severities[finding.rule] ?? finding.severity
      return finding
    }
  }
}

extension Rule {
  func with(severity: Severity?) -> Rule {
    guard let severity else { return self }
    return Rule(
      id: id,
      severity: severity,
      isSet: true,
      criterion: criterion,
      summary: summary,
      rationale: rationale,
      source: source,
      accepted: accepted,
      rejected: rejected,
      origin: origin,
      needsExample: needsExample,
      work: work
    )
  }
}
