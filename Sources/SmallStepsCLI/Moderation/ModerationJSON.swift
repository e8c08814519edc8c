internal import Moderating
internal import PlanModel
internal import Reporting

/// A moderation report for programs: version 1 of a fixed shape, keys sorted, no words of anybody's.
struct ModerationJSON {
  let text: String

  init(_ figures: ModerationFigures) {
    let members = [
      ("agreement", Self.list(figures.pairs.map(Self.pair))),
      ("compared_with", figures.termBefore.map { JSONText.string($0.description) } ?? "null"),
      ("criteria", Self.list(figures.rows.map(Self.row))),
      ("judgements", String(figures.judgements)),
      ("open_feedback", Self.list(figures.open.map(Self.feedback))),
      ("plans", String(figures.plans)),
      ("term", JSONText.string(figures.term.description)),
      (
        "verdicts", Self.object(figures.classes.map { ($0.text, Self.verdicts(figures.verdicts[$0] ?? [:])) })
      ),
      ("version", "1"),
    ]
    text = "{\n" + members.map { "  \(JSONText.string($0)): \($1)" }.joined(separator: ",\n") + "\n}\n"
  }

  private static func row(_ row: ModerationFigures.Row) -> String {
    object([
      ("by_class", object(row.byClass.sorted { $0.key < $1.key }.map { ($0.key.text, answers($0.value)) })),
      ("change_points", row.change.map(number) ?? "null"), ("id", JSONText.string(row.id)),
      ("of", JSONText.string(row.isOfTargets ? "targets" : "plan")), ("total", answers(row.all)),
    ])
  }

  private static func answers(_ answers: ModerationFigures.Answers) -> String {
    object([
      ("not_yet", String(answers.notYet)), ("partly", String(answers.partly)),
      ("share_of_yes", answers.shareOfYes.map(number) ?? "null"), ("yes", String(answers.yes)),
    ])
  }

  private static func verdicts(_ counts: [Verdict: Int]) -> String {
    object(Verdict.allCases.map { ($0.rawValue, String(counts[$0, default: 0])) })
  }

  private static func feedback(_ item: ModerationFigures.OpenFeedback) -> String {
    object([
      ("about", item.about.map(JSONText.string) ?? "null"),
      ("by", item.by.map { JSONText.string($0.iso) } ?? "null"),
      ("class", JSONText.string(item.place.schoolClass.text)), ("id", JSONText.string(item.id.text)),
      ("late", String(item.isLate)), ("pupil", JSONText.string(item.place.pupil.text)),
    ])
  }

  private static func pair(_ pair: ModeratorPair) -> String {
    object([
      ("agreed", String(pair.kappa.agreed)), ("answers", String(pair.kappa.total)),
      ("kappa", pair.kappa.value.map(number) ?? "null"),
      ("moderators", "[\(JSONText.string(pair.first.text)), \(JSONText.string(pair.second.text))]"),
      ("plans", String(pair.plans)),
    ])
  }

  /// With four decimals at most.
  private static func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(JSONText.string($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
  }
}
