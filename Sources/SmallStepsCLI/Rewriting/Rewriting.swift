internal import Diagnostics
internal import Formatting
internal import PlainText
internal import PlanModel

/// Writes files anew, or shows what would be written, several at a time.
struct Rewriting: Sendable {
  /// What is to become of a changed text.
  enum Way: Sendable {
    case write
    /// Say which files would change.
    case list
    /// Show what would change.
    case diff
  }

  /// What a file is to become.
  struct NewText: Sendable {
    /// Nil where the file stays as it is.
    var bytes: [UInt8]?
    /// What was done, each with its place.
    var done: [Diagnostic] = []
    /// Why nothing could be done.
    var obstacle: Diagnostic?
  }

  /// What came of a file.
  struct Result: Sendable {
    enum Fate: Sendable, Equatable {
      case asItWas
      case written
      case wouldChange(diff: String)
      /// Somebody else has changed the file since it was read.
      case changedMeanwhile
      /// The system's words.
      case failed(String)
    }

    /// As it is shown.
    var path: String
    var fate = Fate.asItWas
    var done: [Diagnostic] = []
    var obstacle: Diagnostic?
  }

  let way: Way

  /// Does the work; `worker` makes what each of the workers brings along.
  func run<Worker>(
    _ files: [RewrittenFiles.File],
    worker: @Sendable () -> Worker,
    _ rewrite: @Sendable (Worker, [UInt8], FileKind, String) -> NewText
  ) -> [Result] {
    Workers.map(count: files.count, cores: World.cores, worker: { (FileBuffer(), worker()) }) {
      number,
      worker in
      let file = files[number]
      let shown = World.shown(file.path)
      var result = Result(path: shown)
      do throws(FileBuffer.Problem) {
        try worker.0.read(file.path, limit: file.limit)
      } catch {
        result.fate = .failed("cannot be read")
        return result
      }
      let old = Array(worker.0.bytes)
      let text = rewrite(worker.1, old, file.kind, shown)
      (result.done, result.obstacle) = (text.done, text.obstacle)
      if let new = text.bytes, new != old { result.fate = fate(of: old, new, file.path, shown) }
      return result
    }
  }

  private func fate(of old: [UInt8], _ new: [UInt8], _ path: String, _ shown: String) -> Result.Fate {
    switch way {
    case .list: return .wouldChange(diff: "")
    case .diff: return .wouldChange(diff: LineDiff(from: old, to: new).unified(path: shown))
    case .write:
      do throws(WholeFile.Failure) {
        switch try WholeFile.replace(old, with: new, at: path) {
        case .written: return .written
        case .unchanged: return .asItWas
        case .changedMeanwhile: return .changedMeanwhile
        }
      } catch {
        return .failed("cannot be written: \(error.reason)")
      }
    }
  }

  /// A diff as it is shown: on a terminal without what could change the terminal's behaviour.
  static func shown(_ diff: String) -> String {
    guard World.isTerminal else { return diff }
    return diff.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
      .joined(separator: "\n")
  }

  /// Tells of files that somebody else changed or that could not be written; answers whether there were any.
  static func tellTroubles(_ results: [Result]) -> Bool {
    var isTroubled = false
    for result in results {
      switch result.fate {
      case .changedMeanwhile:
        Output.tell("\(result.path): somebody has changed this file in the meantime; it was left alone")
        isTroubled = true
      case .failed(let reason):
        Output.tell("\(result.path) \(reason)")
        isTroubled = true
      case .asItWas, .written, .wouldChange: break
      }
    }
    return isTroubled
  }
}
