internal import ArgumentParser

/// `smallsteps site`: the school's pages, to be opened from disk.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Writes pages to look at in a browser: the school at a glance, each class, each plan.",
    discussion: """
      The pages need no network and no server: open index.html. They name children and families; keep them \
      where the plans are kept. With --published there is one page of figures that can be shown to anybody. \
      What is unchanged is not written again; pages that are no longer are taken away.

        smallsteps site --output ~/school/site
        smallsteps site --published --output ~/school/published
      """
  )

  @Option(
    help: ArgumentHelp("The folder to write to: a new one, or that of an earlier run.", valueName: "dir")
  )
  var output: String

  @Flag(help: "Only figures that can be published: small counts left out, no pupils, no names.")
  var published = false

  @Flag(help: "Print ids, no names.")
  var ids = false

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    guard !(published && ids) else {
      throw ValidationError("--published has no names to leave out; say it alone.")
    }
  }

  func run() throws { try SiteJob(files: try repository.load(), options: self).run() }
}
