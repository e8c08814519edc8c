package import PlanModel

/// Classes, year groups and terms as people say them.
package enum SpokenPlaces {
  /// `3-oak`: 3 Oak.
  package static func schoolClass(_ id: ClassID) -> String {
    id.text.split(separator: "-").map { Sentence.capitalised(String($0)) }.joined(separator: " ")
  }

  /// `3`: Year 3; `R`: Reception; `N1`, `N2`: Nursery.
  package static func yearGroup(_ group: YearGroup) -> String {
    switch group.rank {
    case ...1: "Nursery"
    case 2: "Reception"
    default: "Year \(group)"
    }
  }

  /// `2025-26/autumn`: Autumn term 2025–26.
  package static func term(_ key: TermKey) -> String {
    "\(Sentence.capitalised(words(key.term.text))) term \(year(key.year))"
  }

  /// The term of an earlier target: the autumn term.
  package static func term(_ reference: TargetReference) -> String {
    let term = "the \(words(reference.term.text)) term"
    return reference.year.map { "\(term) of \(year($0))" } ?? term
  }

  private static func year(_ year: AcademicYear) -> String {
    "\(year)".split(separator: "-").joined(separator: "–")
  }

  /// `asks-for-a-toy`: asks for a toy.
  package static func words(_ id: String) -> String { id.split(separator: "-").joined(separator: " ") }
}
