import Diagnostics
import Documents
import Foundation
import PlanModel
import Rendering
import TestSupport
import Testing

@Suite struct DocumentRunTests {
  private let folder: TemporaryFolder

  /// A school with two good plans, one of another pupil than its name says, and one that cannot be read.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Sample.school, to: "plans/school.yaml")
    try folder.write(Sample.register, to: "plans/register.yaml")
    try folder.write(Sample.people, to: "plans/people.yaml")
    for pupil in ["P0402", "P0417"] {
      let plan = "plan: 1\npupil: \(pupil)\nstrengths: Kind\n"
      try folder.write(plan, to: "plans/2025-26/autumn/3-oak/\(pupil).yaml")
    }
    try folder.write("plan: 1\npupil: P0402\n", to: "plans/2025-26/autumn/4-elm/P0500.yaml")
    try folder.write(
      "plan: 1\npupil: P0501\nstrengths: \"open\n",
      to: "plans/2025-26/autumn/4-elm/P0501.yaml"
    )
  }

  private func load() throws -> SchoolFiles {
    try SchoolFiles.load(PlanFolder(path: folder.path + "/plans"), shown: { $0 })
  }

  private func run(
    _ files: SchoolFiles,
    _ document: Document = .plan,
    templates: String? = nil
  ) throws -> DocumentRun {
    let set = try TemplateSet(document, folder: templates, shown: { $0 })
    return DocumentRun(document, set, selection(files), in: wholeSchool(files), shown: { $0 })
  }

  /// Writes the documents below a folder, as Markdown.
  private func write(_ files: SchoolFiles, to output: String) throws -> [DocumentRun.Result] {
    try run(files).run(all(files), cores: 2) { (filled, path) throws(WholeFile.Failure) in
      .file(try WholeFile.write(Array(HeadingClass.removed(from: filled).utf8), to: "\(output)/\(path).md"))
    }
  }

  private func wholeSchool(_ files: SchoolFiles) -> SchoolSubject {
    SchoolSubject(
      files,
      term: TermKey("2025-26/autumn"),
      today: CalendarDate(dayNumber: 20_000)
    )
  }

  private func selection(_ files: SchoolFiles) -> PlanSelection {
    let root = files.folder.path
    let term = TermKey("2025-26/autumn")
    return PlanSelection(
      files,
      term: term,
      today: CalendarDate(dayNumber: 20_000),
      absolute: { $0.hasPrefix("/") ? $0 : root + "/" + $0 }
    )
  }

  private func all(_ files: SchoolFiles) -> [PlanGroup] {
    selection(files).all(Document.plan.content, in: nil)
  }

  private func select(
    _ files: SchoolFiles,
    _ words: [String],
    for content: Document.Content = Document.plan.content
  ) throws -> [String] {
    try selection(files).groups(words, for: content).map(\.path)
  }

  @Test func writesSeveralDocumentsAndTellsOfThePlansThatCannotBeRead() throws {
    let files = try load()
    let results = try write(files, to: folder.path + "/out")
    #expect(results.map { $0.copies.map(\.outcome) } == [[.file(.written)], [.file(.written)], [], []])
    #expect(results.map(\.diagnostics.isEmpty) == [true, true, false, false])
    #expect(results[2].diagnostics.map(\.rule) == ["pupil-mismatch"])
    #expect(results[3].diagnostics.first?.range?.lowerBound.line == 3)
    let written = folder.files.filter { $0.hasPrefix("out/") }
    #expect(
      written == ["out/2025-26/autumn/3-oak/P0402.plan.md", "out/2025-26/autumn/3-oak/P0417.plan.md"]
    )
    #expect(try folder.read(written[1]).hasPrefix("# Small step plan for Zoë\n"))
    let again = try write(files, to: folder.path + "/out")
    #expect(again.map { $0.copies.map(\.outcome) } == [[.file(.unchanged)], [.file(.unchanged)], [], []])
  }

  @Test func manyPlansOnSeveralCoresComeInTheirOrder() throws {
    for number in 1000..<1200 {
      let plan = "plan: 1\npupil: P\(number)\n"
      try folder.write(plan, to: "plans/2025-26/autumn/3-oak/P\(number).yaml")
    }
    let files = try load()
    let places = all(files)
      .filter { $0.path.contains("3-oak") }
    let one = try run(files).run(places, cores: 1) { filled, _ in .text(filled) }
    let many = try run(files).run(places, cores: 4) { filled, _ in .text(filled) }
    #expect(one.count == 202)
    #expect(one.map(\.copies) == many.map(\.copies))
  }

  @Test func aTemplateOfTheSchoolWins() throws {
    let files = try load()
    try folder.write("{{name}} in {{class}}, {{> _more}}", to: "templates/plan.md.mustache")
    try folder.write("{{term}}\n", to: "templates/_more.mustache")
    let places = all(files).prefix(1)
    let results = try run(files, templates: files.folder.templates).run(Array(places), cores: 1) {
      filled,
      _ in .text(filled)
    }
    #expect(results.map { $0.copies.map(\.outcome) } == [[.text("Sami in 3 Oak, Autumn term 2025–26\n")]])
  }

  @Test func aTemplateThatIsNoTextIsTold() throws {
    let files = try load()
    let path = URL(fileURLWithPath: folder.path + "/templates/plan.md.mustache")
    try folder.write("", to: "templates/plan.md.mustache")
    try Data([0x61, 0xFF]).write(to: path)
    let failure = try #require(throws: TemplateSet.Failure.self) {
      try TemplateSet(.plan, folder: files.folder.templates, shown: { $0 })
    }
    #expect(failure.diagnostics.map(\.rule) == ["template-not-readable"])
  }

  @Test(arguments: [
    (["P0417"], ["3-oak/P0417"]),
    (["p0417", "P0417"], ["3-oak/P0417"]),
    (["3-oak"], ["3-oak/P0402", "3-oak/P0417"]),
    (["autumn"], ["3-oak/P0402", "3-oak/P0417", "4-elm/P0500", "4-elm/P0501"]),
    (["2025-26/autumn"], ["3-oak/P0402", "3-oak/P0417", "4-elm/P0500", "4-elm/P0501"]),
    (["2025-26/autumn/4-elm/P0501.yaml", "P0402"], ["3-oak/P0402", "4-elm/P0501"]),
    (["2025-26/autumn/4-elm"], ["4-elm/P0500", "4-elm/P0501"]),
  ])
  func wordsNamePlans(words: [String], plans: [String]) throws {
    let files = try load()
    #expect(try select(files, words) == plans.map { "2025-26/autumn/\($0)" })
  }

  @Test(arguments: [
    ("P0471", "there is no pupil, class, term or plan file `P0471`; did you mean `P0417`?"),
    ("3-aok", "there is no pupil, class, term or plan file `3-aok`; did you mean `3-oak`?"),
    ("atumn", "there is no pupil, class, term or plan file `atumn`; did you mean `autumn`?"),
    ("zzzzzz", "there is no pupil, class, term or plan file `zzzzzz`"),
    ("x/P0417.yaml", "there is no file x/P0417.yaml"),
    ("school.yaml", "school.yaml is no plan of this repository; plans are YEAR/TERM/CLASS/PUPIL.yaml"),
  ])
  func wrongWordsAreAnswered(word: String, message: String) throws {
    let files = try load()
    let problem = try #require(throws: PlanSelection.Problem.self) { _ = try select(files, [word]) }
    #expect(problem.message == message)
  }

  private static func about(_ grouping: Document.Grouping) -> Document.Content { .each(grouping) { _, _ in } }

  @Test(arguments: [
    (Document.Grouping.pupil, ["P0417"], ["pupils/P0417"]),
    (.pupil, ["3-oak"], ["pupils/P0402", "pupils/P0417"]),
    (.schoolClass, ["4-elm", "3-oak"], ["2025-26/autumn/4-elm/4-elm", "2025-26/autumn/3-oak/3-oak"]),
    (.schoolClass, ["autumn"], ["2025-26/autumn/3-oak/3-oak", "2025-26/autumn/4-elm/4-elm"]),
    (.term, ["autumn"], ["2025-26/autumn/autumn"]),
    (.named, ["3-oak", "P0402"], ["2025-26/autumn/3-oak/3-oak", "pupils/P0402"]),
    (.named, ["autumn"], ["2025-26/autumn/autumn"]),
  ])
  func wordsNameGroups(grouping: Document.Grouping, words: [String], paths: [String]) throws {
    #expect(try select(try load(), words, for: Self.about(grouping)) == paths)
  }

  @Test(arguments: [
    (
      Document.Grouping.schoolClass, "P0402",
      "this document is about a class, and P0402 is a pupil; name the class"
    ),
    (.term, "3-oak", "this document is about a term; name one in place of 3-oak"),
    (.school, "3-oak", "this document is about the whole school; leave `3-oak` out"),
    (.named, "2025-26/autumn/3-oak", "name a pupil, a class or a term in place of 2025-26/autumn/3-oak"),
  ])
  func wordsOfAnotherKindAreAnswered(grouping: Document.Grouping, word: String, message: String) throws {
    let files = try load()
    let problem = try #require(throws: PlanSelection.Problem.self) {
      _ = try select(files, [word], for: Self.about(grouping))
    }
    #expect(problem.message == message)
  }

  @Test(arguments: [
    (Document.Grouping.pupil, 4), (.schoolClass, 2), (.term, 1), (.school, 1), (.named, 1),
  ])
  func allMeansOneCopyForEach(grouping: Document.Grouping, count: Int) throws {
    #expect(selection(try load()).all(Self.about(grouping), in: nil).count == count)
  }

  @Test func plansOfAGroupStandTogether() throws {
    let document = Document(
      name: "list",
      title: "a list",
      content: .each(.schoolClass) { subject, values in
        values.list("pupils", subject.plans, blank: .blank, "Each pupil.") { plan, values in
          values.text("name", Phrase(plan.wording.name), "The name.")
        }
      }
    )
    let files = try load()
    try folder.write("{{#pupils}}{{name}} {{/pupils}}", to: "templates/list.md.mustache")
    let results = try run(files, document, templates: files.folder.templates)
      .run(try selection(files).groups(["3-oak"], for: document.content), cores: 2) { filled, _ in
        .text(filled)
      }
    #expect(results.map { $0.copies.map(\.outcome) } == [[.text("Sami Zoë\n")]])
  }
}
