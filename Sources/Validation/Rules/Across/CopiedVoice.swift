internal import Diagnostics
internal import PlanModel

extension Rule {
  static let copiedVoice = Rule(
    id: "copied-voice",
    severity: .warning,
    summary: "A parent's words stand word for word in another plan, of another pupil or another term.",
    rationale: """
      Words that were copied are nobody's voice. The family will see that they were not asked this time, or, worse, \
      read another family's words.
      """,
    accepted: [
      .files([
        "2025-26/spring/3-oak/P0402.yaml":
          "plan: 1\npupil: P0402\nparent_voice:\n  - from: mother\n    date: 2026-01-20\n    says: She asked her cousin for the ball\n"
      ]),
      .files([
        "2025-26/autumn/3-oak/P0417.yaml":
          "plan: 1\npupil: P0417\nparent_voice:\n  - from: père\n    date: 2025-09-20\n    hopes: That she has one friend by Christmas\n"
      ]),
    ],
    rejected: [
      .files([
        "2025-26/spring/3-oak/P0402.yaml":
          "plan: 1\npupil: P0402\nparent_voice:\n  - from: mother\n    date: 2026-01-20\n    says: ↓She stands and watches the others at the park, and comes home quiet.\n"
      ]),
      .files([
        "2025-26/autumn/3-oak/P0417.yaml":
          "plan: 1\npupil: P0417\nparent_voice:\n  - from: père\n    date: 2025-09-20\n    says: ↓she stands, and watches the others at the park and comes home quiet\n"
      ]),
    ],
    work: .repository { context, findings in
      var first: [UInt64: PlanRecord] = [:]
      for plan in context.plans {
        for voice in plan.parentVoices where voice.length >= 30 {
          guard let other = first[voice.words] else {
            first[voice.words] = plan
            continue
          }
          guard other.path != plan.path else { continue }
          // Two parents may well hope for the same in a few words, but not in a long sentence.
          if other.place.pupil != plan.place.pupil, voice.length < 60 { continue }
          let family = context.school.entry(plan.place.pupil)?.family?.value
          let isSibling = family != nil && family == context.school.entry(other.place.pupil)?.family?.value
          // Parents of two children may say one thing of both, in one meeting.
          if isSibling, other.place.term == plan.place.term { continue }
          let whose =
            other.place.pupil == plan.place.pupil
            ? "this pupil's plan for \(other.place.term)" : "the plan of \(other.place.pupil)"
          findings.report(
            in: plan.path,
            at: voice.range,
            "the same words stand in \(whose)",
            suggestion: "write down what this parent says this term, in their own words"
          )
        }
      }
    }
  )
}
