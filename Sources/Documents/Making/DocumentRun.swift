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
  /// The one of a family whom copies are made for; nil for each who may have one.
  private let wanted: String?
  private let shown: @Sendable (String) -> String

  /// What came of one group of plans.
  package struct Result: Sendable {
    package var group: PlanGroup
    /// What is wrong with the plans, or why a copy could not be made or written.
    package var diagnostics: [Diagnostic]
    package var copies: [Copy]

    package init(_ group: PlanGroup, diagnostics: [Diagnostic] = [], copies: [Copy] = []) {
      self.group = group
      self.diagnostics = diagnostics
      self.copies = copies
    }
  }

  /// One copy of a document.
  package struct Copy: Sendable, Equatable {
    /// Where it belongs below an output folder, without the ending of its format.
    package var path: String
    package var outcome: Outcome

    package init(_ path: String, _ outcome: Outcome) {
      self.path = path
      self.outcome = outcome
    }
  }

  package enum Outcome: Sendable, Equatable {
    case text(String)
    case file(WholeFile.Outcome)
  }

  /// A run with these templates; `shown` turns the path of a file, as opened, into the one to show.
  package init(
    _ document: Document,
    _ templates: TemplateSet,
    _ selection: PlanSelection,
    in wholeSchool: SchoolSubject,
    for wanted: String? = nil,
    shown: @escaping @Sendable (String) -> String
  ) {
    self.document = document
    self.templates = templates
    self.selection = selection
    self.wholeSchool = wholeSchool
    self.wanted = wanted
    self.shown = shown
  }

  /// Fills in the copies for the groups, in their order, and does with each what `finish` says; what it throws
  /// is told of, and the copy is left out.
  package func run(
    _ groups: [PlanGroup],
    cores: Int,
    finish: @Sendable (_ filled: String, _ path: String) throws(WholeFile.Failure) -> Outcome
  ) -> [Result] {
    Workers.map(count: groups.count, cores: cores, batch: batch) { number, reader in
      let group = groups[number]
      var result = Result(group)
      for (values, path) in values(group, reader, &result.diagnostics) {
        do throws(WholeFile.Failure) {
          let outcome = try finish(templates.render(values), path)
          result.copies.append(Copy(path, outcome))
        } catch {
          result.diagnostics.append(error.diagnostic(shown))
        }
      }
      return result
    }
  }

  /// The Markdown of one copy, for a page of another kind; nil when there is no plan for it that can be read.
  package func markdown(
    of group: PlanGroup,
    _ reader: RecordReader,
    _ findings: inout [Diagnostic]
  ) -> String? {
    values(group, reader, &findings).first.map { templates.render($0.0) }
  }

  /// One plan is quickly done; what is about many should not wait behind another in one worker.
  private var batch: Int {
    if case .each = document.content { 1 } else { 16 }
  }

  /// The values of the copies for a group, and where each belongs; none where no plan for it can be read.
  private func values(
    _ group: PlanGroup,
    _ reader: RecordReader,
    _ findings: inout [Diagnostic]
  ) -> [(TemplateValue, path: String)] {
    var plans: [(plan: Plan, place: PlanPlace)] = []
    for place in document.takesPlans ? selection.places(of: group) : [] {
      if let plan = read(place, reader, &findings) { plans.append((plan, place)) }
    }
    let path = "\(group.path).\(document.name)"
    switch document.content {
    case .eachPlan(let body):
      return plans.map { plan, place in
        let subject = PlanSubject(plan, at: place, in: wholeSchool)
        return (Values.make { body(subject, &$0) }, path)
      }
    case .eachContact(let right, let body):
      return plans.flatMap { plan, place in
        recipients(right, place, &findings).map { recipient in
          let subject = PlanSubject(plan, at: place, in: wholeSchool, for: recipient)
          return (Values.make { body(subject, &$0) }, "\(path).\(recipient.fileWord)")
        }
      }
    case .each(_, let body):
      let subjects = plans.map { PlanSubject($0.plan, at: $0.place, in: wholeSchool) }
      let subject = GroupSubject(group, plans: subjects, in: wholeSchool)
      return [(Values.make { body(subject, &$0) }, path)]
    }
  }

  /// Whom copies of a plan are for; who may not have one is told of.
  private func recipients(
    _ right: ContactRight,
    _ place: PlanPlace,
    _ findings: inout [Diagnostic]
  ) -> [Recipient] {
    switch Recipients.find(of: place.pupil, with: right, wanted: wanted, in: wholeSchool) {
    case .allowed(let recipients): return recipients
    case .unchecked(let recipient): return [recipient]
    case .refused(let reason, let remedy):
      findings.append(
        Diagnostic(
          rule: "not-to-be-shared",
          severity: .warning,
          message: reason,
          path: shown(wholeSchool.files.folder.path + "/" + place.path),
          suggestion: remedy
        )
      )
      return []
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
}

extension WholeFile.Failure {
  /// As a line to tell.
  package func diagnostic(_ shown: (String) -> String) -> Diagnostic {
    Diagnostic(
      rule: "cannot-write",
      severity: .error,
      message: "this document cannot be written: \(reason)",
      path: shown(path)
    )
  }
}
