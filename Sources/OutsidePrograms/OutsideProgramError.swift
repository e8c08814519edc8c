/// Why a program beside ours could not do its work.
package enum OutsideProgramError: Error, Sendable, Equatable {
  /// It is not installed, or not on PATH.
  case missing(name: String)
  /// It ended with a status other than 0; `words` are its last lines on standard error.
  case failed(name: String, status: Int32, words: String)
  /// A signal ended it.
  case ended(name: String, signal: Int32)
  /// It was ended after this long.
  case tookTooLong(name: String, limit: Duration)
  /// It wrote more than anybody wants to read.
  case wroteTooMuch(name: String, limit: Int)
  /// The system would not start it; `reason` is the system's.
  case cannotRun(name: String, reason: String)

  /// What happened, in words to show; more than one line where the program had more than one to say.
  package var message: String {
    switch self {
    case .missing(let name): "\(name) is not installed, or not on the PATH"
    case .failed(let name, let status, ""): "\(name) ended with status \(status) and no explanation"
    case .failed(let name, _, let words): "\(name) could not do it: \(words)"
    case .ended(let name, let signal): "\(name) was ended by signal \(signal)"
    case .tookTooLong(let name, let limit): "\(name) was not done after \(limit.components.seconds) s"
    case .wroteTooMuch(let name, let limit): "\(name) wrote more than \(limit) bytes"
    case .cannotRun(let name, let reason): "\(name) cannot be started: \(reason)"
    }
  }
}
