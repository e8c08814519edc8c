/// The style sheets that come with the program, by their file names.
///
/// Written from `templates/` by `RECORD_SNAPSHOTS=1 swift test --filter BuiltInTemplatesTests`: the package
/// manager embeds only files inside of a target's own folder, and these belong beside the plans.
package enum BuiltInStyles {
  package static let all: [String: String] = [
    "class-pack.css": #"""
    /* A class on paper. The pupil's own number is at the top of the page and in the contents. */
    .contents li { margin: 0.35em 0; font-size: 1.1em; }
    .pupil > h1 + p { border-bottom: 2px solid #9fb3bd; padding-bottom: 0.4em; }
    .step { border: 1px solid #9fb3bd; border-left: 4px solid #12384a; margin: 0.8em 0; padding: 0 0.8em 0.2em; }
    .step > h3 { margin: 0.4em 0 0.2em; }
    .step ul { list-style: none; padding: 0; margin: 0.2em 0; }
    .step li { display: flow-root; padding-left: 7.5rem; margin: 0.1em 0; }
    .step li > strong:first-child { float: left; width: 7rem; margin-left: -7.5rem; color: #12384a; }
    @media screen and (max-width: 30rem) {
      .step li { padding-left: 0; }
      .step li > strong:first-child { float: none; display: block; width: auto; margin: 0; }
    }
    /* The page's number is the pupil's, which holds for the contents on every printer. */
    @page { @bottom-right { content: none; } }
    @media print {
      html { font-size: 10pt; }
      body { line-height: 1.3; }
      h2 { margin-top: 0.7em; }
      .step { break-inside: avoid; margin: 0.5em 0; }
    }

    """#,
    "evidence.css": #"""
    /* Evidence for an assessment or a bid. Page numbers stand in the contents where the printing program knows them. */
    .summary table { table-layout: fixed; font-size: 0.8em; }
    .summary th, .summary td { padding: 0.3em 0.35em; }
    .summary th { overflow-wrap: anywhere; }
    .summary th:first-child { width: 17%; }
    .summary th:nth-child(2) { width: 14%; }
    .summary th:nth-child(n + 8) { width: 12%; }
    .contents li { margin: 0.35em 0; }
    .contents a::after { content: leader(".") " " target-counter(attr(href url), page); }
    .target, .review { border-left: 4px solid #9fb3bd; padding-left: 0.8em; }
    @media print { html { font-size: 10pt; } }
    /* On a narrow screen a table scrolls by itself, so that its words stay whole. */
    @media screen { .summary table { min-width: 44rem; } }

    """#,
    "family.css": #"""
    /* The plan in plain words: what was said in boxes, one card a step. */
    body { line-height: 1.55; }
    .pupil-voice blockquote { background: #fdf3dc; border-left: 4px solid #c98a1b; }
    .step { border: 2px solid #9fb3bd; border-radius: 6px; margin: 1em 0; padding: 0 1em 0.4em; }
    .step > h3 { margin-top: 0.6em; font-size: 1.1em; }
    .step ul { list-style: none; padding: 0; }
    .step li { display: flow-root; padding-left: 8.5rem; margin: 0.25em 0; }
    .step li > strong:first-child { float: left; width: 8rem; margin-left: -8.5rem; color: #12384a; }
    .large .step li { padding-left: 0; margin: 0.5em 0; }
    .large .step li > strong:first-child { float: none; display: block; width: auto; margin: 0; }
    .meeting { background: #eef4f6; border-left: 4px solid #12384a; padding: 0.4em 1em; margin-top: 1.4em; }
    .meeting > h2 { border: 0; margin-top: 0; padding: 0; }
    @media screen and (max-width: 30rem) {
      .step li { padding-left: 0; margin: 0.5em 0; }
      .step li > strong:first-child { float: none; display: block; width: auto; margin: 0; }
    }
    @media print {
      html { font-size: 11pt; }
      .large .step { break-inside: auto; }
      .step, .meeting { break-inside: avoid; }
    }

    """#,
    "frame.css": #"""
    /* What stands around every page of the site. A plan's page is light, as on paper; the others follow the reader. */
    :root {
      --ink: #1b1f23; --muted: #4b545c; --paper: #ffffff; --tint: #eef4f6; --strong: #12384a; --edge: #d3dade;
      --link: #17506b; --focus: #9a4d00; --notice: #fdf3e4; --notice-line: #b06f12;
    }
    html { scroll-padding-top: 1rem; }
    body { padding: 0 clamp(1rem, 4vw, 3rem) 4rem; }
    body { color: var(--ink); background: var(--paper); }
    a { color: var(--link); text-underline-offset: 0.2em; }
    a:hover { text-decoration-thickness: 0.15em; }
    :focus-visible, a:focus-visible, .table:focus-visible {
      outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px;
    }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; border: 0;
    }
    .top {
      display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; justify-content: space-between;
      padding: 1rem 0; margin: 0 0 2rem; border-bottom: 1px solid var(--edge);
    }
    .trail ol, .terms ul, .contents ul { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
    .trail li + li::before { content: "/"; color: var(--muted); padding: 0 0.6em; }
    .terms { margin: -1rem 0 2rem; }
    .terms ul, .contents ul { gap: 0.25rem 1.25rem; }
    .terms a, .terms span, .contents a { display: inline-block; padding: 0.25rem 0; }
    .top button {
      font: inherit; color: var(--link); background: none; border: 1px solid currentColor;
      border-radius: 0.4rem; padding: 0.35rem 0.9rem; cursor: pointer;
    }
    .top button:hover { background: var(--tint); }
    .foot { margin: 4rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--edge); color: var(--muted); }
    @media print {
      body { padding: 0; }
      .skip, .top button, .terms, .contents { display: none; }
      .top { padding: 0 0 2mm; margin: 0 0 6mm; }
      .foot { margin-top: 8mm; }
    }

    """#,
    "governors-report.css": #"""
    /* One to three pages for a meeting: figures first, how they are counted in small print. */
    .figures table { table-layout: fixed; }
    .figures th:first-child { width: 24%; }
    .register th:first-child { width: 60%; }
    .formulas ul { columns: 2; column-gap: 2em; padding-left: 1.2em; font-size: 0.85em; }
    @media print {
      html { font-size: 9.5pt; }
      h2 { margin-top: 1em; }
      .table { margin: 0.4em 0; }
      th, td { padding: 0.15em 0.4em; }
      .formulas ul { font-size: 0.8em; line-height: 1.3; }
    }
    @media screen and (max-width: 40rem) { .formulas ul { columns: 1; } }
    /* On a narrow screen a table scrolls by itself, so that its words stay whole. */
    @media screen { .figures table { min-width: 38rem; } }

    """#,
    "invitation.css": #"""
    /* The letter, with a slip to cut off. */
    body { line-height: 1.6; }
    .when ul, .slip ul { list-style: none; padding: 0; }
    .when { background: #eef4f6; border-left: 4px solid #12384a; padding: 0.4em 1em; }
    .when > h2 { border: 0; margin-top: 0; padding: 0; }
    .slip { border-top: 2px dashed #4b545c; margin-top: 1.8em; }
    .slip > h2 { border: 0; }
    .slip li { margin: 0.6em 0; }
    @page { @bottom-right { content: none; } }
    @media print {
      html { font-size: 11pt; }
      .when, .slip { break-inside: avoid; }
    }

    """#,
    "model-plan.css": #"""
    /* A plan beside its reasons: the reasons get the most room. */
    table { table-layout: fixed; }
    th:first-child { width: 17%; }
    th:nth-child(2) { width: 38%; }
    td:first-child { font-weight: bold; color: #12384a; }
    /* On a narrow screen a table scrolls by itself, so that its words stay whole. */
    @media screen { table { min-width: 34rem; } }

    """#,
    "moderation-feedback.css": #"""
    /* What moderation found: the questions get the room, the counts stay narrow. */
    table { table-layout: fixed; }
    th:first-child { width: 16%; }
    th:nth-child(n + 3) { width: 9%; }
    th, td { padding: 0.3em 0.4em; }
    @media screen { table { min-width: 34rem; } }

    """#,
    "page.css": #"""
    /* What all pages share: reading on a screen of any width, and A4 paper. */
    * { box-sizing: border-box; }
    html { color-scheme: light; font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 48rem; padding: 1rem 1.25rem 3rem; color: #1b1f23; background: #ffffff;
      font-family: "Atkinson Hyperlegible", "Noto Sans", "Segoe UI", Verdana, "DejaVu Sans", sans-serif;
      line-height: 1.5; overflow-wrap: anywhere;
    }
    body.large { font-size: 1.5rem; max-width: 60rem; }
    h1, h2, h3, h4 { color: #12384a; line-height: 1.25; margin: 1.4em 0 0.4em; text-wrap: pretty; }
    h1 { font-size: 1.75em; margin-top: 0; }
    h2 { font-size: 1.25em; border-bottom: 2px solid #9fb3bd; padding-bottom: 0.15em; }
    h3 { font-size: 1.05em; }
    h4 { font-size: 1em; }
    h1 + p { margin-top: 0; color: #3c464e; }
    p, ul, ol, blockquote { margin: 0.5em 0; }
    ul, ol { padding-left: 1.4em; }
    li { margin: 0.2em 0; }
    /* Words of any script run in their own direction. */
    p, li, td, th, h1, h2, h3, h4 { unicode-bidi: plaintext; }
    blockquote { margin: 0.75em 0; padding: 0.5em 1em; background: #eef4f6; border-left: 4px solid #9fb3bd; }
    blockquote > :first-child { margin-top: 0; }
    blockquote > :last-child { margin-bottom: 0; }
    a { color: #174f7c; }
    a:focus-visible, .table:focus-visible { outline: 3px solid #174f7c; outline-offset: 2px; }
    hr { border: 0; border-top: 2px solid #9fb3bd; margin: 1.5em 0; }
    .table { overflow-x: auto; margin: 0.75em 0; }
    table { border-collapse: collapse; width: 100%; font-size: 0.95em; }
    th, td { border: 1px solid #9fb3bd; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
    th { background: #eef4f6; color: #12384a; }
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
      body.large { font-size: 16pt; max-width: none; }
      h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      li, tr, blockquote, figure { break-inside: avoid; }
      thead { display: table-header-group; }
      .table { overflow: visible; }
      article + article { break-before: page; }
      a { color: inherit; text-decoration: none; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """#,
    "plan.css": #"""
    /* The plan for staff: one box a target, labels in a column of their own. */
    .target { border: 1px solid #9fb3bd; border-top: 4px solid #12384a; margin: 1.25em 0; padding: 0 1em 0.5em; }
    .target > h3 { margin-top: 0.7em; }
    .target ul { list-style: none; padding: 0; }
    .target li { display: flow-root; padding-left: 12rem; margin: 0; border-top: 1px solid #d5e0e5; }
    .target li:first-child { border-top: 0; }
    .target li > strong:first-child { float: left; width: 11.5rem; margin-left: -12rem; color: #12384a; }
    .target th { white-space: nowrap; }
    .large .target li { padding-left: 0; }
    .large .target li > strong:first-child { float: none; display: block; width: auto; margin: 0; }
    @media screen and (max-width: 40rem) {
      .target { padding: 0 0.75em 0.5em; }
      .target li { padding: 0.3em 0; }
      .target li > strong:first-child { float: none; display: block; width: auto; margin: 0; }
    }
    @media print {
      .targets > p { break-after: avoid; }
      .target { padding-bottom: 0.2em; }
      .target > h3 + ul > li:nth-child(-n + 3) { break-after: avoid; }
    }

    """#,
    "provision-map.css": #"""
    /* What is given: wide tables share out their width, so that words stay whole and long ones break. */
    .given table, .own table { table-layout: fixed; font-size: 0.85em; }
    .given th, .given td, .own th, .own td { padding: 0.3em 0.4em; }
    .given th, .own th { overflow-wrap: anywhere; }
    .given th:nth-child(1), .own th:nth-child(1) { width: 22%; }
    .given th:nth-child(2) { width: 17%; }
    .own th:nth-child(2) { width: 9%; }
    .given th:nth-child(3), .own th:nth-child(3) { width: 13%; }
    .given th:nth-child(4), .own th:nth-child(4) { width: 9%; }
    .given th:nth-child(5), .own th:nth-child(5) { width: 14%; }
    .formula { font-size: 0.9em; }
    @media print {
      html { font-size: 10pt; }
      tbody tr:last-child { break-before: avoid; }
    }
    /* On a narrow screen a table scrolls by itself, so that its words stay whole. */
    @media screen { .given table, .own table { min-width: 44rem; } }

    """#,
    "pupil.css": #"""
    /* The pupil's own page: few words, big, and room to draw. A line in the template is a box on the page. */
    body { font-size: 1.15rem; line-height: 1.5; }
    h1 { font-size: 2.4em; text-align: center; }
    hr {
      height: 20rem; border: 4px dashed #c98a1b; border-radius: 24px; background: #fffdf6; margin: 0.5em 0 1em;
    }
    .card > h2 { font-size: 1.7em; border: 0; text-align: center; margin: 0.6em 0 0.3em; }
    .said blockquote { background: #fdf3dc; border-left: 6px solid #c98a1b; border-radius: 0 12px 12px 0; }
    .step { border: 3px solid #12384a; border-radius: 16px; padding: 0 1em 0.4em; margin: 0.8em 0; }
    .step > h3 { font-size: 1.3em; margin: 0.5em 0 0.3em; }
    .step ul { list-style: none; padding: 0; }
    .notes > hr { height: 14rem; border-style: solid; border-width: 2px; background: #ffffff; }
    main > article > p:last-child { color: #4b545c; text-align: center; font-size: 0.8em; }
    @page { @bottom-right { content: none; } }
    @media print {
      body { font-size: 11.5pt; line-height: 1.3; }
      h1 { font-size: 28pt; margin-bottom: 0; }
      h2 { margin-top: 0.7em; }
      .step { margin: 0.5em 0; padding-bottom: 0.1em; }
      .step li, .helps li { margin: 0.05em 0; }
      hr { height: 50mm; }
      .card, .step { break-inside: avoid; }
      .card > h2 { font-size: 20pt; }
      /* One page, whether there are one, two, three or four. */
      .card:first-of-type:last-of-type > hr { height: 180mm; }
      .card:first-of-type:nth-last-of-type(2) > hr, .card:first-of-type:nth-last-of-type(2) ~ .card > hr {
        height: 82mm;
      }
      .card:first-of-type:nth-last-of-type(4) > hr, .card:first-of-type:nth-last-of-type(4) ~ .card > hr {
        height: 32mm;
      }
      .card > p:last-child { color: #4b545c; text-align: center; font-size: 10pt; }
      .notes { break-inside: avoid; }
      .notes > hr { height: 26mm; margin: 0.3em 0; }
    }

    """#,
    "site.css": #"""
    /* The pages of the site that are about the school, a class, or the families to meet. */
    html { color-scheme: light dark; }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ink: #eef1f3; --muted: #b4bdc4; --paper: #1b2024; --tint: #262c31; --strong: #dcecf4; --edge: #3b444a;
        --link: #8fcbe6; --focus: #ffc67a; --notice: #33291a; --notice-line: #c98a2b;
      }
    }
    .site { max-width: 80rem; line-height: 1.6; }
    .site h1, .site h2 { color: var(--strong); }
    .site h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.5rem); margin: 2rem 0 0.5rem; }
    .site h2 { font-size: 1.4rem; margin: 0 0 1rem; border: 0; padding: 0; }
    .site section { margin: 3.5rem 0 0; }
    .site .lead { font-size: 1.125rem; color: var(--muted); margin: 0 0 1.5rem; max-width: 46rem; }
    .site .notice {
      background: var(--notice); border-left: 0.3rem solid var(--notice-line); border-radius: 0.2rem;
      padding: 0.75rem 1rem; margin: 0 0 1.5rem; max-width: 46rem;
    }
    .site .tiles {
      display: grid; gap: 1rem; margin: 0;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5rem), 1fr));
    }
    .site .tiles div {
      display: flex; flex-direction: column; background: var(--tint); border-radius: 0.6rem;
      padding: 1rem 1.1rem; break-inside: avoid;
    }
    .site .tiles dt { color: var(--muted); line-height: 1.3; min-height: 2.6em; }
    .site .tiles dd { margin: 0; color: var(--muted); font-size: 0.9rem; }
    .site .tiles dd.value { font-size: 2.1rem; font-weight: 650; line-height: 1.25; color: var(--ink); }
    .site .charts {
      display: grid; gap: 2.5rem 3rem; margin: 0 0 2.5rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    }
    .site figcaption { font-weight: 600; margin: 0 0 0.75rem; line-height: 1.35; text-wrap: balance; }
    .site figure.chart p { font-size: 0.875rem; color: var(--muted); margin: 0.5rem 0 0; }
    .site details { margin: 0.75rem 0 0; }
    .site summary { color: var(--link); cursor: pointer; padding: 0.2rem 0; width: fit-content; }
    .site .table { position: relative; margin: 0 0 1rem; }
    .site table { width: auto; font-size: 1rem; font-variant-numeric: tabular-nums; margin: 0 0 1rem; }
    .site caption { text-align: left; color: var(--muted); padding: 0 0 0.5rem; }
    .site th, .site td {
      border: 0; background: none; color: inherit; padding: 0.45rem 1.5rem 0.45rem 0; min-width: 5.5rem;
    }
    .site tr { border-bottom: 1px solid var(--edge); }
    .site thead th { overflow-wrap: normal; font-weight: 600; color: var(--muted); vertical-align: bottom; }
    .site tbody th { font-weight: 500; }
    .site .notes dt { font-weight: 600; margin-top: 1rem; }
    .site .notes dd { margin: 0; max-width: 46rem; }
    @media (max-width: 40rem) {
      .site th, .site td { padding-right: 0.75rem; font-size: 0.95rem; }
    }
    @media print {
      .site { max-width: none; line-height: 1.45; }
      .site h1 { margin-top: 0; font-size: 20pt; }
      .site h2 { font-size: 14pt; }
      .site figcaption, .site caption, .site .lead { break-after: avoid; }
      .site section { margin-top: 8mm; }
      .site .charts { grid-template-columns: 1fr 1fr; gap: 6mm 8mm; margin-bottom: 6mm; }
      .site .tiles { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
      .site .tiles div { border: 1px solid var(--edge); background: none; padding: 3mm; }
      .site .tiles dd.value { font-size: 18pt; }
      .site details:not([open]) { display: none; }
      .site table { font-size: 9.5pt; }
      .site th, .site td { padding: 1.2mm 4mm 1.2mm 0; }
    }

    """#,
  ]
}
