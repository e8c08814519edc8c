internal import PlanModel
internal import Rendering
internal import Statistics

/// Turns of phrase that the pages share.
enum SiteWords {
  /// `Autumn`.
  static func term(_ key: TermKey) -> String { Sentence.capitalised(SpokenPlaces.words(key.term.text)) }

  /// `3 Oak`, of a class as figures name it.
  static func schoolClass(_ key: String) -> String {
    ClassID(key).map(SpokenPlaces.schoolClass) ?? key
  }

  /// A group of pupils as figures name it; those of whom it is not known have a name too.
  static func group(_ key: String) -> String { key == Grouping.none ? "not known" : key }

  /// `22 Sep`.
  static func short(_ day: CalendarDate) -> String {
    let (_, month, number) = day.components
    return "\(number) \(CalendarDate.monthNames[month - 1].prefix(3))"
  }
}
