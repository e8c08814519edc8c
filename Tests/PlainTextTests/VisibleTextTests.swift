import PlainText
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain, Zoë", "plain, Zoë"), ("a\tb", "a  b"), ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"),
    ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{9B}b", "a\u{FFFD}b"), ("line\u{2028}two", "line\u{FFFD}two"),
  ])
  func nothingSteersTheTerminal(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test(arguments: [("a\nb", "a b"), ("a\r\nb", "a b"), ("a\u{2028}b\n", "a b "), ("a\u{1B}b", "a\u{FFFD}b")])
  func lineIsOneLine(text: String, line: String) { #expect(VisibleText.line(text) == line) }

  @Test func joinersStayWhereScriptsAndPicturesNeedThem() {
    let family = "👩\u{200D}👧 می\u{200C}خواهم"
    #expect(VisibleText.of(family) == family)
    for text in ["sp\u{200D}eak", "speak\u{200C}", "\u{200D}é", "é\u{200D}x"] {
      #expect(!VisibleText.of(text).unicodeScalars.contains { $0.value == 0x200C || $0.value == 0x200D })
    }
  }
}
