internal import Diagnostics
internal import PlanModel
internal import Validation

/// Words for the few texts that are nearly always the same: who, and what was asked.
enum TextSuggestions {
  static func make(in context: CompletionContext) -> [Suggestion] {
    switch (context.keys.first, context.key) {
    case (_, "ask"): questions(context)
    case (_, "rule"): rules(context)
    case ("parent_voice", "from"), (_, "with"): texts(family, context)
    case (_, "agreed_with"): texts(family + ["pupil"], context)
    case (_, "present"): texts(family + roles + ["interpreter"], context)
    case (_, "who"), (_, "by"): texts(roles, context) + IDSuggestions.staff(context)
    case (_, "how_often"): texts(["daily", "twice a week", "three times a week", "weekly"], context)
    case (_, "about"): IDSuggestions.targets(context)
    default: []
    }
  }

  private static let family = ["mother", "father", "grandmother", "grandfather", "carer", "foster carer"]
  private static let roles = StaffRole.words

  private static func texts(_ words: [String], _ context: CompletionContext) -> [Suggestion] {
    words.map { ValueSuggestions.text($0, in: context) }
  }

  /// The questions of the pupil's stage that have not been asked yet.
  private static func questions(_ context: CompletionContext) -> [Suggestion] {
    guard let check = context.check else { return [] }
    let day = context.term?.dates.from ?? context.today
    let stage = (context.entry?.standing(on: day) ?? context.entry?.latest)?.yearGroup?.value.keyStage
    guard let stage, let set = check.school.files.questions[stage] else { return [] }
    let start = UInt32(clamping: context.cursor.word.lowerBound)
    let asked = (context.plan?.pupilVoice ?? []).flatMap(\.answers)
      .compactMap { $0.ask?.range.start == start ? nil : $0.ask?.value }
    return set.ask.filter { !asked.contains($0.value) }.map {
      ValueSuggestions.text($0.value, detail: stage.rawValue, in: context)
    }
  }

  /// Rules to accept: first those that find something here.
  private static func rules(_ context: CompletionContext) -> [Suggestion] {
    let found = Set(context.findings.map(\.rule))
    let rules = Rule.all.filter(\.canBeAccepted)
    return (rules.filter { found.contains($0.id) } + rules.filter { !found.contains($0.id) }).map {
      Suggestion(label: $0.id, kind: .id, detail: found.contains($0.id) ? "found here" : nil, text: $0.id)
    }
  }
}
