internal import ArgumentParser
internal import Diagnostics
internal import Reporting

/// A format and where it goes: `junit=junit.xml`, or standard output where no file is named.
struct FormatRequest: Sendable {
  var format: OutputFormat
  var file: String?

  init(format: OutputFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  /// As `--format` takes it.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let format = OutputFormat.named(name) else {
      let names = OutputFormat.all.map(\.name)
      let near = EditDistance.nearest(to: name, among: names)
      let hint =
        near.first.map { "did you mean '\($0)'?" } ?? "there are \(names.joined(separator: ", "))."
      throw ValidationError("There is no format '\(name)'; \(hint)")
    }
    self.init(format: format)
    guard parts.count > 1, parts[1] != "-" else { return }
    guard !parts[1].isEmpty else { throw ValidationError("Name the file: --format \(name)=FILE.") }
    file = String(parts[1])
  }
}
