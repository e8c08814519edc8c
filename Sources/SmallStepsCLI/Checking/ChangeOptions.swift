internal import ArgumentParser

/// What is new and what is known: the options by which a check tells the two apart.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Reports on files that changed since a commit or branch, and on what the change brings about elsewhere.",
      valueName: "revision"
    )
  )
  var changedSince: String?

  @Flag(help: "The same for what is staged in git: checks it as it will be committed.")
  var staged = false

  @Option(
    help: ArgumentHelp(
      "Hides the findings that this file lists, and tells which are mended.",
      valueName: "file"
    ),
    completion: .file(extensions: ["yaml"])
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp("Lists all findings in this file for --baseline, and ends.", valueName: "file"),
    completion: .file(extensions: ["yaml"])
  )
  var writeBaseline: String?

  func validate() throws {
    if staged, changedSince != nil {
      throw ValidationError(
        "--staged and --changed-since exclude each other: each says what to compare with."
      )
    }
    if writeBaseline != nil, staged || changedSince != nil || baseline != nil {
      throw ValidationError(
        "--write-baseline lists all findings; it goes with no --changed-since, --staged or --baseline."
      )
    }
  }
}
