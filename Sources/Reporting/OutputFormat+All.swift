extension OutputFormat {
  /// Every format, in the order of the help.
  package static let all: [OutputFormat] = [
    .text, .concise, .json, .jsonLines, .github, .markdown, .junit, .gitlab, .sarif,
  ]

  package static func named(_ name: String) -> OutputFormat? { all.first { $0.name == name } }
}
