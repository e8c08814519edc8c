package import PlanModel

/// The schema of one kind of file, for editors that know YAML: JSON Schema, draft 7, which all of them read.
package struct FileSchema: Sendable {
  private let kind: FileKind

  package init(_ kind: FileKind) { self.kind = kind }

  /// The name of a file that holds it: `plan.schema.json`.
  package var fileName: String { "\(kind.name).schema.json" }

  package var text: String {
    OrderedJSON.object(
      [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")),
        ("title", .text(kind.title)),
        ("description", .text("\(kind.title): \(kind.path). Made by `smallsteps schema \(kind.name)`.")),
      ] + RecordSchema.members(kind.description)
    )
    .lines
  }
}
