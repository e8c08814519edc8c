import Foundation
import TargetJudgement
import Testing

@Suite struct WordingRuleTests {
  static let examples = WordingRule.all.flatMap { rule in
    rule.accepted.map { Example(rule: rule, example: $0, isAccepted: true) }
      + rule.rejected.map { Example(rule: rule, example: $0, isAccepted: false) }
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let rule: WordingRule
    let example: WordingExample
    let isAccepted: Bool

    var testDescription: String { "\(rule.id): \(example.target)" }
  }

  @Test(arguments: examples) func examplesHold(_ case: Example) throws {
    let example = `case`.example
    let location = SourceLocation(
      fileID: example.fileID,
      filePath: example.filePath,
      line: example.line,
      column: 1
    )
    let judgement = TargetJudge().judge(example.wording)
    let fault = judgement.faults.first { $0.rule == `case`.rule.id }
    if `case`.isAccepted {
      #expect(fault == nil, sourceLocation: location)
      return
    }
    let found = try #require(fault, "\(judgement.faults.map(\.rule))", sourceLocation: location)
    if let mark = example.mark {
      #expect(found.place?.field == mark.field, sourceLocation: location)
      #expect(found.place?.bytes.lowerBound == mark.offset, sourceLocation: location)
    }
    #expect(judgement.isMet(`case`.rule.criterion) == !`case`.rule.failsCriterion, sourceLocation: location)
  }

  @Test func everyRuleHasAFileNamedLikeIt() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TargetJudgement/Rules").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let expected = WordingRule.all.map { rule in
      rule.id.split(separator: "-").map(\.capitalized).joined() + ".swift"
    }
    #expect(files == expected.sorted())
  }

  @Test func idsAreUniqueAndKebabCase() {
    let ids = WordingRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0 == "-" }) }
  }

  @Test func messagesAreLowerCaseWithoutFullStop() throws {
    for case let example in Self.examples where !example.isAccepted {
      for fault in TargetJudge().judge(example.example.wording).faults {
        for text in [fault.message, fault.suggestion] {
          #expect(text.first?.isUppercase == false)
          #expect(text.last != ".")
        }
      }
    }
  }

  @Test func everyRuleIsExplained() {
    for rule in WordingRule.all {
      #expect(!rule.accepted.isEmpty && !rule.rejected.isEmpty, "\(rule.id)")
      #expect(rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."), "\(rule.id)")
    }
  }
}
