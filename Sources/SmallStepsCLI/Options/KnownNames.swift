internal import ArgumentParser
internal import Diagnostics
internal import PlanModel

/// Looks up what somebody typed, and proposes the nearest names where there is no such thing.
struct KnownNames {
  private let files: SchoolFiles

  init(_ files: SchoolFiles) { self.files = files }

  /// A pupil of the register.
  func pupil(_ word: String) throws -> PupilID {
    if let id = PupilID(word), let known = files.register.keys.first(where: { $0 == id }) { return known }
    throw Self.unknown("pupil", word, "on the register", among: files.register.keys.map(\.text))
  }

  /// A class of any year, as school.yaml spells it.
  func schoolClass(_ word: String) throws -> ClassID {
    let classes = files.school.years.entries.flatMap { $0.value.classes.entries.map(\.key.value) }
    if let id = ClassID(word), let known = classes.last(where: { $0 == id }) { return known }
    throw Self.unknown("class", word, "in school.yaml", among: Set(classes.map(\.text)))
  }

  /// A term that school.yaml gives dates to, as it spells it.
  func term(_ key: TermKey) throws -> TermKey {
    let terms = files.school.termsInOrder.map(\.key)
    if let known = terms.first(where: { $0 == key }) { return known }
    throw Self.unknown("term", key.description, "in school.yaml", among: terms.map(\.description))
  }

  /// A member of staff.
  func staff(_ word: String) throws -> StaffID {
    let staff = files.school.staff.entries.map(\.key.value)
    if let id = StaffID(word), let known = staff.first(where: { $0 == id }) { return known }
    throw Self.unknown("member of staff", word, "in school.yaml", among: staff.map(\.text))
  }

  private static func unknown(
    _ kind: String,
    _ word: String,
    _ place: String,
    among names: some Collection<String>
  ) -> ValidationError {
    let near = EditDistance.nearest(to: word, among: names.sorted())
    let hint = near.isEmpty ? "." : "; did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
    return ValidationError("There is no \(kind) `\(word)` \(place)\(hint)")
  }
}
