package import PlanModel

/// Which plans stand together in one copy of a document.
package enum PlanGroup: Sendable, Hashable {
  case plan(PlanPlace)
  /// All plans of a pupil.
  case pupil(PupilID)
  case schoolClass(TermKey, ClassID)
  case term(TermKey)
  case school
  /// The week that begins on a Monday; of no plan.
  case week(CalendarDate)

  /// Where its document belongs below an output folder, without the document's own name.
  package var path: String {
    switch self {
    case .plan(let place): "\(place.term)/\(place.schoolClass)/\(place.pupil)"
    case .pupil(let pupil): "pupils/\(pupil)"
    case .schoolClass(let term, let schoolClass): "\(term)/\(schoolClass)/\(schoolClass)"
    case .term(let term): "\(term)/\(term.term)"
    case .school: "school"
    case .week(let monday): "weeks/\(monday)"
    }
  }
}
