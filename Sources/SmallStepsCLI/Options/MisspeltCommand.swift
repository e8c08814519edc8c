internal import ArgumentParser
internal import Diagnostics

/// A word in a command's place that no command has for its name; the parser speaks of an argument only.
struct MisspeltCommand {
  let error: ValidationError

  /// Nil where the words lead to a command, or to an option.
  init?(_ words: [String], of root: any ParsableCommand.Type) {
    var command = root
    var path = "smallsteps"
    var rest = words[...]
    while let word = rest.first,
      let next = command.configuration.subcommands.first(where: { $0._commandName == word })
    {
      command = next
      path += " \(word)"
      rest = rest.dropFirst()
    }
    let commands = command.configuration.subcommands.map { $0._commandName }
    let names = commands + ["help"]
    guard !commands.isEmpty, let word = rest.first, !word.hasPrefix("-"), !names.contains(word) else {
      return nil
    }
    let near = EditDistance.nearest(to: word, among: names)
    let hint =
      near.isEmpty
      ? "'\(path) --help' lists them."
      : "did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    error = ValidationError("There is no command '\(word)'; \(hint)")
  }
}
