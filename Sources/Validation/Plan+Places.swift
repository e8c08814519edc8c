internal import Diagnostics
internal import PlanModel

extension Plan {
  /// Where to say something of the plan as a whole that concerns the pupil: the id, or the first line.
  var place: SourceRange { pupil?.range ?? range }

  /// The targets in whose place another was set.
  var replacedTargets: Set<TargetID> { Set(targets.compactMap { $0.replaces?.value }) }

  /// What to write in place of an id that no target has.
  func idSuggestion(for id: TargetID, except own: TargetID?, otherwise: String) -> String {
    let ids = targets.compactMap { $0.id?.value }.filter { $0 != own }.map(\.text)
    return EditDistance.nearest(to: id.text, among: ids).first.map { "did you mean `\($0)`?" } ?? otherwise
  }
}

extension TermDates {
  /// The last school day of the term before a day.
  func schoolDay(before date: CalendarDate) -> CalendarDate? {
    var day = date.adding(days: -1)
    while day >= from {
      if isSchoolDay(day) { return day }
      day = day.adding(days: -1)
    }
    return nil
  }
}
