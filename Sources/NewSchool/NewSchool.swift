/// The files of a plan repository for a real school that has none yet.
package struct NewSchool: Sendable {
  package struct File: Sendable {
    /// Relative to the repository.
    package var path: String
    package var bytes: [UInt8]
    /// Whether it is to be run.
    package var isProgram: Bool

    init(_ path: String, _ text: String, isProgram: Bool = false) {
      self.init(path, Array(text.utf8), isProgram: isProgram)
    }

    init(_ path: String, _ bytes: [UInt8], isProgram: Bool = false) {
      self.path = path
      self.bytes = bytes
      self.isProgram = isProgram
    }
  }

  /// In the order in which they are to be written; school.yaml, without which there is no plan folder, last.
  package let files: [File]

  /// Schemas are for editors; templates are documents of ours that the school wants to change.
  package init(
    _ answers: SchoolAnswers,
    schemas: [(name: String, text: String)] = [],
    templates: [(name: String, text: String)] = []
  ) {
    let records = StartedRecords(answers)
    files =
      [
        File("README.md", StaffReadMe(answers).text),
        File(".gitignore", GitFiles.ignored),
        File(".gitattributes", GitFiles.attributes),
        File(".gitconfig", GitFiles.configuration),
        File(".githooks/pre-commit", GitFiles.hook, isProgram: true),
        File(".pre-commit-config.yaml", GitFiles.preCommit),
        File(".editorconfig", EditorFiles.editorConfig),
        File(".vscode/settings.json", EditorFiles.settings(hasSchemas: !schemas.isEmpty)),
        File(".vscode/extensions.json", EditorFiles.extensions),
        File(".github/workflows/plans.yml", ServerFiles.gitHub),
        File(".gitlab-ci.yml", ServerFiles.gitLab),
      ]
      + schemas.map { File("schema/\($0.name)", $0.text) }
      + templates.map { File("templates/\($0.name)", $0.text) }
      + QuestionSets.all.map { File("templates/questions/\($0.name).yaml", $0.text) }
      + [
        File("templates/moderation.yaml", records.criteria),
        File("plans/people.yaml", records.people),
        File("plans/register.yaml", records.register),
        File("plans/school.yaml", records.school),
      ]
  }
}
