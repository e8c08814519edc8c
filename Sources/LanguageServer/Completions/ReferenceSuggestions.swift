internal import PlanModel
internal import Validation

/// Things of earlier terms: targets to go on from, feedback to answer; and the terms themselves.
enum ReferenceSuggestions {
  static func make(in context: CompletionContext) -> [Suggestion] {
    switch context.key {
    case "carried_from": earlierTargets(context)
    case "from": feedback(context)
    case "by":
      (context.school?.termsInOrder ?? []).map {
        Suggestion(label: $0.key.description, kind: .id, text: $0.key.description)
      }
    default: []
    }
  }

  private static func earlierTargets(_ context: CompletionContext) -> [Suggestion] {
    guard let (term, pupil) = context.identity.subject else { return [] }
    return earlier(context.check?.plans(of: pupil) ?? [], than: term).reversed().flatMap { plan in
      plan.targets.compactMap { target in
        target.id.map { reference(plan.place.term, $0.text, from: term, detail: target.outcome?.rawValue) }
      }
    }
  }

  /// The plans of the terms before one, in order.
  static func earlier(_ plans: [PlanRecord], than term: TermKey) -> ArraySlice<PlanRecord> {
    plans.prefix { $0.place.term != term }
  }

  private static func feedback(_ context: CompletionContext) -> [Suggestion] {
    guard let (term, pupil) = context.identity.subject, let check = context.check,
      let before = check.school.term(before: term)?.key
    else { return [] }
    return check.school.files.moderations.filter { $0.term == before && $0.pupil == pupil }
      .flatMap(\.moderation.judgements).flatMap(\.feedback)
      .compactMap { entry in
        entry.id.map { reference(before, $0.value.text, from: term, detail: entry.about?.value) }
      }
  }

  /// The year is left out where it is the plan's own.
  private static func reference(_ term: TermKey, _ id: String, from own: TermKey, detail: String?)
    -> Suggestion
  {
    let text = term.year == own.year ? "\(term.term)/\(id)" : "\(term)/\(id)"
    return Suggestion(label: text, kind: .id, detail: detail, text: text)
  }
}
