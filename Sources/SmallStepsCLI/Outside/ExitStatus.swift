internal import ArgumentParser

/// How a run ends; wrong usage ends with 64, which ArgumentParser sees to.
enum ExitStatus: Int32 {
  /// Nothing at the failing severity.
  case clean = 0
  /// Findings at or above it, a broken or unreadable plan file among them.
  case findings = 1
  /// The work could not be done.
  case cannotWork = 2

  /// To be thrown by a command; nothing for a clean run.
  func end() throws {
    if self != .clean { throw ExitCode(rawValue) }
  }
}
