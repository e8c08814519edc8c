import Diagnostics
import KnownFindings
import PlanModel
import Testing

@Suite struct BaselineTests {
  private func key(_ path: String, _ rule: String = "rule", target: String = "", text: String = "text")
    -> FindingKey
  {
    FindingKey(path: path, rule: rule, target: target, text: text)
  }

  private func read(_ text: String) -> RecordReader.Result<Baseline> {
    RecordReader().read(Baseline.self, text: Array(text.utf8))
  }

  @Test func fileIsReadableSortedAndOneEntryALine() {
    var tally = FindingTally()
    tally.add(
      key("2025-26/spring/3-oak/P0402.yaml", "no-measure", target: "asks-for-a-toy", text: "is it 'seen'?")
    )
    tally.add(key("2025-26/autumn/3-oak/P0402.yaml", "late-meeting", text: "due by #"), times: 2)
    let lines = Baseline.text(of: tally).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines == [
        "baseline: 1",
        "known:",
        "  - {file: 2025-26/autumn/3-oak/P0402.yaml, rule: late-meeting, times: 2, text: 'due by #'}",
        "  - {file: 2025-26/spring/3-oak/P0402.yaml, rule: no-measure, target: asks-for-a-toy, text: 'is it ''seen''?'}",
      ]
    )
  }

  @Test(arguments: [
    "plain", "it's", "# no comment", "a: b, {c} [d]", "\"x\" \\n \\", "- dash", "", " spaces ", "Zoë 👩🏽 قصة",
    "null", "%&*!|>@`",
  ])
  func everyTextComesBack(_ text: String) {
    var tally = FindingTally()
    tally.add(key("a b/\(text).yaml", "rule", target: text, text: text), times: 3)
    let result = read(Baseline.text(of: tally))
    #expect(result.findings.isEmpty, "\(result.findings)")
    #expect(text.isEmpty || result.record?.tally == tally)
  }

  @Test func noFindingsMakeAFileToo() {
    let result = read(Baseline.text(of: FindingTally()))
    #expect(result.findings.isEmpty)
    #expect(result.record?.tally == FindingTally())
  }

  @Test func textWithControlCharactersIsMadePrintable() {
    let diagnostic = Diagnostic(
      rule: "r",
      severity: .error,
      message: "a\nb\u{1B}\u{0}\u{202E}\u{2028}",
      path: "p"
    )
    var tally = FindingTally()
    tally.add(FindingKey(diagnostic, path: "p"))
    #expect(read(Baseline.text(of: tally)).record?.tally == tally)
  }

  @Test func findingsAreTakenAsOftenAsTheyAreKnown() {
    var tally = FindingTally()
    tally.add(key("a"), times: 2)
    let taken = ["a", "b", "a", "a"].map { tally.take(key($0)) }
    #expect(taken == [true, false, true, false])
    #expect(tally.count == 0)
  }
}
