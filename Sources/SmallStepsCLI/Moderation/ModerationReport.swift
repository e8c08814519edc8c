internal import ArgumentParser
internal import Moderating
internal import PlanModel

/// How a moderation report is written.
enum ModerationFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json
}

/// One report on a term's moderation.
struct ModerationReport {
  let files: SchoolFiles
  let term: TermKey
  let today: CalendarDate

  func write(_ format: ModerationFormat) throws {
    let moderated = read(term)
    guard !moderated.isEmpty else {
      Output.tell("nothing has been moderated in \(term)")
      return try ExitStatus.cannotWork.end()
    }
    let figures = ModerationFigures(
      moderated,
      term: term,
      before: before,
      criteria: files.criteria ?? .standard,
      today: today
    )
    switch format {
    case .text: Output.write(ModerationTables(figures).text)
    case .markdown: Output.write(ModerationTables(figures).markdown)
    case .json: Output.write(ModerationJSON(figures).text)
    }
  }

  /// The latest earlier term in which something was moderated.
  private var before: (term: TermKey, moderated: [ModeratedPlan])? {
    let terms = files.school.termsInOrder.map(\.key)
    guard let index = terms.firstIndex(of: term) else { return nil }
    for earlier in terms[..<index].reversed() {
      let moderated = read(earlier)
      if !moderated.isEmpty { return (earlier, moderated) }
    }
    return nil
  }

  private func read(_ term: TermKey) -> [ModeratedPlan] {
    ModeratedPlan.read(term, in: files, on: today, cores: World.cores)
  }
}
