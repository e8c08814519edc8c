import Diagnostics
import Reporting

/// One of each kind of finding, for every format: a range on one line and on several, none at all, notes,
/// wide and right-to-left letters, and text that would break out of each format if it could.
enum SampleFindings {
  static let plan = SourceText(
    path: "plans/2025-26/autumn/3-oak/P0402.yaml",
    text: """
      plan: 1
      pupil: P0417
      strengths: Zoë loves 水 and \u{202E}snd\u{1B}[31mred <script> | `x`
      helps: [👩🏽‍🏫 nearby, قصة قصيرة]
      targets:
        - id: asks-for-a-toy
          specific: will ask

      """
  )

  static var report: Report {
    Report(
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
        finding("red", "text-after-hash", .warning, "control \u{1B}[31m\u{0}\u{202E} characters"),
        finding(
          "nearby",
          "unknown-key",
          .error,
          "::error::a|b`c` ]]> </failure> <!-- & &amp; ##[set-env name=A]b https://example.org www.example.org",
          suggestion: "::stop-commands::x\r\n*bold* _it_ [link](x) $1$ #1 {{x}} \\ 'q' Zoë 👩🏽‍🏫 قصة \u{FFFE}"
        ),
        finding("قصة", "soft-quantity", .advice, "is this enough?", suggestion: "say how much"),
        finding(
          "id: asks-for-a-toy\n    specific: will ask",
          "missing-smart-part",
          .advice,
          "the target has no `baseline`",
          criterion: .achievable,
          target: "asks-for-a-toy",
          suggestion: "say what the child does now"
        ),
        // The same once more, elsewhere: two findings, one key.
        finding(
          "specific",
          "missing-smart-part",
          .advice,
          "the target has no `baseline`",
          target: "asks-for-a-toy"
        ),
        Diagnostic(
          rule: "misplaced-file",
          severity: .error,
          message: "a file of this name has no place here",
          path: "plans/with space,comma:colon%/é 👩🏽‍🏫/x.yaml"
        ),
        Diagnostic(
          rule: "not-readable",
          severity: .error,
          message: "not read",
          path: "::set-env name=A::/x.yaml"
        ),
      ],
      filesChecked: 3,
      rules: [
        RuleDescription(
          id: "misplaced-file",
          severity: .error,
          criterion: nil,
          summary: "A file stands where no file of its name belongs.",
          rationale: "It is not read, and nobody notices."
        ),
        RuleDescription(
          id: "missing-smart-part",
          severity: .error,
          criterion: .achievable,
          summary: "A part of a target is missing.",
          rationale: "Without `baseline` nobody can tell \"how far\" a child has come."
        ),
      ],
      repository: RepositoryPlace(root: "/school", workingDirectory: "/school"),
      version: "1.2.3"
    )
  }

  /// As many findings of each severity as one likes.
  static func many(errors: Int, warnings: Int, advice: Int) -> Report {
    let counts: [(Severity, Int)] = [(.advice, advice), (.error, errors), (.warning, warnings)]
    let diagnostics = counts.flatMap { severity, count in
      (0..<count).map { number in
        Diagnostic(rule: "some-rule", severity: severity, message: "finding \(number)", path: "plans/x.yaml")
      }
    }
    return Report(diagnostics: diagnostics, filesChecked: 1)
  }

  static func written(
    _ format: OutputFormat,
    _ style: OutputFormat.Style = .init(),
    report: Report = SampleFindings.report
  ) -> String {
    var text = ""
    withoutActuallyEscaping({ text += $0 }) { format.write(report, style, $0) }
    return text
  }

  private static func finding(
    _ words: String,
    _ rule: String,
    _ severity: Severity,
    _ message: String,
    criterion: Criterion? = nil,
    target: String? = nil,
    suggestion: String? = nil,
    notes: [Finding.Note] = []
  ) -> Diagnostic {
    let text = String(decoding: plan.bytes, as: UTF8.self)
    let found = text.utf8.firstRange(of: words.utf8) ?? text.utf8.startIndex..<text.utf8.startIndex
    let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
    let finding = Finding(
      rule: rule,
      severity: severity,
      message: message,
      range: SourceRange(start..<start + words.utf8.count),
      criterion: criterion,
      suggestion: suggestion,
      notes: notes
    )
    return Diagnostic(finding, in: plan, target: target)
  }
}
