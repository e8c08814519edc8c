internal import Diagnostics
internal import PlanModel
internal import TargetJudgement

/// Judges the wording of a plan's targets, once each, for all the rules of wording together.
struct WordingCheck: Sendable {
  /// The rules that are on, by id.
  private let rules: [String: Rule]

  init(_ rules: [Rule]) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func findings(in context: PlanContext) -> [Finding] {
    guard !rules.isEmpty else { return [] }
    var findings: [Finding] = []
    for target in context.plan.targets {
      // What is missing altogether is another rule's business.
      guard let specific = target.specific, !Placeholder.isEmpty(specific.value) else { continue }
      let baseline = Self.filled(target.measurable?.baseline)
      let success = Self.filled(target.measurable?.success)
      let judgement = context.school.judge.judge(
        TargetWording(
          target: specific.value,
          baseline: baseline?.value,
          successCriteria: success?.value,
          area: target.area?.value,
          setOn: context.dateSet(target),
          reviewBy: target.timeBound?.value
        )
      )
      for fault in judgement.faults {
        guard let rule = rules[fault.rule] else { continue }
        switch fault.criterion {
        case .achievable where baseline == nil, .measurable where success == nil: continue
        case .timeBound where target.timeBound == nil: continue
        // That the day is not one of the term, or before the target was set, is told of the day itself.
        case .timeBound where fault.place == nil && isDateInDoubt(target, context): continue
        default: break
        }
        let whole = fault.criterion == .timeBound ? target.timeBound?.range : nil
        findings.append(finding(fault, rule, specific, baseline, success, whole ?? specific.range))
      }
    }
    return findings
  }

  private func isDateInDoubt(_ target: Target, _ context: PlanContext) -> Bool {
    guard let date = target.timeBound?.value else { return true }
    if let set = context.dateSet(target), set > date { return true }
    return context.term.map { date < $0.dates.from || date > $0.dates.to } ?? false
  }

  private func finding(
    _ fault: Fault,
    _ rule: Rule,
    _ specific: Text,
    _ baseline: Text?,
    _ success: Text?,
    _ whole: SourceRange
  ) -> Finding {
    let text: Text
    switch fault.place?.field {
    case .baseline: text = baseline ?? specific
    case .success: text = success ?? specific
    case .target, nil: text = specific
    }
    // A fault without a place of its own is about the target, or about its day.
    var range = fault.place == nil ? whole : text.range
    var focus: String?
    if let place = fault.place, !place.bytes.isEmpty {
      if let exact = text.range(ofBytes: place.bytes) {
        range = exact
      } else {
        let bytes = Array(text.value.utf8)
        focus = String(decoding: bytes[place.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self)
      }
    }
    return Finding(
      rule: rule.id,
      severity: rule.severity,
      message: fault.messageWithoutWords,
      range: range,
      focus: focus,
      criterion: fault.criterion,
      suggestion: fault.suggestion
    )
  }

  private static func filled(_ text: Text?) -> Text? {
    text.flatMap { Placeholder.isEmpty($0.value) ? nil : $0 }
  }
}
