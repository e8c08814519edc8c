package import Diagnostics
package import PlanModel
package import Rendering

/// Makes the copies of one document: reads the plans that each is about, fills in and writes each on whichever
/// core is free, and keeps nothing of a plan once its document is written.
package struct DocumentRun: Sendable {
  private let document: Document
  private let templates: TemplateSet
  private let selection: PlanSelection
  private let wholeSchool: SchoolSubject
  private let shown: @Sendable (String) -> String

  /// What came of one group of plans.
  package struct Result: Sendable {
    package var group: PlanGroup
    /// What is wrong with the plans, or why a document could not be written.
    package var diagnostics: [Diagnostic]
    /// The copies that could be made.
    package var documents: [Produced]
  }

  /// Where a document went.
  package enum Produced: Sendable, Equatable {
    case text(String)
    case file(WholeFile.Outcome)
  }

  /// A run with these templates and names; `shown` turns the path of a file, as opened, into the one to show.
  package init(
    _ document: Document,
    _ templates: TemplateSet,
    _ selection: PlanSelection,
    in wholeSchool: SchoolSubject,
    shown: @escaping @Sendable (String) -> String
  ) {
    self.document = document
    self.templates = templates
    self.selection = selection
    self.wholeSchool = wholeSchool
    self.shown = shown
  }

  /// Makes the documents of the groups, in their order, in a folder; without one, hands each back as text.
  package func run(_ groups: [PlanGroup], to output: String?, cores: Int) -> [Result] {
    Workers.map(count: groups.count, cores: cores, batch: batch) { number, reader in
      let group = groups[number]
      var findings: [Diagnostic] = []
      guard let values = values(group, reader, &findings) else {
        return Result(group: group, diagnostics: findings, documents: [])
      }
      let text = HeadingClass.removed(from: templates.render(values))
      let produced = output.map { write(text, to: $0, path(of: group), &findings) } ?? .text(text)
      return Result(group: group, diagnostics: findings, documents: produced.map { [$0] } ?? [])
    }
  }

  /// One plan is quickly done; what is about many should not wait behind another in one worker.
  private var batch: Int {
    if case .eachPlan = document.content { 32 } else { 1 }
  }

  /// Where a document belongs below an output folder.
  private func path(of group: PlanGroup) -> String { "\(group.path).\(document.name).md" }

  /// The values of a copy; nil when there is no plan for it that can be read.
  private func values(
    _ group: PlanGroup,
    _ reader: RecordReader,
    _ findings: inout [Diagnostic]
  ) -> TemplateValue? {
    var plans: [PlanSubject] = []
    for place in selection.places(of: group) {
      if let plan = read(place, reader, &findings) {
        plans.append(PlanSubject(plan, at: place, in: wholeSchool))
      }
    }
    switch document.content {
    case .eachPlan(let body): return plans.first.map { plan in Values.make { body(plan, &$0) } }
    case .each(_, let body):
      let subject = GroupSubject(group, plans: plans, in: wholeSchool)
      return Values.make { body(subject, &$0) }
    }
  }

  /// A plan that is whole and of the pupil that its file's name says.
  private func read(
    _ place: PlanPlace,
    _ reader: RecordReader,
    _ diagnostics: inout [Diagnostic]
  ) -> Plan? {
    let path = wholeSchool.files.folder.path + "/" + place.path
    let read = reader.read(Plan.self, from: path, limit: RecordReader.planLimit)
    var findings = read.findings.filter { $0.severity == .error }
    var plan = read.hasBlanks ? nil : read.record
    if let pupil = plan?.pupil, pupil.value != place.pupil {
      // Another child's words must not go home under this child's name.
      plan = nil
      findings.append(
        Finding(
          rule: "pupil-mismatch",
          message: "this plan is of another pupil than its file's name says",
          range: pupil.range,
          suggestion: "write \(place.pupil), or move the file to where it belongs"
        )
      )
    }
    if !findings.isEmpty {
      let source = reader.source(path: shown(path))
      diagnostics += findings.map { Diagnostic($0, in: source) }.sorted()
    }
    return plan
  }

  private func write(
    _ text: String,
    to output: String,
    _ path: String,
    _ findings: inout [Diagnostic]
  ) -> Produced? {
    do throws(WholeFile.Failure) {
      return .file(try WholeFile.write(Array(text.utf8), to: output + "/" + path))
    } catch {
      findings.append(
        Diagnostic(
          rule: "cannot-write",
          severity: .error,
          message: "this document cannot be written: \(error.reason)",
          path: shown(error.path)
        )
      )
      return nil
    }
  }
}
