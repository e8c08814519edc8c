/// The keys of every file, in Markdown, as the readers describe them: docs/fields.md.
package enum FieldReference {
  package static var markdown: String {
    var text = """
      # Keys

      What each file may hold, key by key, in the usual order. This page is made from the readers of the files: after \
      a change, run the tests with `RECORD_SNAPSHOTS=1`. *Needed* keys must be there; those *asked for* are advice \
      until their day in the term has come.

      """
    for file in FileKind.all {
      text += "\n## \(file.title)\n\n`\(file.path)`\n\n| key | takes | what it says |\n| --- | --- | --- |\n"
      text += rows(of: file.description, indent: "")
    }
    return text
  }

  private static func rows(of record: RecordDescription, indent: String) -> String {
    record.fields.map { field in
      let need =
        switch field.need {
        case .required: " *Needed.*"
        case .expected: " *Asked for.*"
        case .optional: ""
        }
      let row = "| \(indent)`\(field.key)` | \(field.form.inWords) | \(field.summary)\(need) |\n"
      guard let inner = field.form.record else { return row }
      return row + rows(of: inner, indent: indent + "&nbsp;&nbsp;&nbsp;")
    }.joined()
  }
}
