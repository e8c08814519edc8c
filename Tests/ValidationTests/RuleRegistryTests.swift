import Foundation
import PlanModel
import Testing
import Validation
import YAMLSyntax

/// The list of rules and the folder of rules say the same.
@Suite struct RuleRegistryTests {
  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Validation/Rules")
  }

  @Test func everyFileIsListedAndNamedForItsRule() throws {
    let files = try #require(FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    let names = Set(files.map { Self.kebab($0.deletingPathExtension().lastPathComponent) })
    let listed = Set(Rule.all.filter { if case .wording = $0.origin { false } else { true } }.map(\.id))
    #expect(names.subtracting(listed).isEmpty, "files whose rule is not in Rule.all")
    #expect(listed.subtracting(names).isEmpty, "rules without a file named for them")
  }

  @Test func rulesStandInAlphabeticalOrder() {
    let ids = Rule.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Rule.all.map(\.id)) func ruleIsDocumented(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(rule.summary.hasSuffix("."))
    #expect(!rule.rationale.isEmpty)
    #expect(!rule.rejected.isEmpty || !rule.needsExample, "a rejected example shows what the rule finds")
    #expect(!rule.accepted.isEmpty || !rule.needsExample, "an accepted example shows what it lets pass")
  }

  @Test func everythingThatReadersReportIsARule() {
    for problem in SyntaxProblem.allCases { #expect(Rule.named(problem.rawValue) != nil, "\(problem)") }
    for problem in StructureProblem.allCases { #expect(Rule.named(problem.rawValue) != nil, "\(problem)") }
  }

  /// `MissingSmartPart` to `missing-smart-part`.
  private static func kebab(_ name: String) -> String {
    var result = ""
    var previousIsLower = false
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      let nextIsLower = index + 1 < characters.count && characters[index + 1].isLowercase
      if character.isUppercase, !result.isEmpty, previousIsLower || nextIsLower { result += "-" }
      result += character.lowercased()
      previousIsLower = character.isLowercase
    }
    return result
  }
}
