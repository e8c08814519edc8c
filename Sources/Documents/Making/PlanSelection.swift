internal import Diagnostics
internal import Engagement
package import PlanModel

/// Which plans are meant by the words on a command line.
package struct PlanSelection: Sendable {
  /// A word that names no plan, and why, as a line to show.
  package struct Problem: Error, Sendable {
    package var message: String
  }

  private let plans: [(file: PlanFolder.File, place: PlanPlace)]
  private let school: School
  private let term: TermKey?
  private let today: CalendarDate
  /// The plan folder, absolute.
  private let root: String
  private let absolute: @Sendable (String) -> String

  /// Pupils and classes are looked for in the term; `absolute` completes a path as it was typed.
  package init(
    _ files: SchoolFiles,
    term: TermKey?,
    today: CalendarDate,
    absolute: @escaping @Sendable (String) -> String
  ) {
    self.today = today
    plans = files.listing.plans
    school = files.school
    self.term = term
    self.absolute = absolute
    root = absolute(files.folder.path)
  }

  /// What every copy of a document is about, of one term only where it is given.
  package func all(_ content: Document.Content, in term: TermKey?) -> [PlanGroup] {
    switch content {
    case .each(.week, _): [Self.week(of: today)]
    case .each(.school, _), .each(.named, _): [term.map(PlanGroup.term) ?? .school]
    case .each(.term, _): term.map { [.term($0)] } ?? distinct(plans.map { .term($0.place.term) })
    case .each(.schoolClass, _): distinct(places(term).map { .schoolClass($0.term, $0.schoolClass) })
    case .each(.pupil, _): distinct(places(term).map { .pupil($0.pupil) })
    case .eachPlan, .eachContact: places(term).map(PlanGroup.plan)
    }
  }

  /// What the copies are about that the words mean, each once, in the order of the plans' paths.
  package func groups(_ words: [String], for content: Document.Content) throws(Problem) -> [PlanGroup] {
    var chosen: [PlanGroup] = []
    for word in words { chosen += try groups(word, content) }
    let set = Set(chosen)
    if case .each = content { return distinct(chosen) }
    return plans.map { .plan($0.place) }.filter(set.contains)
  }

  /// The places of a group's plans; a pupil's in the order of the terms.
  package func places(of group: PlanGroup) -> [PlanPlace] {
    switch group {
    case .plan(let place): return [place]
    case .schoolClass(let term, let id): return places(term).filter { $0.schoolClass == id }
    case .term(let term): return places(term)
    case .school: return places(nil)
    case .week: return []
    case .pupil(let pupil):
      let starts = Dictionary(
        school.termsInOrder.map { ($0.key, $0.term.from?.value.dayNumber ?? 0) },
        uniquingKeysWith: { first, _ in first }
      )
      // Sorting keeps the order of paths where a term has no day.
      return places(nil).filter { $0.pupil == pupil }.enumerated()
        .sorted { (starts[$0.element.term] ?? 0, $0.offset) < (starts[$1.element.term] ?? 0, $1.offset) }
        .map(\.element)
    }
  }

  private static func week(of day: CalendarDate) -> PlanGroup { .week(WeekMinutes.week(of: day).lowerBound) }

  private func week(of day: CalendarDate) throws(Problem) -> PlanGroup {
    do throws(EngagementError) {
      _ = try WeekMinutes.lastKnownDay(of: WeekMinutes.week(of: day), today: today)
    } catch {
      throw Problem(message: error.message)
    }
    return Self.week(of: day)
  }

  private func places(_ term: TermKey?) -> [PlanPlace] {
    plans.map(\.place).filter { term == nil || $0.term == term }
  }

  private func distinct(_ groups: [PlanGroup]) -> [PlanGroup] {
    var seen: Set<PlanGroup> = []
    return groups.filter { seen.insert($0).inserted }
  }

  private func groups(_ word: String, _ content: Document.Content) throws(Problem) -> [PlanGroup] {
    guard case .each(let grouping, _) = content else {
      let meant = try meaning(of: word)
      guard case .pupil(let pupil) = meant.group else { return meant.places.map(PlanGroup.plan) }
      return try inTerm(pupil, meant.places).map(PlanGroup.plan)
    }
    if grouping == .week {
      guard let day = CalendarDate(iso: word) else {
        throw Problem(message: "this document is about a week; name a day of it, such as 2025-11-03")
      }
      return [try week(of: day)]
    }
    if grouping == .school {
      throw Problem(message: "this document is about the whole school; leave `\(word)` out")
    }
    let meant = try meaning(of: word)
    switch (grouping, meant.group) {
    case (.pupil, .pupil), (.schoolClass, .schoolClass), (.term, .term), (.named, .some):
      return meant.group.map { [$0] } ?? []
    case (.pupil, _): return distinct(meant.places.map { .pupil($0.pupil) })
    case (.schoolClass, .pupil):
      throw Problem(message: "this document is about a class, and \(word) is a pupil; name the class")
    case (.schoolClass, _): return distinct(meant.places.map { .schoolClass($0.term, $0.schoolClass) })
    case (.term, _): throw Problem(message: "this document is about a term; name one in place of \(word)")
    case (.named, .none): throw Problem(message: "name a pupil, a class or a term in place of \(word)")
    case (.school, _), (.week, _): return [.school]
    }
  }

  /// What a word means: a group if it names one, and the plans of it.
  private func meaning(of word: String) throws(Problem) -> (group: PlanGroup?, places: [PlanPlace]) {
    if let key = termKey(word) {
      return (.term(key), try some(places(key), "there is no plan in \(key)"))
    }
    if word.contains("/") || word.hasSuffix(".yaml") || word == "." {
      let places = try below(word)
      return (places.count == 1 ? .plan(places[0]) : nil, places)
    }
    guard let term else { throw Problem(message: "no term has started yet; name one with --term") }
    if let id = ClassID(word), isClass(id) {
      let group = PlanGroup.schoolClass(term, id)
      return (group, try some(places(of: group), "there is no plan in \(id) in \(term)"))
    }
    if let id = PupilID(word) {
      let places = places(of: .pupil(id))
      if !places.isEmpty { return (.pupil(id), places) }
    }
    throw unknown(word)
  }

  private func inTerm(_ pupil: PupilID, _ places: [PlanPlace]) throws(Problem) -> [PlanPlace] {
    let here = places.filter { $0.term == term }
    if !here.isEmpty { return here }
    let terms = places.map { "\($0.term)" }.joined(separator: ", ")
    let wanted = term.map { " in \($0)" } ?? ""
    throw Problem(message: "there is no plan for \(pupil)\(wanted); there is one in \(terms): add --term")
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
