internal import Diagnostics
package import PlanModel

/// Which plans are meant by the words on a command line.
package struct PlanSelection {
  /// A word that names no plan, and why, as a line to show.
  package struct Problem: Error, Sendable {
    package var message: String
  }

  private let plans: [(file: PlanFolder.File, place: PlanPlace)]
  private let school: School
  private let term: TermKey?
  /// The plan folder, absolute.
  private let root: String
  private let absolute: (String) -> String

  /// Pupils and classes are looked for in the term; `absolute` completes a path as it was typed.
  package init(_ files: SchoolFiles, term: TermKey?, absolute: @escaping (String) -> String) {
    plans = files.listing.plans
    school = files.school
    self.term = term
    self.absolute = absolute
    root = absolute(files.folder.path)
  }

  /// The places of every plan, of one term only where it is given.
  package func all(in term: TermKey?) -> [PlanPlace] {
    plans.map(\.place).filter { term == nil || $0.term == term }
  }

  /// The places that the words mean, each once, in the order of their paths.
  package func places(_ words: [String]) throws(Problem) -> [PlanPlace] {
    var chosen: Set<PlanPlace> = []
    for word in words { chosen.formUnion(try places(word)) }
    return plans.map(\.place).filter { chosen.contains($0) }
  }

  private func places(_ word: String) throws(Problem) -> [PlanPlace] {
    if let key = termKey(word) {
      return try some(plans.map(\.place).filter { $0.term == key }, "there is no plan in \(key)")
    }
    if word.contains("/") || word.hasSuffix(".yaml") || word == "." { return try below(word) }
    guard let term else { throw Problem(message: "no term has started yet; name one with --term") }
    if let id = ClassID(word), isClass(id) {
      let places = plans.map(\.place).filter { $0.schoolClass == id && $0.term == term }
      return try some(places, "there is no plan in \(id) in \(term)")
    }
    if let id = PupilID(word) {
      let places = plans.map(\.place).filter { $0.pupil == id }
      let here = places.filter { $0.term == term }
      if !here.isEmpty { return here }
      if !places.isEmpty {
        let terms = places.map { "\($0.term)" }.joined(separator: ", ")
        throw Problem(message: "there is no plan for \(id) in \(term); there is one in \(terms): add --term")
      }
    }
    throw unknown(word)
  }

  private func some(_ places: [PlanPlace], _ message: String) throws(Problem) -> [PlanPlace] {
    if places.isEmpty { throw Problem(message: message) }
    return places
  }

  /// A term as typed: with its year, or of the year at hand.
  private func termKey(_ word: String) -> TermKey? {
    let key =
      TermKey(word)
      ?? term.flatMap { term in
        TermName(word).map { TermKey(year: term.year, term: $0) }
      }
    guard let key, school[key] != nil || plans.contains(where: { $0.place.term == key }) else { return nil }
    return key
  }

  private func isClass(_ id: ClassID) -> Bool {
    school.years.entries.contains { $0.value.classes[id] != nil }
      || plans.contains { $0.place.schoolClass == id }
  }

  /// The plan of a path, or those of the folder that it is.
  private func below(_ path: String) throws(Problem) -> [PlanPlace] {
    let full = absolute(path)
    let places = plans.filter {
      let file = root + "/" + $0.file.path
      return file == full || file.hasPrefix(full == "/" ? "/" : full + "/")
    }
    if !places.isEmpty { return places.map(\.place) }
    if FolderEntry.kind(at: full) == nil {
      // A term or class typed wrongly looks like a path.
      throw path.hasSuffix(".yaml") ? Problem(message: "there is no file \(path)") : unknown(path)
    }
    throw Problem(message: "\(path) is no plan of this repository; plans are YEAR/TERM/CLASS/PUPIL.yaml")
  }

  private func unknown(_ word: String) -> Problem {
    var known = Set(plans.flatMap { ["\($0.place.pupil)", "\($0.place.schoolClass)", "\($0.place.term)"] })
    for year in school.years.entries {
      known.formUnion(year.value.classes.entries.map { $0.key.value.text })
      known.formUnion(year.value.terms.entries.map { $0.key.value.text })
    }
    let near = EditDistance.nearest(to: word, among: known.sorted())
    let hint = near.isEmpty ? "" : "; did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
    return Problem(message: "there is no pupil, class, term or plan file `\(word)`\(hint)")
  }
}
