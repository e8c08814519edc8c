package import PlanModel

/// The start of a pupil's plan for a term, made from the register and from the last plan.
package struct StartedPlan: Sendable {
  package var place: PlanPlace
  /// The last plan and where it is, when there is one.
  package var last: (place: PlanPlace, plan: Plan)?
  /// Other plans of the pupil for the same term as the last, of which nothing is carried over.
  package var passedOver: [PlanPlace] = []
  package var entry: RegisterEntry
  /// The status and the stage at the plan's beginning.
  package var status: SENStatus?
  package var stage: KeyStage?
  package var questions: Questions?
  package var feedback: [CarriedFeedback]
  package var term: SchoolTerm?
  /// The pupil's own days, and the day of joining where that is in the course of the term.
  package var deadlines: TermDeadlines?
  package var joined: CalendarDate?
  /// Whether an acceptance of the old target still holds for its wording.
  package var keepsAcceptance: @Sendable (String) -> Bool

  /// The targets that go on.
  package var goingOn: [Target] {
    (last?.plan.targets ?? []).filter { target in
      if let plan = last?.plan, case .goesOn = Fate(target, in: plan) { true } else { false }
    }
  }

  /// How many old targets lack an outcome, or a decision on what comes next.
  package var undecided: Int {
    guard let plan = last?.plan else { return 0 }
    return plan.targets.count { target in
      if case .ends = Fate(target, in: plan) { return false }
      return target.review?.outcome == nil || target.review?.next == nil
    }
  }

  /// The plan as the text of its file.
  package var text: [UInt8] {
    var writer = YAMLWriter()
    writeOpening(to: &writer)
    writer.version("plan")
    writer.field("pupil", Located(place.pupil))
    writeProfile(to: &writer)
    writeVoices(to: &writer)
    writeMeetings(to: &writer)
    writeTargets(to: &writer)
    writeFeedback(to: &writer)
    return writer.bytes
  }

  /// The words with a full stop, where they have no such end of their own.
  static func sentence(_ words: String) -> String {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.last.map { ".!?…".contains($0) } ?? true ? words : words + "."
  }

  private func writeOpening(to writer: inout YAMLWriter) {
    let from = last.map { "from the plan for \($0.place.term)" } ?? "anew: there is no earlier plan"
    writer.remark("\(place.pupil), \(place.schoolClass), \(place.term). Started \(from).")
    let days = [
      term?.plansBy == nil ? nil : deadlines.map { "targets by \($0.plansBy)" },
      term?.meetBy == nil ? nil : deadlines.map { "family met by \($0.meetBy)" },
      term?.reviewBy == nil ? nil : deadlines.map { "reviewed by \($0.reviewBy)" },
    ]
    .compactMap { $0 }
    let since = joined.map { "Joined on \($0), so this term" } ?? "This term"
    if !days.isEmpty { writer.remark("\(since): " + days.joined(separator: ", ") + ".") }
    let ids = Set((last?.plan.targets ?? []).compactMap { $0.id?.value.folded })
    for item in feedback where !ids.contains(item.about?.lowercased() ?? "") {
      writer.remark(item.remark(in: place.term.year, isAtItsPlace: false))
    }
  }

  private func writeProfile(to writer: inout YAMLWriter) {
    let plan = last?.plan
    if plan?.strengths != nil || plan?.helps.isEmpty == false || plan?.advice.isEmpty == false {
      writer.remark("Carried over: change what is no longer true.")
    }
    writer.fieldOrGap("strengths", plan?.strengths)
    if let helps = plan?.helps, !helps.isEmpty {
      writer.oneOrMany("helps", helps, isShort: false)
    } else {
      writer.empty("helps")
    }
    writer.list("advice", plan?.advice ?? [])
  }

  private func writeFeedback(to writer: inout YAMLWriter) {
    guard !feedback.isEmpty else { return }
    writer.remark("What moderators asked for: the day on which it was done, and how.")
    writer.list("feedback") { writer in
      for item in feedback {
        writer.item { writer in
          writer.field("from", Located(item.reference(in: place.term.year)))
          writer.empty("done")
          writer.empty("how")
        }
      }
    }
  }
}
