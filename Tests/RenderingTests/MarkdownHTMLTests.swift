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
    try expectSnapshot(MarkdownHTML.body(of: Self.document), named: "sections.html")
  }

  @Test func thePageIsWhole() throws {
    let page = HTMLPage(
      title: "A <plan> & \"more\"",
      kind: "plan",
      styles: ["body { color: black }\n", "p::after { content: \"</style><b>\" }\n"],
      body: MarkdownHTML.body(of: Self.document)
    )
    try expectSnapshot(page.html, named: "page.html")
  }

  @Test func contentsLeadToTheHeadingsBehindThem() {
    let html = MarkdownHTML.body(of: "# Pack\n\n## Inside {.contents}\n\n- Amy\n- Bo\n\n# Amy\n\n# Bo\n")
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
    let html = MarkdownHTML.body(of: line + "\n")
    let classes = html.matches(of: /class="([^"]*)"/).map { String($0.1) }
    #expect(classes == (name.map { [$0] } ?? []), "\(html)")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <b>c</b>", "[a](javascript:alert(1))", "![a](file:///etc/passwd)",
    "<img src=x onerror=x>", "[a](data:text/html,x)", "<style>*{}</style>",
  ])
  func nothingDangerousIsTakenOver(markdown: String) {
    let html = MarkdownHTML.body(of: markdown + "\n")
    for word in ["<script", "<b>", "javascript:", "file:", "onerror", "data:", "<style"] {
      #expect(!html.contains(word), "\(html)")
    }
  }
}
