internal import Synchronization

/// How far a long run is, on one line of a terminal that is written over and gone at the end.
final class Progress: Sendable {
  private let what: String
  private let total: Int
  private let isShown: Bool
  private let done = Mutex(0)

  /// Shown for more than a handful, and on a terminal only.
  init(_ what: String, of total: Int) {
    self.what = what
    self.total = total
    isShown = total > 20 && World.isErrorTerminal
  }

  /// One more is done.
  func step() {
    guard isShown else { return }
    done.withLock { done in
      done += 1
      // A hundred times a run is often enough.
      if done % max(1, total / 100) == 0 { Output.overwrite("\(done) of \(total) \(what)") }
    }
  }

  /// Takes the line away.
  func end() {
    if isShown { Output.overwrite("") }
  }
}
