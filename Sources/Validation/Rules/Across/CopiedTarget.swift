internal import Diagnostics
internal import PlanModel

extension Rule {
  static let copiedTarget = Rule(
    id: "copied-target",
    severity: .warning,
    summary: "Two pupils have the same target in one term, and it is not marked as shared.",
    rationale: """
      A target that could be pasted into another child's plan unchanged is not about this child. Where a group works \
      on one thing on purpose, `group:` says so.
      """,
    source: "the paste test, senscribe.ie on individualised targets",
    accepted: [
      .files([
        ExamplePlan.planPath: ExamplePlan.plan(target: [("group", "group: free-play")]),
        "2025-26/autumn/3-oak/P0417.yaml": ExamplePlan.other(target: "group: free-play"),
      ]),
      .files([
        "2025-26/autumn/3-oak/P0417.yaml": ExamplePlan.other(
          target: "specific: will put three toys back into the box when the bell rings"
        )
      ]),
    ],
    rejected: [
      .files([
        "2025-26/autumn/3-oak/P0417.yaml": ExamplePlan.other(
          target:
            "specific: ↓Chloé will ask another child for a toy with a phrase of three words in free play"
        )
      ])
    ],
    work: .repository { context, findings in
      var first: [TermWords: (plan: PlanRecord, isGroup: Bool)] = [:]
      for plan in context.plans {
        for target in plan.targets where target.words.fingerprint != 0 {
          let key = TermWords(term: plan.place.term, words: target.words.fingerprint)
          guard let other = first[key] else {
            first[key] = (plan, target.group)
            continue
          }
          guard other.plan.place.pupil != plan.place.pupil, !(other.isGroup && target.group),
            let place = target.wordsRange
          else { continue }
          findings.report(
            in: plan.path,
            at: place,
            "\(other.plan.place.pupil) has the same target this term",
            suggestion:
              "say what this child needs it for, where and from which baseline; or mark both with the same"
              + " `group:` where a group works on it together"
          )
        }
      }
    }
  )
}

private struct TermWords: Hashable {
  var term: TermKey
  var words: UInt64
}

extension ExamplePlan {
  /// A short plan of another pupil in the same class.
  static func other(target lines: String...) -> String {
    var text = ["plan: 1", "pupil: P0417", "targets:", "  - id: asks"]
    if !lines.contains(where: { $0.contains("specific:") }) {
      text.append("    specific: will ask another child for a toy with a phrase of three words in free play")
    }
    return (text + lines.map { "    \($0)" }).joined(separator: "\n") + "\n"
  }
}
