package import PlanModel

/// A plan with what was found of it.
package struct ModeratedPlan: Sendable {
  package var place: PlanPlace
  package var targets: [TargetID]
  /// Those that have been made: stubs without a day are left out.
  package var judgements: [Moderation.Judgement]
  /// Feedback that a later plan of the pupil calls done, by ids that stand for one piece alone.
  package var answered: Set<OtherID>

  package init(
    place: PlanPlace,
    targets: [TargetID],
    judgements: [Moderation.Judgement],
    answered: Set<OtherID> = []
  ) {
    self.place = place
    self.targets = targets
    self.judgements = judgements
    self.answered = answered
  }

  /// The plans of a term that have been moderated by a day, in the order of their paths.
  package static func read(
    _ term: TermKey,
    in files: SchoolFiles,
    on day: CalendarDate,
    cores: Int
  ) -> [ModeratedPlan] {
    let moderations = files.moderations.filter { $0.term == term }
    let places = Dictionary(grouping: files.listing.plans.map(\.place), by: \.pupil)
    let plans = Workers.map(count: moderations.count, cores: cores) { number, reader -> ModeratedPlan? in
      let (_, pupil, moderation) = moderations[number]
      guard let place = places[pupil]?.first(where: { $0.term == term }) else { return nil }
      let judgements = moderation.judgements.filter { ($0.date?.value).map { $0 <= day } ?? false }
      guard !judgements.isEmpty else { return nil }
      func plan(_ place: PlanPlace) -> Plan? {
        let path = files.folder.path + "/" + place.path
        return reader.read(Plan.self, from: path, limit: RecordReader.planLimit).record
      }
      var moderated = ModeratedPlan(
        place: place,
        targets: (plan(place)?.targets ?? []).compactMap { $0.id?.value },
        judgements: judgements
      )
      guard judgements.contains(where: { $0.feedback.contains { $0.done == nil } }) else { return moderated }
      let ambiguous = moderation.ambiguousFeedback
      for other in places[pupil] ?? [] where other.term != term {
        for answer in plan(other)?.feedback ?? [] where answer.done != nil {
          guard let from = answer.from?.value, let id = OtherID(from.id.text), !ambiguous.contains(id),
            TermKey(year: from.year ?? other.term.year, term: from.term) == term
          else { continue }
          moderated.answered.insert(id)
        }
      }
      return moderated
    }
    return plans.compactMap { $0 }.sorted { $0.place.path < $1.place.path }
  }
}
