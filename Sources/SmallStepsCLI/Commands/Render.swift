internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import PlanModel

/// `smallsteps render`: prints documents.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints documents from plans.",
    discussion: """
      One document goes to standard output; several need --output DIR and become files such as \
      DIR/2025-26/autumn/3-oak/P0417.plan.md. A school changes a document by a template of the same name in \
      the folder `templates` beside the plans.
      """
  )

  @Argument(help: "The document: plan. `--list` names them all.")
  var document: String?

  @Argument(
    help: ArgumentHelp("Whose: a pupil's id, a class, a term, or the path of a plan.", valueName: "what")
  )
  var what: [String] = []

  @Flag(help: "Every plan of every term, or of --term.")
  var all = false

  @Flag(help: "Name the documents, and end.")
  var list = false

  @Flag(help: "Print ids, no names.")
  var ids = false

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var output: String?

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
  }

  func run() throws {
    if list {
      for document in Document.all { Output.write("\(document.name)  \(document.title)\n") }
      return
    }
    guard let document = document.flatMap(Document.named) else { return }
    let job = RenderJob(document: document, files: try repository.load(), options: self)
    try job.run()
  }
}
