internal import Diagnostics
internal import PlanModel
internal import Validation

/// The ids of things that the school knows.
enum IDSuggestions {
  static func make(_ subject: IdentifierForm.Subject, in context: CompletionContext) -> [Suggestion] {
    switch subject {
    case .pupil: pupils(context)
    case .staff: staff(context)
    case .target: targets(context).filter { $0.label != ownTarget(context) }
    case .schoolClass: classes(context)
    case .term:
      (context.school?.termsInOrder ?? []).map { id($0.key.term.text, $0.key.year.description) }
    case .other: others(context)
    }
  }

  static func staff(_ context: CompletionContext) -> [Suggestion] {
    (context.school?.staff.entries ?? []).map { entry in
      id(entry.key.value.text, entry.value.roles.map(\.value.rawValue).joined(separator: ", "))
    }
  }

  private static func pupils(_ context: CompletionContext) -> [Suggestion] {
    // In a plan, only one pupil makes sense: the one that the file is named for.
    if let place = context.identity.place { return [id(place.pupil.text, "as the file is named")] }
    let register = context.check?.school.files.register ?? [:]
    return register.sorted { $0.key < $1.key }.map { pupil, entry in
      id(pupil.text, PupilStanding.words(entry, on: context.today))
    }
  }

  /// The targets of the plan that the file is, or is about.
  static func targets(_ context: CompletionContext) -> [Suggestion] {
    if let plan = context.plan {
      return plan.targets.compactMap { target in
        target.id.map { id($0.value.text, target.area?.value.rawValue) }
      }
    }
    guard let (term, pupil) = context.identity.subject else { return [] }
    let plan = context.check?.plans(of: pupil).last { $0.place.term == term }
    return (plan?.targets ?? []).compactMap { $0.id.map { id($0.text, nil) } }
  }

  private static func ownTarget(_ context: CompletionContext) -> String? {
    guard context.identity.place != nil else { return nil }
    let start = UInt32(clamping: context.cursor.word.lowerBound)
    return context.plan?.targets.last { $0.range.start <= start }?.id?.value.text
  }

  private static func classes(_ context: CompletionContext) -> [Suggestion] {
    (context.school?.years.entries.reversed() ?? []).flatMap { year in
      year.value.classes.entries.map { id($0.key.value.text, year.key.value.description) }
    }
  }

  private static func others(_ context: CompletionContext) -> [Suggestion] {
    switch context.key {
    case "ehcp_outcome":
      (context.entry?.ehcp?.outcomes.entries ?? []).map { id($0.key.value.text, $0.value.value) }
    case "family":
      Set(context.check?.school.files.register.values.compactMap { $0.family?.value.text } ?? []).sorted()
        .map { id($0, nil) }
    case "team":
      (context.school?.years.entries.last?.value.teams.entries ?? []).map { id($0.key.value.text, nil) }
    default: []
    }
  }

  private static func id(_ text: String, _ detail: String?) -> Suggestion {
    Suggestion(label: text, kind: .id, detail: detail, text: text)
  }
}
