import Rendering
import TestSupport
import Testing

@Suite struct MarkdownHTMLTests {
  private static let document = """
    # A plan

    Before the sections.

    ## What I said {.speech}

    > One line.

    ### Deeper

    | a | b |
    |:--|--:|
    | 1 | 2 |

    ## Last

    - one

    """

  @Test func sectionsFollowTheHeadings() throws {
    try expectSnapshot(MarkdownHTML(Self.document).body, named: "sections.html")
  }

  @Test(arguments: [
    ("# A *plan* for `Amy`\n", "A plan for Amy"), ("## Two\n\n# One\n", "Two"), ("no heading\n", ""),
  ])
  func theFirstHeadingIsTheTitle(markdown: String, title: String) {
    #expect(MarkdownHTML(markdown).title == title)
  }

  @Test func thePageIsWhole() throws {
    let page = HTMLPage(
      title: "A <plan> & \"more\"",
      kind: "plan",
      styles: ["body { color: black }\n", "p::after { content: \"</style><b>\" }\n"],
      body: MarkdownHTML(Self.document).body
    )
    try expectSnapshot(page.html, named: "page.html")
  }

  @Test func contentsLeadToTheHeadingsBehindThem() {
    let html = MarkdownHTML("# Pack\n\n## Inside {.contents}\n\n- Amy\n- Bo\n\n# Amy\n\n# Bo\n").body
    #expect(html.contains("<li><a href=\"#part-2\">Amy</a></li>\n<li><a href=\"#part-3\">Bo</a></li>"))
    #expect(html.contains("<h1 id=\"part-2\">Amy</h1>"))
    #expect(html.contains("<h1 id=\"part-3\">Bo</h1>"))
  }

  @Test(arguments: [
    ("# Amy {.speech}", "speech"), ("# Amy {.two-words}", "two-words"), ("# Amy \\{.speech}", nil),
    ("# Amy {.Speech}", nil), ("# Amy {.a b}", nil), ("# Amy {.}", nil), ("text {.speech}", nil),
    ("# {.speech}", "speech"),
  ])
  func aClassComesFromATemplateAlone(line: String, name: String?) {
    let html = MarkdownHTML(line + "\n").body
    let classes = html.matches(of: /class="([^"]*)"/).map { String($0.1) }
    #expect(classes == (name.map { [$0] } ?? []), "\(html)")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <b>c</b>", "[a](javascript:alert(1))", "![a](file:///etc/passwd)",
    "<img src=x onerror=x>", "[a](data:text/html,x)", "<style>*{}</style>",
  ])
  func nothingDangerousIsTakenOver(markdown: String) {
    let html = MarkdownHTML(markdown + "\n").body
    for word in ["<script", "<b>", "javascript:", "file:", "onerror", "data:", "<style"] {
      #expect(!html.contains(word), "\(html)")
    }
  }
}
