internal import ArgumentParser
internal import LanguageServer
internal import PlanModel

/// `smallsteps lsp`: the language server, which editors start by themselves.
struct LSP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serves editors: tells what is wrong as one types, completes, explains, mends.",
    discussion: """
      Speaks the language server protocol on standard input and output; it is started by an editor and not by hand. \
      docs/editors.md says how each editor is told of it.

        smallsteps lsp
      """
  )

  @Option(
    help: ArgumentHelp("The day to take for today, such as 2025-11-03; else the clock's.", valueName: "date")
  )
  var today: CalendarDate?

  func run() throws {
    let day = today
    let server = Server(
      world: Server.World(
        today: { day ?? World.today },
        cores: World.cores,
        people: World.environment("SMALLSTEPS_PEOPLE")
      )
    )
    try ServerLoop(server: server).run().end()
  }
}
