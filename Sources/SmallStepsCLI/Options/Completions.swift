internal import ArgumentParser
internal import Documents
internal import PlanModel
internal import Statistics
internal import Validation

/// What a shell offers where the tab key is pressed: names from the school's own files, and from ours.
///
/// They are looked up at that moment. A school that cannot be read offers nothing, and says nothing: one is in
/// the midst of typing.
extension CompletionKind {
  static let pupils = school { $0.register.keys.map(\.text) }

  static let classes = school { files in
    files.school.years.entries.flatMap { $0.value.classes.entries.map(\.key.value.text) }
  }

  static let terms = school { $0.school.termsInOrder.map(\.key.description) }

  static let staff = school { $0.school.staff.entries.map(\.key.value.text) }

  static let teams = school { files in
    files.school.years.entries.flatMap { $0.value.teams.entries.map(\.key.value.text) }
  }

  /// Whatever a document can be about.
  static let subjects = school { files in
    files.register.keys.map(\.text) + files.school.termsInOrder.map(\.key.description)
      + files.school.years.entries.flatMap { $0.value.classes.entries.map(\.key.value.text) }
  }

  static let rules = custom { _, _, _ in Rule.all.map(\.id) }
  static let documents = custom { _, _, _ in Document.all.map(\.name) }
  static let measures = custom { _, _, _ in Measure.known.map(\.id) }

  /// Words of the school that the command line at hand is about.
  private static func school(_ words: @escaping @Sendable (SchoolFiles) -> [String]) -> CompletionKind {
    custom { line, _, start in
      // Nothing can be told while somebody types; what cannot be read has no words to offer.
      guard let folder = folder(in: line),
        let files = try? SchoolFiles.load(folder, shown: { $0 })
      else { return [] }
      return Set(words(files)).filter { $0.hasPrefix(start) }.sorted()
    }
  }

  private static func folder(in line: [String]) -> PlanFolder? {
    if let option = line.lastIndex(of: "--plans"), option + 1 < line.count {
      return PlanFolder(path: line[option + 1])
    }
    if let word = line.last(where: { $0.hasPrefix("--plans=") }) {
      return PlanFolder(path: String(word.dropFirst("--plans=".count)))
    }
    return PlanFolder.find(from: World.workingDirectory)
  }
}
