import Diagnostics
import Reporting
import TestSupport
import Testing

/// Every format over the same sample findings.
@Suite struct FormatSnapshotTests {
  /// One of each kind: a range on one line and on several, no range, notes, hostile text, wide characters.
  static var samples: Report {
    let plan = SourceText(
      path: "plans/2025-26/autumn/3-oak/P0402.yaml",
      text: """
        plan: 1
        pupil: P0417
        strengths: Zoë loves 水 and \u{202E}snd\u{1B}[31mred <script> | `x`
        targets:
          - id: asks-for-a-toy
            specific: will ask

        """
    )
    func finding(
      _ words: String,
      _ rule: String,
      _ severity: Severity,
      _ message: String,
      criterion: Criterion? = nil,
      suggestion: String? = nil,
      notes: [Finding.Note] = []
    ) -> Diagnostic {
      let text = String(decoding: plan.bytes, as: UTF8.self)
      let found = text.utf8.firstRange(of: words.utf8) ?? text.utf8.startIndex..<text.utf8.startIndex
      let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
      let range = SourceRange(start..<start + words.utf8.count)
      return Diagnostic(
        Finding(
          rule: rule,
          severity: severity,
          message: message,
          range: range,
          criterion: criterion,
          suggestion: suggestion,
          notes: notes
        ),
        in: plan
      )
    }
    return Report(
      diagnostics: [
        finding(
          "P0417",
          "pupil-mismatch",
          .error,
          "this id is not the file's name, P0402",
          suggestion: "write `pupil: P0402`",
          notes: [.init(message: "the file's first line", range: SourceRange(0..<7))]
        ),
        finding("水", "curly-quotes", .warning, "a message with \"quotes\", a % and a\nline break"),
        finding("red", "text-after-hash", .warning, "control characters in the line"),
        finding(
          "id: asks-for-a-toy\n    specific: will ask",
          "missing-smart-part",
          .advice,
          "the target has no `baseline`",
          criterion: .achievable,
          suggestion: "say what the child does now"
        ),
        Diagnostic(
          rule: "misplaced-file",
          severity: .error,
          message: "a file of this name has no place here",
          path: "plans/with space,comma:colon/x.yaml"
        ),
      ],
      filesChecked: 3
    )
  }

  @Test(arguments: OutputFormat.all.map(\.name)) func formatLooksAsRecorded(_ name: String) throws {
    let format = try #require(OutputFormat.named(name))
    var text = ""
    withoutActuallyEscaping({ text += $0 }) { format.write(Self.samples, .init(), $0) }
    try expectSnapshot(text, named: "samples.\(name)")
  }

  @Test func colourIsOnlyWhereItIsAskedFor() {
    var (plain, colourful) = ("", "")
    OutputFormat.text.write(Self.samples, .init()) { plain += $0 }
    OutputFormat.text.write(Self.samples, .init(isColourful: true)) { colourful += $0 }
    #expect(!plain.contains("\u{1B}"))
    #expect(colourful.contains("\u{1B}[1;31merror"))
  }

  @Test func excerptsCanBeHidden() {
    var text = ""
    OutputFormat.text.write(Self.samples, .init(showsExcerpts: false)) { text += $0 }
    #expect(!text.contains("loves"))
    #expect(text.contains("pupil-mismatch"))
  }

  @Test func hostileTextDoesNotReachTheTerminal() {
    var text = ""
    OutputFormat.text.write(Self.samples, .init()) { text += $0 }
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }
}
