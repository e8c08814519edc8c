internal import ArgumentParser
internal import PlanModel
internal import Reporting

/// How findings are written down, and where to: the options of commands that check.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to write the findings: \(OutputFormat.all.map(\.name).joined(separator: ", ")). Repeatable, each"
        + " with a file if wanted; else text, and what GitHub reads where GITHUB_ACTIONS is true.",
      valueName: "name[=file]"
    ),
    completion: .list(OutputFormat.all.map(\.name)),
    transform: { try FormatRequest(argument: $0) }
  )
  var requests: [FormatRequest] = []

  @Flag(help: "Shows no lines of the files, which may hold a family's words; on by itself where CI is set.")
  var hideText = false

  @Flag(help: "Lets every format carry the lines at fault, and so a family's words; json never does.")
  var showText = false

  func validate() throws {
    if hideText, showText { throw ValidationError("--show-text and --hide-text exclude each other.") }
    let onOutput = requests.filter { $0.file == nil }.map { "'\($0.format.name)'" }
    if onOutput.count > 1 {
      throw ValidationError(
        "\(onOutput.joined(separator: " and ")) cannot both go to standard output; give all but one a file:"
          + " --format NAME=FILE."
      )
    }
    let files = requests.compactMap { $0.file.map { World.absolute($0) } }
    if let twice = files.first(where: { file in files.count { $0 == file } > 1 }) {
      throw ValidationError("Two formats cannot go into one file, \(World.shown(twice)).")
    }
  }

  /// Writes a report in every format that was asked for. Ends the run when a file cannot be written.
  func write(_ report: Report) throws {
    let inCI = !(World.environment("CI") ?? "").isEmpty
    let style = OutputFormat.Style(
      isColourful: World.isColourful,
      showsExcerpts: showText || !(hideText || inCI),
      sendsExcerpts: showText
    )
    let isOnGitHub = requests.isEmpty && World.environment("GITHUB_ACTIONS") == "true"
    let chosen = requests.isEmpty ? [FormatRequest(format: isOnGitHub ? .github : .text)] : requests
    for request in chosen where request.file == nil {
      var output = BufferedOutput()
      request.format.write(report, style) { output.write($0) }
      output.flush()
    }
    var plain = style
    plain.isColourful = false
    for request in chosen {
      guard let file = request.file else { continue }
      try Self.telling {
        try WholeFile.write(to: file) { request.format.write(report, plain, $0) }
      }
    }
    if isOnGitHub, let summary = World.environment("GITHUB_STEP_SUMMARY"), !summary.isEmpty {
      try Self.telling {
        try WholeFile.append(to: summary) { OutputFormat.markdown.write(report, plain, $0) }
      }
    }
    // A run that fails should not do so in silence.
    if !chosen.contains(where: { $0.file == nil }) {
      Output.tell(String(TextSummary.line(of: report, plain).dropLast()))
    }
  }

  private static func telling(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as WholeFile.Failure {
      Output.tell("\(World.shown(failure.path)) cannot be written: \(failure.reason)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }
}
