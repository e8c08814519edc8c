internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingSmartPart = Rule(
    id: "missing-smart-part",
    severity: .error,
    summary: "A target lacks one of its five SMART parts, its baseline or its success criterion.",
    rationale: """
      A target without a baseline cannot be seen to move, and one without a success criterion cannot be seen to be \
      reached: two adults would judge it differently, and the family hears two answers.
      """,
    source:
      "SEND Code of Practice 9.66: outcomes are specific, measurable, achievable, realistic and time-bound",
    accepted: [.target("specific: will ask for help by showing her card in maths")],
    rejected: [
      .target("specific: ↓tbc"),
      .target("measurable:\n  ↓baseline: 2 of 10 play sessions"),
      .target("measurable:\n  baseline: 2 of 10\n  success: ↓see above"),
      .target("↓id: asks-for-a-toy\nachievable:"),
      .target("↓id: asks-for-a-toy\ntime_bound:"),
    ],
    work: .target { context, findings in
      let target = context.target
      let isDue = context.context.isDue(.targets)

      func check(_ text: Text?, _ key: String, _ criterion: Criterion, in range: SourceRange, _ hint: String)
      {
        if let text {
          guard Placeholder.isEmpty(text.value) else { return }
          findings.report(
            at: text.range,
            "this does not say anything yet",
            suggestion: hint,
            isDue: isDue,
            criterion: criterion
          )
        } else {
          findings.report(
            at: range,
            "the target has no `\(key)`",
            suggestion: hint,
            isDue: isDue,
            criterion: criterion
          )
        }
      }

      if target.isWhole || target.specific != nil {
        check(
          target.specific,
          "specific",
          .specific,
          in: target.range,
          "say one thing that the child will do and that anybody can see: will … when …"
        )
      }
      if let measurable = target.measurable {
        if measurable.isWhole || measurable.baseline != nil {
          check(
            measurable.baseline,
            "baseline",
            .achievable,
            in: measurable.range,
            "say what the child does now, counted in the same way as success: 2 of 10 sessions"
          )
        }
        if measurable.isWhole || measurable.success != nil {
          check(
            measurable.success,
            "success",
            .measurable,
            in: measurable.range,
            "say what will be seen and how often: 8 of 10 sessions over two weeks"
          )
        }
      } else if target.isWhole {
        check(
          nil,
          "measurable",
          .measurable,
          in: target.range,
          "write `measurable:`, and below it `baseline:` and `success:`"
        )
      }
      if target.isWhole || target.achievable != nil {
        check(
          target.achievable,
          "achievable",
          .achievable,
          in: target.range,
          "say why it is within reach by the end of the term"
        )
      }
      if target.isWhole || target.relevant != nil {
        check(
          target.relevant,
          "relevant",
          .relevant,
          in: target.range,
          "say why it matters to the child and the family"
        )
      }
      if target.isWhole, target.timeBound == nil, !context.context.hasUnread(in: target.range) {
        check(
          nil,
          "time_bound",
          .timeBound,
          in: target.range,
          "give the day by which it will be reached" + (context.context.term.map { ": \($0.reviewBy)" } ?? "")
        )
      }
    }
  )
}
