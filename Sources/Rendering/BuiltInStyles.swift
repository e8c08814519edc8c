/// The style sheets that come with the program, by their file names.
///
/// Written from `templates/` by `RECORD_SNAPSHOTS=1 swift test --filter BuiltInTemplatesTests`: the package
/// manager embeds only files inside of a target's own folder, and these belong beside the plans.
package enum BuiltInStyles {
  package static let all: [String: String] = [
    "page.css": #"""
    /* What all pages share: reading on a screen of any width, and A4 paper. */
    :root {
      color-scheme: light;
      --ink: #1b1f23;
      --muted: #4b545c;
      --paper: #ffffff;
      --tint: #eef4f6;
      --line: #9fb3bd;
      --strong: #12384a;
    }
    * { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 48rem; padding: 1rem 1.25rem 3rem;
      color: var(--ink); background: var(--paper);
      font-family: "Atkinson Hyperlegible", "Noto Sans", "Segoe UI", Verdana, "DejaVu Sans", sans-serif;
      line-height: 1.5; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { color: var(--strong); line-height: 1.25; margin: 1.4em 0 0.4em; text-wrap: balance; }
    h1 { font-size: 1.75rem; margin-top: 0; }
    h2 { font-size: 1.25rem; border-bottom: 2px solid var(--line); padding-bottom: 0.15em; }
    h3 { font-size: 1.05rem; }
    h4 { font-size: 1rem; }
    p, ul, ol, blockquote { margin: 0.5em 0; }
    ul, ol { padding-left: 1.4em; }
    li { margin: 0.2em 0; }
    /* Words of any script run in their own direction. */
    p, li, td, th, h1, h2, h3, h4 { unicode-bidi: plaintext; }
    blockquote {
      margin: 0.75em 0; padding: 0.5em 1em; background: var(--tint); border-left: 4px solid var(--line);
    }
    blockquote > :first-child { margin-top: 0; }
    blockquote > :last-child { margin-bottom: 0; }
    a { color: #174f7c; }
    hr { border: 0; border-top: 2px solid var(--line); margin: 1.5em 0; }
    .table { overflow-x: auto; margin: 0.75em 0; }
    .table:focus-visible { outline: 3px solid #174f7c; outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-size: 0.95em; }
    th, td { border: 1px solid var(--line); padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
    th { background: var(--tint); color: var(--strong); overflow-wrap: normal; }
    [align="right"] { text-align: right; }
    [align="center"] { text-align: center; }

    @page {
      size: A4; margin: 16mm 16mm 18mm;
      @bottom-right {
        content: counter(page) " / " counter(pages);
        font: 9pt "Atkinson Hyperlegible", "Noto Sans", Verdana, "DejaVu Sans", sans-serif; color: #4b545c;
      }
    }
    @media print {
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
      p, li, blockquote > * { orphans: 3; widows: 3; }
      li, tr, blockquote, figure { break-inside: avoid; }
      thead { display: table-header-group; }
      .table { overflow: visible; }
      article + article { break-before: page; }
      a { color: inherit; text-decoration: none; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """#,
    "plan.css": #"""
    /* The plan for staff: labels in a column of their own, one target after another. */
    .plan .target {
      border: 1px solid var(--line); border-top: 4px solid var(--strong); margin: 1.25em 0; padding: 0 1em 0.5em;
    }
    .plan .target > h3 { margin-top: 0.7em; }
    .plan .target ul { list-style: none; padding: 0; }
    .plan .target li { display: flow-root; padding-left: 10.5rem; margin: 0; border-top: 1px solid #d5e0e5; }
    .plan .target li:first-child { border-top: 0; }
    .plan .target li > strong:first-child { float: left; width: 10rem; margin-left: -10.5rem; color: var(--strong); }
    .plan .ask > p, .plan article > .ask { border: 2px solid #8a3b12; padding: 0.4em 0.8em; }
    @media (max-width: 40rem) {
      .plan .target { padding: 0 0.75em 0.5em; }
      .plan .target li { padding: 0.3em 0; }
      .plan .target li > strong:first-child { float: none; display: block; width: auto; margin: 0; }
    }
    @media print {
      .plan .target { padding-bottom: 0.2em; }
      .plan .target > h3 + ul > li:nth-child(-n + 3) { break-after: avoid; }
    }

    """#,
  ]
}
