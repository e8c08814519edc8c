/// What editors need to know.
enum EditorFiles {
  static let editorConfig = """
    root = true

    [*]
    charset = utf-8
    end_of_line = lf
    indent_style = space
    indent_size = 2
    insert_final_newline = true
    trim_trailing_whitespace = true

    # Two spaces at a line's end are a line break there.
    [*.md]
    trim_trailing_whitespace = false

    # git writes this one with tabs.
    [.gitconfig]
    indent_style = tab

    """

  static let extensions = """
    {
      "recommendations": ["redhat.vscode-yaml", "editorconfig.editorconfig"]
    }

    """

  /// Visual Studio Code: two spaces, lines that wrap, no formatter but ours, and the schemas where they are there.
  static func settings(hasSchemas: Bool) -> String {
    """
    {
      "files.encoding": "utf8",
      "files.eol": "\\n",
      "files.insertFinalNewline": true,
      "[yaml]": {
        "editor.detectIndentation": false,
        "editor.insertSpaces": true,
        "editor.tabSize": 2,
        "editor.wordWrap": "on"
      },
      "yaml.format.enable": false\(hasSchemas ? ",\n\(schemas)" : "")
    }

    """
  }

  private static let schemas = """
      "yaml.schemaStore.enable": false,
      "yaml.schemas": {
        "./schema/plan.schema.json": ["plans/*/*/*/*.yaml", "!plans/*/*/moderation/*.yaml"],
        "./schema/school.schema.json": "plans/school.yaml",
        "./schema/register.schema.json": "plans/register.yaml",
        "./schema/people.schema.json": "plans/people.yaml",
        "./schema/surveys.schema.json": "plans/surveys/*.yaml",
        "./schema/cpd.schema.json": "plans/*/cpd.yaml",
        "./schema/contacts.schema.json": "plans/*/*/contacts.yaml",
        "./schema/moderation.schema.json": "plans/*/*/moderation/*.yaml",
        "./schema/questions.schema.json": "templates/questions/*.yaml",
        "./schema/criteria.schema.json": "templates/moderation.yaml"
      }
    """
}
