package import Diagnostics
package import PlanModel

/// Prints one document for many plans: reads, fills in and writes each on whichever core is free, and keeps
/// nothing of a plan once its document is written.
package struct DocumentRun: Sendable {
  private let document: Document
  private let templates: TemplateSet
  private let folder: String
  private let register: [PupilID: RegisterEntry]
  private let school: School
  private let names: NameBook
  private let shown: @Sendable (String) -> String

  /// What came of one plan.
  package struct Result: Sendable {
    package var place: PlanPlace
    /// What is wrong with the plan, or why its document could not be written.
    package var diagnostics: [Diagnostic]
    /// Nil when there is no document.
    package var document: Produced?
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
    _ files: SchoolFiles,
    names: NameBook,
    shown: @escaping @Sendable (String) -> String
  ) {
    self.document = document
    self.templates = templates
    self.folder = files.folder.path
    self.register = files.register
    self.school = files.school
    self.names = names
    self.shown = shown
  }

  /// Where the document of a plan belongs below an output folder.
  package func path(of place: PlanPlace) -> String {
    "\(place.term)/\(place.schoolClass)/\(place.pupil).\(document.name).md"
  }

  /// Prints the documents of the plans, in their order, to a folder; without one, hands each back as text.
  package func run(_ places: [PlanPlace], to output: String?, cores: Int) -> [Result] {
    Workers.map(count: places.count, cores: cores) { number, reader in
      var result = render(places[number], reader)
      if let output, case .text(let text) = result.document {
        result.document = nil
        let path = output + "/" + self.path(of: places[number])
        do throws(WholeFile.Failure) {
          result.document = .file(try WholeFile.write(Array(text.utf8), to: path))
        } catch {
          result.diagnostics.append(
            Diagnostic(
              rule: "cannot-write",
              severity: .error,
              message: "this document cannot be written: \(error.reason)",
              path: shown(error.path)
            )
          )
        }
      }
      return result
    }
  }

  private func render(_ place: PlanPlace, _ reader: RecordReader) -> Result {
    let path = folder + "/" + place.path
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
    let diagnostics = findings.isEmpty ? [] : resolve(findings, reader.source(path: shown(path)))
    guard let plan else { return Result(place: place, diagnostics: diagnostics, document: nil) }
    let values: TemplateValue
    switch document.content {
    case .eachPlan(let body):
      let subject = PlanSubject(
        plan: plan,
        place: place,
        entry: register[place.pupil],
        school: school,
        names: names
      )
      values = Values.make { body(subject, &$0) }
    }
    return Result(place: place, diagnostics: diagnostics, document: .text(templates.render(values)))
  }

  private func resolve(_ findings: [Finding], _ source: SourceText) -> [Diagnostic] {
    findings.map { Diagnostic($0, in: source) }.sorted()
  }
}
