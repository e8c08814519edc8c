import Diagnostics
import Documents
import Rendering
import Testing

@Suite struct TemplateCheckTests {
  /// A template with a mistake, and what is said of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var template: String
    var problem: TemplateProblem
    var line: Int
    var column: Int
    var suggestion: String?
    var testDescription: String { template }
  }

  static let mistakes = [
    Mistake(
      template: "# é {{nam}}",
      problem: .unknownName,
      line: 1,
      column: 5,
      suggestion: "did you mean `name`?"
    ),
    Mistake(
      template: "a\n{{#targets}}\n  {{spezific}}\n{{/targets}}",
      problem: .unknownName,
      line: 3,
      column: 3,
      suggestion: "did you mean `specific`?"
    ),
    Mistake(template: "{{specific}}", problem: .unknownName, line: 1, column: 1),
    Mistake(
      template: "{{#targets}}{{measurable.basline}}{{/targets}}",
      problem: .unknownName,
      line: 1,
      column: 13,
      suggestion: "did you mean `baseline`?"
    ),
    Mistake(template: "{{name.first}}", problem: .unknownName, line: 1, column: 1),
    Mistake(template: "{{uppercased(name)}}", problem: .unknownName, line: 1, column: 1),
    Mistake(template: "{{.name}}", problem: .unknownName, line: 1, column: 1),
    Mistake(template: "{{}}", problem: .unknownName, line: 1, column: 1),
    Mistake(
      template: "{{targets}}",
      problem: .wrongUse,
      line: 1,
      column: 1,
      suggestion: "write {{#targets}} … {{/targets}}"
    ),
    Mistake(template: "{{#targets}}{{.}}{{/targets}}", problem: .wrongUse, line: 1, column: 13),
    Mistake(template: "{{has_ehcp}}", problem: .wrongUse, line: 1, column: 1),
    Mistake(template: "{{{name}}}", problem: .unescaped, line: 1, column: 1, suggestion: "write {{name}}"),
    Mistake(template: "{{& name}}", problem: .unescaped, line: 1, column: 1, suggestion: "write {{name}}"),
    Mistake(
      template: "{{> _targte}}",
      problem: .missingPartial,
      line: 1,
      column: 1,
      suggestion: "did you mean `_target`?"
    ),
    Mistake(template: "{{> nothing}}", problem: .missingPartial, line: 1, column: 1),
    Mistake(template: "{{> _loop}}", problem: .cycle, line: 2, column: 1),
    Mistake(template: "{{#targets}}", problem: .sectionMismatch, line: 1, column: 1),
    Mistake(template: "{{#targets}}{{/meetings}}", problem: .sectionMismatch, line: 1, column: 13),
    Mistake(template: "{{/targets}}", problem: .sectionMismatch, line: 1, column: 1),
    Mistake(template: "x {{name", problem: .badTag, line: 1, column: 3),
    Mistake(template: "{{name} }", problem: .badTag, line: 1, column: 1),
    Mistake(template: "{{=<% %>=}}", problem: .badTag, line: 1, column: 1),
    Mistake(template: "{{%CONTENT_TYPE:HTML}}", problem: .badTag, line: 1, column: 1),
    Mistake(template: "{{< _target}}", problem: .badTag, line: 1, column: 1),
    Mistake(template: "{{$ block}}", problem: .badTag, line: 1, column: 1),
    Mistake(template: "[a]({{name}})", problem: .unsafePlace, line: 1, column: 5),
    Mistake(template: "[a]: {{name}}", problem: .unsafePlace, line: 1, column: 6),
    Mistake(template: "<img alt=\"{{name}}\">", problem: .unsafePlace, line: 1, column: 11),
    Mistake(template: "<{{name}}>", problem: .unsafePlace, line: 1, column: 2),
  ]

  private static func load(_ template: String) throws(TemplateSet.Failure) -> TemplateSet {
    var templates = BuiltInTemplates.all
    templates["plan.md"] = template
    templates["_loop"] = "{{name}}\n{{> _loop}}"
    return try TemplateSet(.plan, folder: nil, builtIn: templates, shown: { $0 })
  }

  @Test(arguments: mistakes)
  func isReportedWithItsPlace(mistake: Mistake) throws {
    let failure = try #require(throws: TemplateSet.Failure.self) { try Self.load(mistake.template) }
    let diagnostic = try #require(failure.diagnostics.first)
    #expect(failure.diagnostics.count == 1, "\(failure.diagnostics)")
    #expect(diagnostic.rule == mistake.problem.rawValue)
    #expect(diagnostic.range?.lowerBound == SourcePosition(line: mistake.line, column: mistake.column))
    #expect(diagnostic.path == "templates/\(mistake.problem == .cycle ? "_loop" : "plan.md").mustache")
    if let suggestion = mistake.suggestion { #expect(diagnostic.suggestion == suggestion) }
  }

  @Test func everyKindOfMistakeThatATextCanHaveIsTested() {
    #expect(Set(Self.mistakes.map(\.problem)) == Set(TemplateProblem.allCases).subtracting([.notReadable]))
  }

  @Test func aPartialOfAPartialThatComesBackIsReported() throws {
    let templates = ["plan.md": "{{> _a}}", "_a": "{{> _b}}", "_b": "\n {{> _a}}"]
    let failure = try #require(throws: TemplateSet.Failure.self) {
      try TemplateSet(.plan, folder: nil, builtIn: templates, shown: { $0 })
    }
    #expect(failure.diagnostics.map(\.message) == ["this partial includes itself: _a → _b → _a"])
    #expect(failure.diagnostics.map(\.path) == ["templates/_b.mustache"])
  }

  @Test func anUnknownSectionIsReportedOnce() throws {
    let failure = try #require(throws: TemplateSet.Failure.self) {
      try Self.load("{{#tragets}}{{specific}}{{/tragets}}")
    }
    #expect(failure.diagnostics.map(\.suggestion) == ["did you mean `targets`?"])
  }

  @Test(arguments: [
    "5 < 6 {{name}}", "<br>{{name}}", "[a](b) {{name}}", "{{! any {{ thing }}",
    "{{name}}{{#targets}}{{name}}{{/targets}}",
  ])
  func harmlessTemplatesPass(template: String) throws {
    _ = try Self.load(template)
  }
}
