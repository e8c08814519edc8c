internal import ArgumentParser
internal import PlainText
internal import PlanModel

/// `smallsteps find`: pupils' ids by their names.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds pupils' ids by name or id.",
    discussion: """
      Names come from people.yaml, which stays off git; without it, ids alone are searched. Beginnings of words \
      are enough, and accents and capital letters do not matter. Ends with status 1 where nobody is found.

        smallsteps find sami
        smallsteps find sam tesfay
        smallsteps find P04
      """
  )

  @Argument(
    help: ArgumentHelp("A name, the beginning of one, or of an id.", valueName: "text"),
    completion: .pupils
  )
  var text: [String]

  @OptionGroup var repository: RepositoryOptions

  func run() throws {
    let files = try repository.load()
    let words = text.joined(separator: " ")
    let search = PupilSearch(files)
    if files.people == nil { Output.tell("without people.yaml, only ids are searched") }
    let hits = search.hits(words)
    guard !hits.isEmpty else {
      let near = search.nearest(words)
      let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
      Output.tell("nobody is found by '\(words)'\(hint)")
      return try ExitStatus.findings.end()
    }
    let width = hits.map(\.id.text.count).max() ?? 0
    for hit in hits {
      let name = hit.name.map { name in hit.knownAs.map { "\(name) (\($0))" } ?? name }
      let standing = files.register[hit.id]?.standing(on: repository.day)
      let place = [standing?.schoolClass?.value.text, standing?.status?.value.rawValue].compactMap { $0 }
      let parts = [name, place.isEmpty ? "not on the register today" : place.joined(separator: ", ")]
      let id = hit.id.text + String(repeating: " ", count: width - hit.id.text.count)
      Output.write("\(id)  \(parts.compactMap { $0 }.map(VisibleText.of).joined(separator: "  "))\n")
    }
  }
}
