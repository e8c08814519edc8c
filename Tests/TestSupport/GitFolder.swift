internal import Foundation

/// A git repository for a test, apart from whatever git has been told on this machine.
package struct GitFolder {
  package let folder: TemporaryFolder

  /// Makes one in a folder.
  package init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    try git("init", "--quiet", "--initial-branch=main")
  }

  /// Runs git there; its words are the error's.
  @discardableResult
  package func git(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_AUTHOR_NAME": "T", "GIT_AUTHOR_EMAIL": "t@example.org",
      "GIT_COMMITTER_NAME": "T", "GIT_COMMITTER_EMAIL": "t@example.org", "HOME": folder.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure(words: text) }
    return text
  }

  /// Commits everything that is in the folder.
  package func commitAll(_ message: String = "Change plans") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", message)
  }

  package struct Failure: Error { package var words: String }
}
