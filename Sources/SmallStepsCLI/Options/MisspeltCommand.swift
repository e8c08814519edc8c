internal import ArgumentParser
internal import Diagnostics

/// A word in a command's place that no command has for its name; the parser speaks of an argument only.
struct MisspeltCommand {
  let error: ValidationError

  /// Nil where the word is a command, or an option.
  init?(_ word: String, of root: any ParsableCommand.Type) {
    let names = root.configuration.subcommands.map { $0._commandName } + ["help"]
    guard !word.hasPrefix("-"), !names.contains(word) else { return nil }
    let near = EditDistance.nearest(to: word, among: names)
    let hint =
      near.isEmpty
      ? "'smallsteps --help' lists them."
      : "did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    error = ValidationError("There is no command '\(word)'; \(hint)")
  }
}
