/// Where the repository stands: GitHub and GitLab know files by their paths from its root.
package struct RepositoryPlace: Sendable {
  private let root: String
  private let workingDirectory: String

  /// Both absolute, without a slash at the end.
  package init(root: String, workingDirectory: String) {
    self.root = root
    self.workingDirectory = workingDirectory
  }

  /// The path from the repository's root of a file as it is shown; a file outside of it keeps its path.
  package func path(_ shown: String) -> String {
    let full = shown.hasPrefix("/") ? shown : (workingDirectory == "/" ? "/" : workingDirectory + "/") + shown
    let prefix = root == "/" ? "/" : root + "/"
    return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : shown
  }
}
