import Foundation
import TestSupport
import Testing

/// What the commands say of themselves.
@Suite struct HelpTests {
  private struct Command: Decodable {
    var commandName: String
    var superCommands: [String]?
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    struct Argument: Decodable {
      var valueName: String?
      var abstract: String?
    }

    /// Those that do something, those below included.
    var all: [Command] {
      let below = (subcommands ?? []).filter { $0.commandName != "help" }
      return below.isEmpty ? [self] : below.flatMap(\.all)
    }
  }

  private static func commands() throws -> [Command] {
    struct Description: Decodable { var command: Command }
    let output = try Program.run(["--experimental-dump-help"], in: "/").output
    return try JSONDecoder().decode(Description.self, from: Data(output.utf8)).command.all
  }

  @Test func everyCommandShowsAnExampleOfItself() throws {
    let commands = try Self.commands()
    #expect(commands.count > 10)
    for command in commands {
      let name = ((command.superCommands ?? []) + [command.commandName]).joined(separator: " ")
      #expect(
        command.discussion?.contains("\n  \(name)") == true
          || command.discussion?.hasPrefix("  \(name)") == true,
        "\(name)"
      )
      #expect(command.abstract?.hasSuffix(".") == true, "\(name)")
    }
  }

  @Test func everyOptionIsDescribed() throws {
    for command in try Self.commands() {
      for argument in command.arguments ?? [] {
        #expect(argument.abstract?.isEmpty == false, "\(command.commandName): \(argument.valueName ?? "")")
      }
    }
  }
}
