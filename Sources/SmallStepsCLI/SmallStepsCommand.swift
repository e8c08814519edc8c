package import ArgumentParser

/// The whole command line: `smallsteps COMMAND …`.
///
/// Asynchronous at its root, so that those commands can be which run programs beside ours.
package struct SmallStepsCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "smallsteps",
    abstract: "Keeps pupils' small step plans: checks them, prints them, counts what they say.",
    discussion: """
      The plans are found from here upward, or by --plans. What a command does, and examples of it: \
      smallsteps help COMMAND.

        smallsteps example school
        smallsteps check --plans school/plans --today 2026-07-22
      """,
    version: version,
    subcommands: [
      Check.self,
      Fmt.self,
      Smart.self,
      Explain.self,
      Find.self,
      New.self,
      Moderate.self,
      Chase.self,
      Render.self,
      Stats.self,
      SiteCommand.self,
      Import.self,
      Schema.self,
      LSP.self,
      Example.self,
      Init.self,
    ]
  )

  /// Of the program, as `--version` and formats for machines give it.
  static let version = "0.1.0"

  package init() {}

  /// Runs the command that the arguments name, and ends the process with its status.
  package static func run() async {
    Output.ignoreBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let mistake = MisspeltCommand(arguments, of: Self.self) {
      exit(withError: mistake.error)
    }
    do {
      try await perform(arguments)
    } catch {
      exit(withError: error)
    }
  }

  /// Parses the arguments and runs their command. What a command finds wrong with them once it runs is told
  /// without the parser's line of usage, which would be that of the whole program.
  private static func perform(_ arguments: [String]) async throws {
    var command = try await asyncParseAsRoot(arguments)
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as ValidationError {
      Output.tell(error.message)
      throw ExitCode.validationFailure
    }
  }
}
