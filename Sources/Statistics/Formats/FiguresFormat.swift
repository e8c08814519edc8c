/// A way of writing figures.
package struct FiguresFormat: Sendable {
  /// What `--format` calls it.
  package let id: String
  /// What it is for.
  package let summary: String
  package let write: @Sendable (Figures) -> String

  /// Every format; the first is the default.
  package static let all: [FiguresFormat] = [table, json, csv, markdown]

  package static func named(_ id: String) -> FiguresFormat? { all.first { $0.id == id } }
}
