package import PlanModel

/// A piece of moderation feedback that the next plan has to answer.
package struct CarriedFeedback: Sendable {
  /// The term of the moderation.
  package var term: TermKey
  package var id: OtherID
  /// A target, or a part of the plan.
  package var about: String?
  package var change: String?
  package var by: CalendarDate?

  /// What moderators asked for in a term and is not done yet, and what the last plan left unanswered.
  ///
  /// `moderations` are those of the pupil's own plans.
  package static func open(
    since place: PlanPlace,
    answers: [FeedbackAnswer],
    in moderations: [(term: TermKey, moderation: Moderation)]
  ) -> [CarriedFeedback] {
    var open = feedback(place.term, in: moderations).filter { $0.done == nil }.map(\.feedback)
    for answer in answers where answer.done == nil {
      guard let from = answer.from?.value, let id = OtherID(from.id.text) else { continue }
      let term = TermKey(year: from.year ?? place.term.year, term: from.term)
      guard !open.contains(where: { $0.term == term && $0.id == id }) else { continue }
      open += feedback(term, in: moderations).filter { $0.feedback.id == id && $0.done == nil }
        .map(\.feedback)
    }
    return open
  }

  private static func feedback(
    _ term: TermKey,
    in moderations: [(term: TermKey, moderation: Moderation)]
  ) -> [(feedback: CarriedFeedback, done: CalendarDate?)] {
    // Two pieces under one id are a fault of the file, and both have to be answered.
    moderations.filter { $0.term == term }
      .flatMap(\.moderation.judgements).flatMap(\.feedback).compactMap { item in
        guard let id = item.id?.value else { return nil }
        let feedback = CarriedFeedback(
          term: term,
          id: id,
          about: item.about?.value,
          change: item.change?.value,
          by: item.by?.value
        )
        return (feedback, item.done?.value)
      }
  }

  /// What a plan of that year writes behind `from:`.
  func reference(in year: AcademicYear) -> TargetReference {
    TargetReference(
      year: term.year == year ? nil : term.year,
      term: term.term,
      id: TargetID(unchecked: id.text)
    )
  }

  /// The feedback as a remark; `isAtItsPlace` where it is plain what it is about.
  func remark(in year: AcademicYear, isAtItsPlace: Bool) -> String {
    let about = isAtItsPlace ? "" : about.map { ", \($0)" } ?? ""
    let change = StartedPlan.sentence(change ?? "see the moderation file")
    return "Moderation (\(reference(in: year))\(about)): \(change)" + (by.map { " By \($0)." } ?? "")
  }
}
