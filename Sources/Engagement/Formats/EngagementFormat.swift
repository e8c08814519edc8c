/// How a list of families is written.
package enum EngagementFormat: String, Sendable, CaseIterable {
  /// For a terminal.
  case text
  /// For paper.
  case markdown
  /// For programs: version 1 of a fixed shape, keys sorted.
  case json
}
