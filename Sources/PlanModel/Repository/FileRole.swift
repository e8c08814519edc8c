/// What a file of the plan repository is, told by its path alone.
package enum FileRole: Sendable, Hashable {
  case school
  case register
  case people
  case survey
  case cpd(AcademicYear)
  case contacts(TermKey)
  case moderation(TermKey, PupilID)
  case plan(PlanPlace)

  /// - Parameter path: relative to the plans folder, with `/` between its parts.
  package init?(path: String) {
    guard path.hasSuffix(".yaml") else { return nil }
    let parts = path.utf8.dropLast(5).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    switch parts.count {
    case 1:
      switch parts[0] {
      case "school": self = .school
      case "register": self = .register
      case "people": self = .people
      default: return nil
      }
    case 2:
      if parts[0] == "surveys" {
        self = .survey
      } else if parts[1] == "cpd", let year = AcademicYear(parts[0]) {
        self = .cpd(year)
      } else {
        return nil
      }
    case 3:
      guard parts[2] == "contacts", let term = Self.term(parts) else { return nil }
      self = .contacts(term)
    case 4:
      guard let term = Self.term(parts), let pupil = PupilID(parts[3]) else { return nil }
      if parts[2] == "moderation" {
        self = .moderation(term, pupil)
      } else if let schoolClass = ClassID(parts[2]) {
        self = .plan(PlanPlace(term: term, schoolClass: schoolClass, pupil: pupil))
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// How many bytes such a file may have.
  package var limit: Int {
    switch self {
    case .plan: RecordReader.planLimit
    case .register, .people: RecordReader.listLimit
    case .school, .survey, .cpd, .contacts, .moderation: RecordReader.fileLimit
    }
  }

  private static func term(_ parts: [Substring]) -> TermKey? {
    guard let year = AcademicYear(parts[0]), let term = TermName(parts[1]) else { return nil }
    return TermKey(year: year, term: term)
  }
}

/// Where a plan belongs: its path says year, term, class and pupil.
package struct PlanPlace: Sendable, Hashable {
  package var term: TermKey
  package var schoolClass: ClassID
  package var pupil: PupilID

  package init(term: TermKey, schoolClass: ClassID, pupil: PupilID) {
    self.term = term
    self.schoolClass = schoolClass
    self.pupil = pupil
  }

  /// Relative to the plans folder.
  package var path: String { "\(term)/\(schoolClass)/\(pupil).yaml" }
}
