internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import PlanModel
internal import Printing

/// `smallsteps render`: prints documents.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints documents from plans.",
    discussion: """
      One document goes to standard output; several need --output DIR and become files such as \
      DIR/2025-26/autumn/3-oak/P0417.plan.md. A school changes a document by a template or a style sheet of the \
      same name in the folder `templates` beside the plans.

      Documents for a family hold what people.yaml lets the person get that they are for: one copy for each who \
      may have one, or the one that --for names.

        smallsteps render plan P0417
        smallsteps render plan 3-oak --to pdf --output documents
      """
  )

  @Argument(help: "The document. `--list` names them all.", completion: .documents)
  var document: String?

  @Argument(
    help: ArgumentHelp(
      "About whom: a pupil's id, a class, a term, or the path of a plan.",
      valueName: "what"
    ),
    completion: .subjects
  )
  var what: [String] = []

  @Flag(help: "About every plan of every term, or of --term.")
  var all = false

  @Flag(help: "Name the documents, and end.")
  var list = false

  @Option(help: ArgumentHelp("The format: markdown, html or pdf.", valueName: "format"))
  var to = DocumentFormat.markdown

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var output: String?

  @Flag(help: "All in one file, each document on a new page.")
  var together = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Whom of the family: mother, father …", valueName: "who")
  )
  var recipient: String?

  @Option(help: ArgumentHelp("For an invitation: the day of the meeting.", valueName: "date"))
  var day: CalendarDate?

  @Option(help: ArgumentHelp("For an invitation: the time, such as 3.40 pm.", valueName: "time"))
  var time: String?

  @Option(help: ArgumentHelp("For an invitation: where the meeting is.", valueName: "place"))
  var place: String?

  @Flag(help: "Larger letters, for pages and PDF.")
  var largePrint = false

  @Option(help: ArgumentHelp("The program that makes PDF: chromium or weasyprint.", valueName: "name"))
  var pdfEngine: PDFEngineName?

  @Flag(help: "Print ids, no names.")
  var ids = false

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    guard !list else { return }
    let names = Document.all.map(\.name)
    guard let document else { throw ValidationError("Name a document: \(names.joined(separator: ", ")).") }
    guard let found = Document.named(document) else {
      let near = EditDistance.nearest(to: document, among: names)
      let hint = near.first.map { "did you mean `\($0)`?" } ?? "there is: \(names.joined(separator: ", "))"
      throw ValidationError("There is no document `\(document)`; \(hint)")
    }
    guard all || !what.isEmpty || found.isAboutTermOrSchool else {
      throw ValidationError("Name a pupil, a class, a term or a plan's path, or say --all.")
    }
    guard !all || what.isEmpty else { throw ValidationError("--all leaves nothing to name.") }
    guard recipient == nil || found.right != nil else {
      throw ValidationError("--for is for documents that go to a family; \(document) does not.")
    }
    guard (day == nil && time == nil && place == nil) || found.name == Document.invitation.name else {
      throw ValidationError("--day, --time and --place are for the invitation.")
    }
    guard to != .pdf || output != nil else {
      throw ValidationError("A PDF needs a folder; name one with --output DIR.")
    }
    guard !largePrint || to != .markdown else {
      throw ValidationError("--large-print needs pages: add --to html or --to pdf.")
    }
    guard pdfEngine == nil || to == .pdf else { throw ValidationError("--pdf-engine needs --to pdf.") }
  }

  func run() async throws {
    if list {
      let width = Document.all.map(\.name.count).max() ?? 0
      for document in Document.all {
        let gap = String(repeating: " ", count: width - document.name.count)
        Output.write("\(document.name)\(gap)  \(document.title)\n")
      }
      return
    }
    guard let document = document.flatMap(Document.named) else { return }
    let job = RenderJob(document: document, files: try repository.load(), options: self)
    try await job.run()
  }
}

extension DocumentFormat: ExpressibleByArgument {}

/// The name of an engine, as an argument.
struct PDFEngineName: ExpressibleByArgument {
  let engine: PDFEngine

  init?(argument: String) {
    guard let engine = PDFEngine.named(argument) else { return nil }
    self.engine = engine
  }

  static var allValueStrings: [String] { PDFEngine.all.map(\.name) }
}
