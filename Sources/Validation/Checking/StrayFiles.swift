internal import Diagnostics
internal import PlanModel

/// Says of a file why it cannot stay where it is.
enum StrayFiles {
  static func diagnostic(_ stray: PlanFolder.Stray, path: String) -> Diagnostic {
    switch stray.reason {
    case .yml:
      diagnostic(
        "misplaced-file",
        path,
        "the name ends in .yml, and only .yaml files are read",
        "rename it to end in .yaml"
      )
    case .misplaced:
      diagnostic(
        "misplaced-file",
        path,
        "a file of this name has no place here, and was not read",
        "a plan is YEAR/TERM/CLASS/PUPIL.yaml, such as 2025-26/autumn/3-oak/P0402.yaml"
      )
    case .folderNamedYAML:
      diagnostic(
        "misplaced-file",
        path,
        "this is a folder, though its name ends in .yaml",
        "give the folder another name"
      )
    case .link:
      diagnostic(
        "symbolic-link",
        path,
        "this is a symbolic link, and links are not followed",
        "put the file itself here, or delete the link"
      )
    case .unreadableFolder(let problem):
      diagnostic(
        SyntaxID.notReadable,
        path,
        "this folder cannot be read\(words(problem))",
        "ask whoever looks after the computer for permission to read it"
      )
    }
  }

  private static func words(_ problem: FileBuffer.Problem) -> String {
    if case .unreadable(let reason) = problem { ": \(reason)" } else { "" }
  }

  private static func diagnostic(
    _ rule: String,
    _ path: String,
    _ message: String,
    _ suggestion: String
  ) -> Diagnostic {
    Diagnostic(rule: rule, severity: .error, message: message, path: path, suggestion: suggestion)
  }

  private enum SyntaxID {
    static let notReadable = "not-readable"
  }
}
