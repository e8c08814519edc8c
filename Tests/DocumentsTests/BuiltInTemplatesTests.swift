import Documents
import Foundation
import PlanModel
import Rendering
import Testing

@Suite struct BuiltInTemplatesTests {
  /// Compiled in: `templates` and the style sheets beside them, each kind in a file of its own.
  static let kinds = [
    (ending: ".mustache", type: "BuiltInTemplates", what: "templates", cut: true),
    (ending: ".css", type: "BuiltInStyles", what: "style sheets", cut: false),
  ]

  @Test(arguments: kinds)
  func theyAreTheFilesOfTheTemplatesFolder(ending: String, type: String, what: String, cut: Bool) throws {
    let folder = Snapshots.package.appendingPathComponent("templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }.sorted()
    var text = """
      /// The \(what) that come with the program, by their file names\(cut ? " without `\(ending)`" : "").
      ///
      /// Written from `templates/` by `RECORD_SNAPSHOTS=1 swift test --filter BuiltInTemplatesTests`: the package
      /// manager embeds only files inside of a target's own folder, and these belong beside the plans.
      package enum \(type) {
        package static let all: [String: String] = [

      """
    for name in names {
      let template = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      text += "    \"\(cut ? String(name.dropLast(ending.count)) : name)\": #\"\"\"\n"
      for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "\n" : "    \(line)\n"
      }
      text += "    \"\"\"#,\n"
    }
    text += "  ]\n}\n"
    let file = Snapshots.package.appendingPathComponent("Sources/Rendering/\(type).swift")
    try Snapshots.expect(text, equals: file, sourceLocation: #_sourceLocation)
  }

  @Test func everyTemplateIsUsed() {
    let used = Set(Document.all.map(\.template))
    let partials = BuiltInTemplates.all.values.flatMap { text in
      text.matches(of: /\{\{>\s*([^}\s]+)/).map { String($0.1) }
    }
    #expect(Set(BuiltInTemplates.all.keys) == used.union(partials))
  }

  @Test(arguments: Document.all.map(\.name))
  func everyDocumentHasATemplateThatPassesTheCheck(name: String) throws {
    let document = try #require(Document.named(name))
    _ = try TemplateSet(document, folder: nil, shown: { $0 })
  }
}
