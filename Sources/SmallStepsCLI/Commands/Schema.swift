internal import ArgumentParser
internal import JSONSchema
internal import PlanModel

/// `smallsteps schema`: what files may hold, for editors.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes what a file may hold as JSON Schema, so that editors complete and explain its keys.",
    discussion: """
      The schema comes from the same descriptions as the reader of the files. docs/editors.md says how each editor \
      is told of it.

        smallsteps schema plan > plan.schema.json
        smallsteps schema --output .smallsteps
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The kind of file: \(FileKind.all.map(\.name).joined(separator: ", ")).",
      valueName: "kind"
    )
  )
  var kind: FileKind?

  @Option(help: ArgumentHelp("Writes the schema of this kind, or of every kind, here.", valueName: "dir"))
  var output: String?

  func validate() throws {
    if kind == nil, output == nil {
      throw ValidationError("Name a kind of file, or a folder for all of them with --output DIR.")
    }
  }

  func run() throws {
    let schemas = (kind.map { [$0] } ?? FileKind.all).map { FileSchema($0) }
    guard let output else {
      for schema in schemas { Output.write(schema.text) }
      return
    }
    for schema in schemas {
      let path = World.absolute(output) + "/" + schema.fileName
      do throws(WholeFile.Failure) {
        let outcome = try WholeFile.write(Array(schema.text.utf8), to: path)
        Output.write("\(World.shown(path)): \(outcome == .written ? "written" : "unchanged")\n")
      } catch {
        Output.tell("\(World.shown(error.path)) cannot be written: \(error.reason)")
        try ExitStatus.cannotWork.end()
      }
    }
  }
}

extension FileKind: ExpressibleByArgument {
  package init?(argument: String) {
    guard let kind = FileKind.named(argument) else { return nil }
    self = kind
  }

  package static var allValueStrings: [String] { all.map(\.name) }
}
