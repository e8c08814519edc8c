internal import ArgumentParser
internal import Diagnostics
internal import Formatting

/// The options of `check` that mend what is certain.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mends what is certain, such as a date or a misspelt key, and reports on what is left.")
  var fix = false

  @Flag(help: "Shows what --fix would change, as a diff, and writes nothing.")
  var diff = false

  var isOn: Bool { fix || diff }

  /// Mends the files and folders named, or all, or shows how they would be mended; answers whether all could be
  /// read and written.
  func run(on paths: [String], _ repository: RepositoryOptions) throws -> Bool {
    guard isOn else { return true }
    let files = try RewrittenFiles(repository, paths: paths).files
    let results = Rewriting(way: diff ? .diff : .write).run(files, worker: Fixer.init) {
      fixer,
      bytes,
      kind,
      path in
      let outcome = fixer.fix(bytes, as: kind, path: path)
      return Rewriting.NewText(bytes: outcome.text, done: outcome.mended)
    }
    var output = BufferedOutput()
    for case .wouldChange(let text) in results.map(\.fate) { output.write(Rewriting.shown(text)) }
    output.flush()
    let mended = results.filter { $0.fate == .written || diff && !$0.done.isEmpty }
    for place in mended.flatMap({ $0.done.sorted() }) { Output.tell(line(place)) }
    let isTroubled = Rewriting.tellTroubles(results)
    let count = mended.reduce(0) { $0 + $1.done.count }
    let words = "\(count) mend\(count == 1 ? "" : "s") in \(mended.count) file\(mended.count == 1 ? "" : "s")"
    Output.tell(diff ? "\(words) would be made; nothing is written" : "\(words) made")
    return !isTroubled
  }

  private func line(_ mended: Diagnostic) -> String {
    let place = mended.range.map { ":\($0.lowerBound.line):\($0.lowerBound.column)" } ?? ""
    return "\(mended.path)\(place): \(diff ? "can be mended" : "mended"): \(mended.message) [\(mended.rule)]"
  }
}
