/// A Markdown document as the inside of a page: a section for each heading, which a style sheet can reach.
package struct MarkdownHTML: Sendable {
  /// The words of the first heading.
  package let title: String
  package let body: String

  package init(_ markdown: String) {
    let (markdown, classes) = HeadingClass.split(markdown)
    var body = Body()
    var title: String?
    for block in MarkdownBlock.all(of: markdown) {
      if title == nil, case .heading = block.kind { title = String(block.text.prefix { !$0.isNewline }) }
      body.add(block, classes[block.line])
    }
    self.title = title ?? ""
    self.body = body.closed()
  }

  /// The inside of a page while it is being put together.
  private struct Body {
    private var html = ""
    /// The levels of the sections that are open, outermost first.
    private var open: [Int] = []
    private var headings = 0
    /// How many headings of the first level there have been.
    private var parts = 0
    private var isContents = false

    mutating func add(_ block: MarkdownBlock, _ name: String?) {
      switch block.kind {
      case .heading(let level): begin(level, block.html, name)
      case .table:
        // A page may be narrower than a table, which then scrolls by itself; with the keyboard too.
        html += "<div class=\"table\" tabindex=\"0\">\n\(block.html)</div>\n"
      case .list where isContents: html += linked(block.html)
      case .list, .other: html += block.html
      }
    }

    func closed() -> String {
      open.reversed().reduce(html) { html, level in html + Self.end(level) }
    }

    private mutating func begin(_ level: Int, _ heading: String, _ name: String?) {
      while let last = open.last, last >= level {
        html += Self.end(last)
        open.removeLast()
      }
      open.append(level)
      headings += 1
      isContents = name == "contents"
      if level == 1 { parts += 1 }
      let id = level == 1 ? "part-\(parts)" : "heading-\(headings)"
      html += "<\(Self.element(level))\(name.map { " class=\"\($0)\"" } ?? "")>\n"
      html += heading.replacing("<h\(level)>", with: "<h\(level) id=\"\(id)\">", maxReplacements: 1)
    }

    /// The items of a list of contents lead to the headings of the first level behind it, in their order.
    private func linked(_ list: String) -> String {
      var result = ""
      for (number, item) in list.replacing("</li>", with: "</a></li>").split(separator: "<li>").enumerated() {
        result += number == 0 ? String(item) : "<li><a href=\"#part-\(parts + number)\">\(item)"
      }
      return result
    }

    private static func element(_ level: Int) -> String { level == 1 ? "article" : "section" }
    private static func end(_ level: Int) -> String { "</\(element(level))>\n" }
  }
}
