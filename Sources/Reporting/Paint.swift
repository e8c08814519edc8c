package import Diagnostics

/// Colours for a terminal, or none.
package struct Paint {
  let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
  package func bold(_ text: String) -> String { wrap(text, "1") }
  package func faint(_ text: String) -> String { wrap(text, "2") }
  package func good(_ text: String) -> String { wrap(text, "32") }

  private func code(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .advice: "1;36"
    }
  }

  package func severity(_ severity: Severity) -> String { wrap(severity.rawValue, code(severity)) }
  package func mark(_ text: String, _ severity: Severity) -> String { wrap(text, code(severity)) }
}
