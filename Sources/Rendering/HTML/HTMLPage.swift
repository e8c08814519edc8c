internal import Charts

/// One self-contained HTML page: its styles stand in it, and it loads and runs nothing.
package struct HTMLPage: Sendable {
  package var title: String
  /// What kind of page it is, for style sheets: the class of its body.
  package var kind: String
  package var language: String
  package var styles: [String]
  /// The inside of the body: markup, and every text in it escaped already.
  package var body: String

  /// A page; its kind is of letters, digits and hyphens.
  package init(title: String, kind: String, language: String = "en-GB", styles: [String], body: String) {
    self.title = title
    self.kind = kind
    self.language = language
    self.styles = styles
    self.body = body
  }

  /// Nothing is loaded and nothing runs, whatever should stand in the page against all care; pictures may only
  /// be part of it.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(MarkupText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <title>\(MarkupText.escaped(title))</title>
    <style>
    \(styles.map(Self.inElement).joined())</style>
    </head>
    <body class="\(MarkupText.escaped(kind))">
    \(body)</body>
    </html>

    """
  }

  /// A style sheet that cannot end its element: `<\/` means the same to CSS.
  private static func inElement(_ css: String) -> String { css.replacing("</", with: "<\\/") }
}
