internal import ArgumentParser
internal import Diagnostics
internal import KnownFindings
internal import PlanModel

/// The file of known findings, on disk.
struct BaselineFile {
  let path: String

  /// What it lists. Ends the run when it cannot be read: hiding too little or too much would mislead.
  func read() throws -> FindingTally {
    let reader = RecordReader()
    let result = reader.read(Baseline.self, from: path)
    guard let baseline = result.record, result.findings.isEmpty else {
      let source = reader.source(path: World.shown(path))
      for finding in result.findings { Output.tell(Diagnostic(finding, in: source)) }
      Output.tell("the baseline has to be in order first; --write-baseline writes it anew")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    return baseline.tally
  }

  func write(_ tally: FindingTally) throws {
    do {
      _ = try WholeFile.write(Array(Baseline.text(of: tally).utf8), to: path)
    } catch {
      Output.tell("\(World.shown(error.path)) cannot be written: \(error.reason)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let count = tally.count
    Output.tell("listed \(count) known finding\(count == 1 ? "" : "s") in \(World.shown(path))")
  }

  /// Says what is in the file and was not found any more.
  func tellMended(_ rest: FindingTally, hidden: Int) {
    if hidden > 0 {
      Output.tell("\(hidden) known finding\(hidden == 1 ? " is" : "s are") hidden by \(World.shown(path))")
    }
    let mended = rest.entries
    guard !mended.isEmpty else { return }
    for (key, times) in mended.prefix(20) {
      let target = key.target.isEmpty ? "" : " (\(key.target))"
      let often = times > 1 ? ", \(times) times" : ""
      Output.tell("mended: \(key.path): \(key.text) [\(key.rule)]\(target)\(often)")
    }
    if mended.count > 20 { Output.tell("… and \(mended.count - 20) more") }
    Output.tell("take what is mended out of \(World.shown(path)), or write it anew with --write-baseline")
  }
}
