internal import OutsidePrograms

/// Why there is no PDF.
package enum PDFFailure: Error, Sendable, Equatable {
  /// None of the programs is installed; the names of the engines that were looked for.
  case noEngine([String])
  /// The program could not do it, in words to show.
  case engine(String)
  /// The page could not be handed to the program, or its PDF not be fetched.
  case folder(path: String, reason: String)

  init(_ error: OutsideProgramError) { self = .engine(error.message) }

  package var message: String {
    switch self {
    case .noEngine(let names):
      "PDF needs \(names.joined(separator: " or ")), and it is not installed (Debian: apt install "
        + "\(names[0])); or print the pages of `--to html` from a browser"
    case .engine(let words): words
    case .folder(let path, let reason): "\(path): \(reason)"
    }
  }
}
