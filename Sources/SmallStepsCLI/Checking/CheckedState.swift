internal import Diagnostics
internal import KnownFindings
internal import PlanModel
internal import Validation

/// The plans of one moment, checked: those of the working folder, or those that git keeps of another time.
struct CheckedState {
  let files: SchoolFiles
  private(set) var outcome: Validator.Outcome
  /// The folder of plans that people know, absolute.
  private let place: String

  /// `place` is the folder of plans to speak of, wherever the files at hand are.
  init(_ files: SchoolFiles, place: PlanFolder, today: CalendarDate, scope: CheckScope) {
    self.files = files
    self.place = World.absolute(place.path)
    outcome = Validator(files: files, today: today, shown: Self.shown(files.folder, place))
      .validate(cores: World.cores, replacement: scope.replacement, includes: scope.includes)
  }

  /// Turns the path of a file, as opened, into the one to show.
  static func shown(_ folder: PlanFolder, _ place: PlanFolder) -> @Sendable (String) -> String {
    { path in
      World.shown(path.hasPrefix(folder.path) ? place.path + path.dropFirst(folder.path.count) : path)
    }
  }

  /// The path of a shown file in the folder of plans; templates are reached through `..`.
  func path(_ shown: String) -> String {
    let full = World.absolute(shown)
    if full.hasPrefix(place + "/") { return String(full.dropFirst(place.count + 1)) }
    let above = place.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    return full.hasPrefix(above + "/") ? "../" + full.dropFirst(above.count + 1) : full
  }

  private func key(_ diagnostic: Diagnostic) -> FindingKey {
    FindingKey(diagnostic, path: path(diagnostic.path))
  }

  var tally: FindingTally {
    outcome.diagnostics.reduce(into: FindingTally()) { $0.add(key($1)) }
  }

  /// Takes out the findings that are known, and returns those known that were not found.
  mutating func hide(_ known: FindingTally, except isKept: (String) -> Bool = { _ in false }) -> FindingTally
  {
    var rest = known
    outcome.diagnostics = outcome.diagnostics.filter { isKept(path($0.path)) || !rest.take(key($0)) }
    return rest
  }
}
