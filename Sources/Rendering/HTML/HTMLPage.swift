internal import PlainText

/// One self-contained HTML page: its styles stand in it; it loads nothing, and runs nothing but a script of ours.
package struct HTMLPage: Sendable {
  package var title: String
  /// What kind of page it is, for style sheets: the class of its body.
  package var kind: String
  package var language: String
  package var styles: [String]
  /// The inside of the body: markup, and every text in it escaped already.
  package var body: String
  /// The one script that may run.
  package var script: Script?

  /// A script of ours, and what a browser tells it by.
  package struct Script: Sendable {
    package let text: String
    /// Its SHA-256 in base 64. With another one the browser refuses to run it.
    package let hash: String

    package init(_ text: String, hash: String) {
      self.text = text
      self.hash = hash
    }
  }

  /// A page; its kind is of letters, digits and hyphens.
  package init(
    title: String,
    kind: String,
    language: String = "en-GB",
    styles: [String],
    body: String,
    script: Script? = nil
  ) {
    self.title = title
    self.kind = kind
    self.language = language
    self.styles = styles
    self.body = body
    self.script = script
  }

  /// Nothing is loaded and nothing else runs, whatever should stand in the page against all care; pictures may
  /// only be part of it.
  private var policy: String {
    let script = script.map { "script-src 'sha256-\($0.hash)'; " } ?? ""
    return
      "default-src 'none'; \(script)style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
  }

  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(MarkupText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <title>\(MarkupText.escaped(title))</title>
    <style>
    \(styles.map(Self.inElement).joined())</style>
    </head>
    <body class="\(MarkupText.escaped(kind))">
    \(body)\(script.map { "<script>\($0.text)</script>\n" } ?? "")</body>
    </html>

    """
  }

  /// A style sheet that cannot end its element: `<\/` means the same to CSS.
  private static func inElement(_ css: String) -> String { css.replacing("</", with: "<\\/") }
}
