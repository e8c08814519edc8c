import PlanModel
import Rendering
import Testing

/// What staff, families and mischief may type, and it stays what was typed.
@Suite struct EscapingTests {
  static let hostile = [
    "a | b", "| --- |", "|", "\\|", "\\\\|", "\\", "# heading", "## heading ##", "C#", "#",
    "<script>alert(1)</script>",
    "<b>bold</b>", "<!-- comment -->", "<https://example.org>", "</td></table>", "<", "a < b > c",
    "<img src=x onerror=x>",
    "`code`", "``` fence", "~~~ fence", "*bold*", "**bold**", "***", "_emphasis_", "snake_case_word", "___",
    "~~struck~~", "~",
    "[link](https://example.org)", "[link](javascript:alert(1))", "](x)", "![image](x.png)", "!", "[ref]",
    "[ref]: x",
    "[^1]", "[^1]: note", "[ ] task", "[x] task", "&amp;", "&lt;b&gt;", "&#42;", "Mums & dads", "&", "AT&T",
    "&copy",
    "- list", "+ list", "* list", "1. list", "1) list", "12. December", "1.5 metres", "2025. A year",
    "> quote", "    code",
    "\tcode", "---", "===", "- - -", "***", "=", "==marked==", ": definition", "^sup^", "H~2~O", "$x$",
    "$$x$$", "£5 or $5",
    "www.example.org", "WWW.example.org", "http://example.org/a_b?c=d&e=f", "https://example.org",
    "ftp://example.org",
    "mailto:a@b.c", "a@b.c", "xmpp:a@b.c", "see example.org", "line one\nline two", "line one\n\n# line two",
    "end  \nnext",
    "one\r\ntwo", "one\u{2028}two\u{85}three", "{{name}}", "{{{name}}}", "{{#targets}}", "{% raw %}",
    "{: .class}",
    "{{=<% %>=}}", "%CONTENT_TYPE:HTML", "\u{202E}reversed", "\u{2067}isolated", "bell\u{7}",
    "escape\u{1B}[31m", "nul\u{0}nul",
    "zero\u{200B}width", "👩‍👩‍👧 family", "Zoë Chloé", "نادیه می‌گوید", "\"quoted\" and 'quoted'", "5 – 6 … 7",
    ":smile:",
    "@mention", "a\\*b", "\\# not a heading", "&#0;", "<a@b.c>", "<?php ?>", "<![CDATA[x]]>", "x<y>z",
    String(repeating: "w", count: 10_000), "  spaces  around  ", "Setext\n===", "Setext\n---",
    "| a | b |\n|---|---|",
  ]

  /// A text as a reader is to see it, for comparing: without what nobody can see, and without the
  /// punctuation at its end that a sentence may have changed.
  private static func visible(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter {
      switch $0.value {
      case 0x0A, 0x0D, 0x09, 0x85, 0x2028: true
      case 0...0x1F, 0x7F...0x9F, 0x200B, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
    var result = CMark.singleSpaced(String(String.UnicodeScalarView(scalars)))
    while let last = result.last, ".,;:".contains(last) { result.removeLast() }
    return result.lowercased()
  }

  private static func count(_ text: String, in html: String) -> Int {
    CMark.text(html).lowercased().ranges(of: text).count
  }

  @Test(.enabled(if: CMark.path != nil, CMark.missing), arguments: hostile)
  func comesOutOfEveryFieldAsTyped(text: String) throws {
    let plain = try CMark.html(try Self.print("qxq"))
    let html = try CMark.html(try Self.print(text))
    let visible = Self.visible(text)
    #expect(Self.count(visible, in: html) >= Self.count("qxq", in: plain), "\(html)")
    // The document has the same parts as with a harmless text. Lines are paragraphs of their own, and a
    // viewer may make a link of an address, which nothing in Markdown forbids.
    let free: Set = text.contains("@") ? ["a", "/a"] : text.contains(where: \.isNewline) ? ["p", "/p"] : []
    #expect(CMark.tags(html).filter { !free.contains($0) } == CMark.tags(plain).filter { !free.contains($0) })
  }

  /// A plan of this text alone, with the pupil's, the teachers' and the school's names the same.
  private static func print(_ text: String) throws -> String {
    let quoted = try FilledPlan.quoted(text)
    let people = """
      people: 1
      staff: {T12: {name: \(quoted)}}
      pupils: {P0402: {name: \(quoted), known_as: \(quoted)}}
      """
    return try Sample.print(try FilledPlan.yaml(text: text), people: people)
  }

  @Test(arguments: [
    ("Mums & dads", "Mums & dads"),
    ("AT&T", "AT&amp;T"),
    ("5 of 8, twice - daily", "5 of 8, twice - daily"),
    ("1. first", "1\\. first"),
    ("at 10.30", "at 10.30"),
    ("- dash", "\\- dash"),
    ("a|b", "a\\|b"),
    ("<b>", "&lt;b&gt;"),
    ("www.x.org", "www\\.x.org"),
    ("http://x.org", "http\\://x.org"),
    ("time: now", "time: now"),
    ("a\r\nb", "a&#10;b"),
    ("\u{202E}abc\u{0}", "abc"),
    ("  ", ""),
  ])
  func escapesNoMoreThanNeeded(typed: String, escaped: String) {
    #expect(Phrase(typed).line == escaped)
  }

  @Test func linesAreKeptApart() {
    #expect(Phrase("one \n\n two\u{2028}# three").lines == ["one", "two", "\\# three"])
  }

  @Test func holdsInsidePartialsAndSections() throws {
    let typed = "<b>&amp; *x* | y"
    let plan = """
      plan: 1
      pupil: P0402
      strengths: "\(typed)"
      targets: [{id: ab, specific: "\(typed)", home: ["\(typed)"]}]
      """
    let templates = [
      "plan.md":
        "{{strengths}}\n{{#strengths}}{{.}}{{/strengths}}\n{{> _outer}}\n{{#targets}}\n  {{> _inner}}\n{{/targets}}\n",
      "_outer": "{{strengths}}\n{{#targets}}{{> _inner}}{{/targets}}",
      "_inner": "{{specific}}\n{{#home}}{{.}}{{/home}}\n{{strengths}}\n",
    ]
    let text = try Sample.print(plan, templates: templates)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.count == 9)
    let escaped = "&lt;b&gt;&amp;amp; \\*x\\* \\| y"
    #expect(lines.allSatisfy { $0 == escaped || $0 == escaped + "." }, "\(text)")
  }

  @Test func aMissingValueDoesNotPrintOneOfTheSameNameFurtherOut() throws {
    let plan = """
      plan: 1
      pupil: P0402
      advice: [{from: therapist, says: Wait}]
      meetings: [{kind: small steps, held: 2025-09-22, follow_up: [{date: 2025-09-18, by: T12}], how: video}]
      """
    let text = try Sample.print(
      plan,
      templates: ["plan.md": "{{#meetings}}{{#follow_up}}[{{how}}]{{/follow_up}}{{/meetings}}\n"]
    )
    #expect(text == "[]\n")
  }
}
