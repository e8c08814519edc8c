package import Diagnostics
package import Documents
internal import Engagement
internal import PlanModel
internal import Statistics

/// Writes the pages of a site: those of the school and of its classes, and the plans' on whichever core is free.
package struct SiteRun: Sendable {
  private let input: SiteInput
  private let frame: SiteFrame
  private let documents: DocumentRun?

  /// What came of a run.
  package struct Outcome: Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// What is wrong with plans that have no page to read.
    package var diagnostics: [Diagnostic] = []

    mutating func add(_ outcome: WholeFile.Outcome) {
      if outcome == .unchanged { unchanged += 1 } else { written += 1 }
    }
  }

  /// A run whose documents are the plans as they are printed for staff; a site to publish has none.
  package init(_ input: SiteInput, _ frame: SiteFrame, _ documents: DocumentRun?) {
    self.input = input
    self.frame = frame
    self.documents = documents
  }

  package func run(in folder: SiteFolder, cores: Int) throws(SiteError) -> Outcome {
    let classes = input.classes
    let plans = documents.map { PlanPages(input, $0, classes: classes) }
    let paths = plans?.paths ?? [:]
    var pages = [FrontPage(input: input, classes: classes).page]
    let latest = input.figures.terms.last.flatMap { paths[$0] } ?? [:]
    if let families = FamiliesPage(input: input, plans: latest).page { pages.append(families) }
    pages += classes.map { $0.page(paths) }
    let all = Set(pages.map(\.path) + (plans?.places.map(PlanPages.path) ?? []))
    try folder.begin(all)
    var outcome = Outcome()
    for page in pages { outcome.add(try folder.write(frame.html(page), to: page.path)) }
    if let plans { try write(plans, in: folder, cores: cores, &outcome) }
    outcome.removed = try folder.finish(all)
    return outcome
  }

  /// Keeps nothing of a plan once its page is written.
  private func write(
    _ plans: PlanPages,
    in folder: SiteFolder,
    cores: Int,
    _ outcome: inout Outcome
  ) throws(SiteError) {
    let results = Workers.map(count: plans.places.count, cores: cores) { number, reader in
      var findings: [Diagnostic] = []
      let page = plans.page(plans.places[number], reader, &findings)
      let written = Result { () throws(SiteError) in try folder.write(frame.html(page), to: page.path) }
      return (written: written, findings: findings)
    }
    for result in results {
      outcome.add(try result.written.get())
      outcome.diagnostics += result.findings
    }
  }
}
