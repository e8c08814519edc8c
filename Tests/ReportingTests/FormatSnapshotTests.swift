import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

/// Every format over the same sample findings.
@Suite struct FormatSnapshotTests {
  @Test(arguments: OutputFormat.all.map(\.name)) func formatLooksAsRecorded(_ name: String) throws {
    let format = try #require(OutputFormat.named(name))
    try expectSnapshot(SampleFindings.written(format), named: "samples.\(name)")
  }

  @Test func everyFormatIsListed() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Reporting/Formats")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == OutputFormat.all.count)
    #expect(Set(OutputFormat.all.map(\.name)).count == files.count)
  }

  @Test(arguments: OutputFormat.all.map(\.name).filter { $0 != "text" })
  func formatsThatTravelCarryNoLineUnlessAsked(_ name: String) throws {
    let format = try #require(OutputFormat.named(name))
    #expect(!SampleFindings.written(format).contains("loves"))
    let isWithText = SampleFindings.written(format, .init(sendsExcerpts: true)).contains("loves")
    #expect(isWithText == ["github", "markdown", "junit", "sarif"].contains(name))
  }

  @Test(arguments: OutputFormat.all.map(\.name)) func nothingToReportLooksAsRecorded(_ name: String) throws {
    let format = try #require(OutputFormat.named(name))
    let text = SampleFindings.written(format, report: Report(diagnostics: [], filesChecked: 3))
    try expectSnapshot(text, named: "nothing.\(name)")
  }

  @Test func colourIsOnlyWhereItIsAskedFor() {
    var (plain, colourful) = ("", "")
    OutputFormat.text.write(SampleFindings.report, .init()) { plain += $0 }
    OutputFormat.text.write(SampleFindings.report, .init(isColourful: true)) { colourful += $0 }
    #expect(!plain.contains("\u{1B}"))
    #expect(colourful.contains("\u{1B}[1;31merror"))
  }

  @Test func excerptsCanBeHidden() {
    var text = ""
    OutputFormat.text.write(SampleFindings.report, .init(showsExcerpts: false)) { text += $0 }
    #expect(!text.contains("loves"))
    #expect(text.contains("pupil-mismatch"))
  }

  @Test func hostileTextDoesNotReachTheTerminal() {
    var text = ""
    OutputFormat.text.write(SampleFindings.report, .init()) { text += $0 }
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }
}
