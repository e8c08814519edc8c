import PlainText
import Testing

/// Whatever a file holds is shown as mere text, wherever it is shown.
@Suite struct PlainTextTests {
  @Test(arguments: HostileText.all)
  func nothingHiddenGetsThrough(text: String) {
    for shown in [
      VisibleText.of(text), VisibleText.line(text), MarkdownCell.of(text), CSVCell.of(text),
      MarkupText.line(text), MarkupText.escaped(text), MarkupText.escapedLines(VisibleText.of(text)),
    ] {
      #expect(!shown.unicodeScalars.contains { $0.isHidden }, "\(shown.debugDescription)")
      #expect(!shown.contains("\u{200C}") && !shown.unicodeScalars.contains("\u{200D}"))
    }
  }

  @Test(arguments: HostileText.all)
  func gitHubTakesNoCommandFromTheLog(text: String) {
    for line in LogText.of(text).split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(!line.drop(while: \.isWhitespace).hasPrefix("::"))
      #expect(!line.contains("##["))
    }
  }

  /// What is left of a cell when escaped characters are made harmless starts nothing in Markdown.
  @Test(arguments: HostileText.all)
  func cellOfMarkdownIsMereText(text: String) {
    var rest = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in MarkdownCell.of(text).unicodeScalars {
      if isEscaped {
        isEscaped = false
        rest.append("x")
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        rest.append(scalar)
      }
    }
    #expect(!isEscaped)
    #expect(!rest.contains { "<>`*_[]|~#!{}$@".unicodeScalars.contains($0) && $0 != "#" })
    let bare = String(rest)
    #expect(!bare.contains("://") && !bare.lowercased().contains("www."))
    for start in ["- ", "+ ", "1. ", "2) ", "--", "==", " "] { #expect(!bare.hasPrefix(start)) }
  }

  @Test func cellsOfMarkdownLeaveOtherWordsAlone() {
    for text in ["3.5 h", "-3", "+2 points", "3. of May", "41 of 44 (93%)", "Zoë: 10.30", "3-oak"] {
      let expected = text.replacing("3. ", with: "3\\. ")
      #expect(MarkdownCell.of(text) == expected)
    }
  }

  @Test(arguments: HostileText.all)
  func cellOfCSVIsOneLineAndNoFormula(text: String) {
    let cell = CSVCell.of(text)
    var inside = cell[...]
    if inside.hasPrefix("\"") {
      inside = inside.dropFirst().dropLast()
      #expect(!inside.replacing("\"\"", with: "").contains("\""))
    } else {
      #expect(!inside.contains(",") && !inside.contains("\""))
    }
    #expect(!"=+-@＝".contains(inside.first { $0 != " " } ?? "x") || ["-"].contains(cell))
  }

  @Test(arguments: [
    ("-3.5", "-3.5"), ("-3.5+1", "'-3.5+1"), ("3-oak", "3-oak"), ("a \"b\", c", "\"a \"\"b\"\", c\""),
  ])
  func cellsOfCSV(text: String, cell: String) { #expect(CSVCell.of(text) == cell) }

  @Test(arguments: HostileText.all)
  func markupIsMereText(text: String) {
    for markup in [MarkupText.escaped(text), MarkupText.escapedLines(text)] {
      #expect(!markup.contains { "<>\"\n".contains($0) })
      // Each ampersand begins a reference.
      for part in markup.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
        #expect(["amp;", "lt;", "gt;", "quot;", "#39;", "#10;"].contains { part.hasPrefix($0) })
      }
    }
  }

  @Test(arguments: ["علی\u{200C}رضا", "👩\u{200D}👧", "Zoë Ó Briain", "नरेंद्र", "Nguyễn Văn A", "李小龍"])
  func namesStayAsTheyAreWritten(name: String) {
    for shown in [
      VisibleText.of(name), VisibleText.line(name), MarkdownCell.of(name), CSVCell.of(name),
      MarkupText.escaped(name), LogText.of(name),
    ] {
      #expect(Array(shown.unicodeScalars) == Array(name.unicodeScalars))
    }
  }

  @Test func gapsFillColumnsOfATerminal() {
    for name in ["Zoe", "李小龍", "Zoe\u{308}", "علی\u{200C}رضا"] {
      #expect(VisibleText.width(of: name + VisibleText.gap(after: name, to: 12)) == 12)
    }
    #expect(VisibleText.gap(after: "李小龍", to: 4) == "")
  }
}
