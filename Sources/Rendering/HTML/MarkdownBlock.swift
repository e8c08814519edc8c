internal import CMarkGFM

/// A block of a Markdown document: what cmark-gfm makes of it, and what our pages need to know of it.
struct MarkdownBlock {
  enum Kind: Equatable {
    case heading(level: Int)
    case table
    case list
    case other
  }

  var kind: Kind
  /// As HTML; raw HTML and dangerous links of the document are left out.
  var html: String
  /// The words of a heading.
  var text: String
  /// The line that it begins on, from 1.
  var line: Int

  private init(_ node: OpaquePointer) {
    let kind = Self.kind(of: node)
    self.kind = kind
    html = Self.string(cmark_render_html(node, Self.options, nil))
    text = if case .heading = kind { Self.string(cmark_render_plaintext(node, Self.options, 0)) } else { "" }
    line = Int(cmark_node_get_start_line(node))
  }

  /// The blocks of a document, one after another; the blocks inside of them are part of them.
  static func all(of markdown: String) -> [MarkdownBlock] {
    _ = register
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    var markdown = markdown
    markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    var blocks: [MarkdownBlock] = []
    var next = cmark_node_first_child(document)
    while let node = next {
      blocks.append(
        MarkdownBlock(node)
      )
      next = cmark_node_next(node)
    }
    return blocks
  }

  /// Raw HTML and dangerous addresses are left out: they would be printed only on request.
  private static let options = CMARK_OPT_DEFAULT

  /// The library's list of extensions is filled in once, before any thread asks for one.
  private static let register: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func kind(of node: OpaquePointer) -> Kind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "heading": .heading(level: Int(cmark_node_get_heading_level(node)))
    case "table": .table
    case "list": .list
    default: .other
    }
  }

  /// A text that the library has made, and which is ours to free.
  private static func string(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }
}
