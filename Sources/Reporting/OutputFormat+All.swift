extension OutputFormat {
  /// Every format, in the order of the help.
  package static let all: [OutputFormat] = [.text, .json]

  package static func named(_ name: String) -> OutputFormat? { all.first { $0.name == name } }
}
