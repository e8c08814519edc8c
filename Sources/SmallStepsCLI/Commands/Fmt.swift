internal import ArgumentParser
internal import Diagnostics
internal import Formatting
internal import PlanModel

/// `smallsteps fmt`: lays files out in the house style.
struct Fmt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lays plans and the other files out alike: order of keys, spelling, dates, indentation.",
    discussion: """
      Every comment and every word of text stays, and so does what a file means. A file with a fault that leaves \
      its shape in doubt is left alone and told.

        smallsteps fmt
        smallsteps fmt plans/2025-26/autumn/3-oak --diff
        smallsteps fmt --check
        smallsteps fmt --stdin-path plans/2025-26/autumn/3-oak/P0402.yaml - < draft.yaml
      """
  )

  @Argument(help: ArgumentHelp("Files and folders to lay out; all if left out.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Write nothing; name the files that would change, and fail if there are any.")
  var check = false

  @Flag(help: "Write nothing; show what would change, as a diff, and fail if there is anything.")
  var diff = false

  @Option(
    help: ArgumentHelp(
      "The path that a file on standard input is meant for; it comes out laid out.",
      valueName: "path"
    )
  )
  var stdinPath: String?

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    if check, diff { throw ValidationError("Give --check or --diff, not both.") }
    guard paths.contains("-") == (stdinPath != nil) else {
      throw ValidationError(
        "`-` and --stdin-path go together: the one says to read standard input, the other which file it is."
      )
    }
    if stdinPath != nil, check || diff || paths.count > 1 {
      throw ValidationError(
        "Standard input comes out laid out; it goes with no --check, --diff or other file."
      )
    }
  }

  func run() throws {
    if let stdinPath { return try StandardInputLayout(repository, path: stdinPath).run().end() }
    let files = try RewrittenFiles(repository, paths: paths).files
    let way: Rewriting.Way = check ? .list : diff ? .diff : .write
    let results = Rewriting(way: way).run(files, worker: Formatter.init) { formatter, bytes, kind, path in
      switch formatter.format(bytes, as: kind) {
      case .unchanged: return Rewriting.NewText()
      case .changed(let text): return Rewriting.NewText(bytes: text)
      case .leftAlone(let finding):
        let source = SourceText(path: path, bytes: bytes)
        return Rewriting.NewText(obstacle: Diagnostic(finding, in: source))
      }
    }
    var output = BufferedOutput()
    for result in results {
      switch result.fate {
      case .written: output.write("\(result.path): laid out\n")
      case .wouldChange(diff: ""): output.write("\(result.path): would be laid out\n")
      case .wouldChange(let diff): output.write(Rewriting.shown(diff))
      case .asItWas, .changedMeanwhile, .failed: break
      }
    }
    output.flush()
    for case let obstacle? in results.map(\.obstacle) {
      Output.tell(obstacle)
      Output.tell("  until that is mended, the file is left as it is")
    }
    let isTroubled = Rewriting.tellTroubles(results)
    Output.tell(summary(of: results))
    if isTroubled { return try ExitStatus.cannotWork.end() }
    let isFailing =
      results.contains { $0.obstacle != nil } || way != .write && results.contains(where: Self.differs)
    try (isFailing ? ExitStatus.findings : .clean).end()
  }

  private static func differs(_ result: Rewriting.Result) -> Bool {
    switch result.fate {
    case .written, .wouldChange: true
    default: false
    }
  }

  private func summary(of results: [Rewriting.Result]) -> String {
    let changed = results.count(where: Self.differs)
    let left = results.count { $0.obstacle != nil }
    let files = "\(results.count) file\(results.count == 1 ? "" : "s")"
    let words = check || diff ? "would be laid out" : "laid out"
    return "\(files): \(changed) \(words)"
      + (left > 0 ? ", \(left) left as \(left == 1 ? "it is" : "they are")" : "")
  }
}
