import Diagnostics
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

  private func run(_ files: SchoolFiles, templates: String? = nil) throws -> DocumentRun {
    let set = try TemplateSet(for: .plan, folder: templates, shown: { $0 })
    return DocumentRun(.plan, set, files, names: NameBook(files.people), shown: { $0 })
  }

  private func select(_ files: SchoolFiles, _ words: [String]) throws -> [String] {
    let root = files.folder.path
    let term = TermKey("2025-26/autumn")
    return try PlanSelection(files, term: term, absolute: { $0.hasPrefix("/") ? $0 : root + "/" + $0 })
      .places(words).map { "\($0.schoolClass)/\($0.pupil)" }
  }

  @Test func writesSeveralDocumentsAndTellsOfThePlansThatCannotBeRead() throws {
    let files = try load()
    let places = PlanSelection(files, term: nil, absolute: { $0 }).all(in: nil)
    let results = try run(files).run(places, to: folder.path + "/out", cores: 2)
    #expect(results.map(\.document) == [.file(.written), .file(.written), nil, nil])
    #expect(results.map(\.diagnostics.isEmpty) == [true, true, false, false])
    #expect(results[2].diagnostics.map(\.rule) == ["pupil-mismatch"])
    #expect(results[3].diagnostics.first?.range?.lowerBound.line == 3)
    let written = folder.files.filter { $0.hasPrefix("out/") }
    #expect(
      written == ["out/2025-26/autumn/3-oak/P0402.plan.md", "out/2025-26/autumn/3-oak/P0417.plan.md"]
    )
    #expect(try folder.read(written[1]).hasPrefix("# Small step plan for Zoë\n"))
    let again = try run(files).run(places, to: folder.path + "/out", cores: 2)
    #expect(again.map(\.document) == [.file(.unchanged), .file(.unchanged), nil, nil])
  }

  @Test func manyPlansOnSeveralCoresComeInTheirOrder() throws {
    for number in 1000..<1200 {
      let plan = "plan: 1\npupil: P\(number)\n"
      try folder.write(plan, to: "plans/2025-26/autumn/3-oak/P\(number).yaml")
    }
    let files = try load()
    let places = PlanSelection(files, term: nil, absolute: { $0 }).all(in: nil)
      .filter { $0.schoolClass.text == "3-oak" }
    let one = try run(files).run(places, to: nil, cores: 1)
    let many = try run(files).run(places, to: nil, cores: 4)
    #expect(one.count == 202)
    #expect(one.map(\.document) == many.map(\.document))
  }

  @Test func aTemplateOfTheSchoolWins() throws {
    let files = try load()
    try folder.write("{{name}} in {{class}}, {{> _more}}", to: "templates/plan.md.mustache")
    try folder.write("{{term}}\n", to: "templates/_more.mustache")
    let places = PlanSelection(files, term: nil, absolute: { $0 }).all(in: nil).prefix(1)
    let results = try run(files, templates: files.folder.templates).run(Array(places), to: nil, cores: 1)
    #expect(results.map(\.document) == [.text("Sami in 3 Oak, Autumn term 2025–26\n")])
  }

  @Test func aTemplateThatIsNoTextIsTold() throws {
    let files = try load()
    let path = URL(fileURLWithPath: folder.path + "/templates/plan.md.mustache")
    try folder.write("", to: "templates/plan.md.mustache")
    try Data([0x61, 0xFF]).write(to: path)
    let failure = try #require(throws: TemplateSet.Failure.self) {
      try TemplateSet(for: .plan, folder: files.folder.templates, shown: { $0 })
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
    #expect(try select(files, words) == plans)
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
}
