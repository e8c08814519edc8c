internal import Diagnostics
internal import PlainText

extension Diagnostic {
  /// What is wrong and what to write instead, on one line.
  var sentence: String {
    let message = VisibleText.of(message)
    guard let suggestion else { return message }
    return message + (message.hasSuffix("?") ? " " : "; ") + VisibleText.of(suggestion)
  }
}
