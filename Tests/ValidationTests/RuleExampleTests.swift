import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing
import Validation

/// Every example of every rule, run as it stands in the rule.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: RuleExample
    let isRejected: Bool
    var testDescription: String { "\(rule.id) at line \(example.line)" }
    var place: SourceLocation {
      SourceLocation(
        fileID: example.fileID,
        filePath: example.filePath,
        line: example.line,
        column: example.column
      )
    }
  }

  /// The examples of wording are run with the judgement of targets.
  static let cases = Rule.all.filter { if case .wording = $0.origin { false } else { true } }.flatMap {
    rule in
    rule.accepted.map { Case(rule: rule, example: $0, isRejected: false) }
      + rule.rejected.map { Case(rule: rule, example: $0, isRejected: true) }
  }

  @Test(arguments: cases) func exampleHolds(_ example: Case) throws {
    let checked = try CheckedExample(example.example)
    let found = checked.diagnostics.filter { $0.rule == example.rule.id }
    let others = checked.diagnostics.map {
      "\($0.path):\($0.range?.lowerBound.line ?? 0):\($0.range?.lowerBound.column ?? 0) \($0.rule): \($0.message)"
    }
    .joined(separator: "\n")
    guard example.isRejected else {
      #expect(found.isEmpty, "accepted, yet found:\n\(others)", sourceLocation: example.place)
      return
    }
    try #require(
      !found.isEmpty,
      "rejected, yet not found; found instead:\n\(others)",
      sourceLocation: example.place
    )
    let marks = checked.marks
    #expect(!marks.isEmpty, "a rejected example marks the place with ↓", sourceLocation: example.place)
    for mark in marks {
      #expect(
        found.contains { $0.path == mark.path && $0.range?.lowerBound == mark.position },
        "nothing of \(example.rule.id) begins at the mark \(mark); found:\n\(others)",
        sourceLocation: example.place
      )
    }
  }

  @Test func examplePlanIsSound() throws {
    let checked = try CheckedExample(.plan("plan: 1"))
    #expect(checked.diagnostics.isEmpty)
  }
}

/// An example written to a folder and checked.
struct CheckedExample {
  struct Mark: CustomStringConvertible {
    var path: String
    var position: SourcePosition
    var description: String { "\(path):\(position.line):\(position.column)" }
  }

  let diagnostics: [Diagnostic]
  let marks: [Mark]

  init(_ example: RuleExample) throws {
    let folder = try TemporaryFolder()
    var marks: [Mark] = []
    for (path, text) in ExamplePlan.files(for: example) {
      var clean = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if scalar == "↓" {
          let source = SourceText(path: path, text: String(clean))
          marks.append(Mark(path: path, position: source.position(at: source.bytes.count)))
        } else {
          clean.append(scalar)
        }
      }
      // An example names what stands beside its plans by `../`.
      let place = path.hasPrefix("../") ? String(path.dropFirst(3)) : "plans/" + path
      try folder.write(place, Data(String(clean).utf8))
    }
    let root = folder.path + "/plans"
    let files = try SchoolFiles.load(
      PlanFolder(path: root),
      shown: { $0.replacingOccurrences(of: root + "/", with: "") }
    )
    let today = try #require(CalendarDate(iso: example.today))
    let validator = Validator(
      files: files,
      today: today,
      shown: { $0.replacingOccurrences(of: root + "/", with: "") }
    )
    diagnostics = validator.validate(cores: 1).diagnostics
    self.marks = marks
  }
}
