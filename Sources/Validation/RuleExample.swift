/// A plan, or a part of one, that shows what a rule finds or lets pass.
///
/// The parts given take the place of those of `ExamplePlan`. A `↓` stands right before the place where
/// the finding begins; it is taken out before the plan is checked.
package struct RuleExample: Sendable {
  package enum Content: Sendable {
    /// Top-level parts of a plan, `key: …` and the lines below it; `key:` alone takes the part away.
    case plan(String)
    /// Keys of the example plan's only target; `key:` alone takes the key away.
    case target(String)
    /// Keys of the example plan's only meeting; `key:` alone takes the key away.
    case meeting(String)
    /// The wording of a target, for reading only: the judgement of wording has examples of its own.
    case wording(String)
    /// The text of a whole plan file.
    case file(String)
    /// Several files of a repository by path; those of the example school stand beside them.
    case files([String: String])
  }

  package let content: Content
  /// The day to take for today; without it the middle of the term.
  package let today: String
  /// Where the example was written, to point at when it does not hold.
  package let fileID: String
  package let filePath: String
  package let line: Int
  package let column: Int

  init(_ content: Content, today: String, fileID: String, filePath: String, line: Int, column: Int) {
    self.content = content
    self.today = today
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
    self.column = column
  }

  /// After every deadline of the example term.
  package static let afterTerm = "2025-12-20"

  package static func plan(
    _ text: String,
    today: String = afterTerm,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) -> RuleExample {
    RuleExample(.plan(text), today: today, fileID: fileID, filePath: filePath, line: line, column: column)
  }

  package static func target(
    _ text: String,
    today: String = afterTerm,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) -> RuleExample {
    RuleExample(.target(text), today: today, fileID: fileID, filePath: filePath, line: line, column: column)
  }

  package static func meeting(
    _ text: String,
    today: String = afterTerm,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) -> RuleExample {
    RuleExample(.meeting(text), today: today, fileID: fileID, filePath: filePath, line: line, column: column)
  }

  package static func file(
    _ text: String,
    today: String = afterTerm,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) -> RuleExample {
    RuleExample(.file(text), today: today, fileID: fileID, filePath: filePath, line: line, column: column)
  }

  package static func files(
    _ files: [String: String],
    today: String = afterTerm,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) -> RuleExample {
    RuleExample(.files(files), today: today, fileID: fileID, filePath: filePath, line: line, column: column)
  }

  /// What to show of it in an explanation, the mark left in.
  package var text: String {
    switch content {
    case .plan(let text), .target(let text), .meeting(let text), .file(let text), .wording(let text): text
    case .files(let files):
      files.sorted { $0.key < $1.key }.map { "# \($0.key)\n\($0.value)" }.joined(separator: "\n")
    }
  }
}
