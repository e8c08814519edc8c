import Rendering
import Testing

/// What people type, put where templates put it, read by cmark, and shown as it was typed.
@Suite struct MarkdownTextTests {
  private static let texts = [
    "3.5 h", "3. Read", "3.", "12) Sums", "- one", "+ 2", "= 4", "# loud", "a * b * c", "__name__", "`code`",
    "[a](b)", "![a](b)", "<b>no</b>", "a | b", "Mums & dads", "&amp;", "www.example.org",
    "https://example.org",
    "~~gone~~", "a\\*b", "{.class}", "$x$", "5 < 6 > 4", "a@b.example", ":smile:", "1.5) and 2.",
  ]

  @Test(arguments: texts)
  func textIsShownAsTyped(text: String) {
    let escaped = MarkdownText.escape(text)
    let shown = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(MarkdownHTML("\(escaped)\n").body == "<p>\(shown)</p>\n")
    #expect(MarkdownHTML("- \(escaped)\n").body == "<ul>\n<li>\(shown)</li>\n</ul>\n")
    #expect(MarkdownHTML("| a |\n|--|\n| \(escaped) |\n").body.contains("<td>\(shown)</td>"))
  }

  @Test func whatMeansNothingStaysAsItIs() {
    for text in ["3.5 h", "Reads 3. Then stops", "at 10.30", "Mums & dads"] {
      #expect(MarkdownText.escape(text) == text)
    }
  }
}
