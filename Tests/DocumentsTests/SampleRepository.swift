import Diagnostics
import Documents
import Foundation
import PlanModel
import Rendering
import TestSupport
import Testing

/// A plan repository on disk, for documents about more than one plan.
struct SampleRepository {
  private let folder: TemporaryFolder

  /// Files by their path below `plans`; a plan may leave out its first two lines.
  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    for (path, text) in files {
      let role = FileRole(path: path)
      var text = text
      if case .plan(let place) = role, !text.hasPrefix("plan:") {
        text = "plan: 1\npupil: \(place.pupil)\n" + text
      }
      try folder.write(text, to: "plans/\(path)")
    }
  }

  /// The example school of this package.
  static var example: PlanFolder { PlanFolder(path: Snapshots.package.path + "/plans") }

  /// A document about what the words name, or about what it is of itself.
  func print(
    _ document: Document,
    _ words: [String] = [],
    term: String = "2025-26/autumn",
    today: String = "2025-12-19",
    ids: Bool = false
  ) throws -> String {
    let plans = PlanFolder(path: folder.path + "/plans")
    return try Self.print(document, words, in: plans, term: term, today: today, ids: ids)
  }

  static func print(
    _ document: Document,
    _ words: [String] = [],
    in folder: PlanFolder,
    term: String,
    today: String,
    ids: Bool = false
  ) throws -> String {
    let files = try SchoolFiles.load(folder, shown: { $0 })
    let term = try #require(TermKey(term))
    let day = try #require(CalendarDate(iso: today))
    let selection = PlanSelection(files, term: term, today: day, absolute: { $0 })
    let groups =
      words.isEmpty
      ? selection.all(document.content, in: term) : try selection.groups(words, for: document.content)
    let school = SchoolSubject(
      files,
      term: term,
      today: day,
      isNamed: !ids
    )
    let set = try TemplateSet(document, folder: nil, shown: { $0 })
    let results = DocumentRun(document, set, selection, in: school, shown: { $0 })
      .run(groups, cores: 2) { filled, _ in .text(HeadingClass.removed(from: filled)) }
    #expect(results.flatMap(\.diagnostics).map(\.message) == [])
    return results.flatMap(\.copies).map { if case .text(let text) = $0.outcome { text } else { "" } }
      .joined(separator: "\n---\n\n")
  }
}
