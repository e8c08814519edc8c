internal import PlanModel

extension LateByTeacher {
  /// The table as a report.
  package func report(_ naming: Naming) -> EngagementReport {
    EngagementReport(page(naming), json: LateDocument(self))
  }

  private func page(_ naming: Naming) -> Page {
    var page = Page("Late in \(term.key), by class and teacher, as of \(today)")
    page.intro = [
      "Plans were due by \(term.plansBy), meetings by \(term.meetBy), reviews by \(term.reviewBy); "
        + "joiners have time of their own."
    ]
    func sum(_ count: (Row) -> Int) -> String { String(rows.reduce(0) { $0 + count($1) }) }
    var cells = rows.map { row in
      [
        row.schoolClass.text, naming.of(row.teachers), row.team?.text ?? "", String(row.pupils),
        String(row.plansMissing.count), String(row.meetingsNotHeld.count), String(row.reviewsMissing.count),
      ]
    }
    cells.append([
      "All", "", "", sum(\.pupils), sum(\.plansMissing.count), sum(\.meetingsNotHeld.count),
      sum(\.reviewsMissing.count),
    ])
    let table = Page.Table(
      columns: [
        "Class", "Teacher", "Team", "Pupils", "Plans missing", "Meetings not held", "Reviews missing",
      ],
      wordColumns: 3,
      rows: cells
    )
    page.sections = [Page.Section(level: 1, heading: "Classes", blocks: [.table(table)])]
    let late = rows.filter(\.isLate).map { row in
      var details: [String] = []
      func add(_ words: String, _ pupils: [PupilID]) {
        guard !pupils.isEmpty else { return }
        details.append("\(words): \(pupils.map { naming.of($0) }.joined(separator: ", "))")
      }
      add("no plan", row.plansMissing)
      add("meeting not held", row.meetingsNotHeld)
      add("targets without a review (\(row.targetsUnreviewed))", row.reviewsMissing)
      let teachers = row.teachers.isEmpty ? "" : ", \(naming.of(row.teachers))"
      return Page.Item(text: row.schoolClass.text + teachers, details: details)
    }
    let whose: Page.Block = late.isEmpty ? .paragraph("Nothing is late.") : .items(late)
    page.sections.append(Page.Section(level: 1, heading: "Which pupils", blocks: [whose]))
    return page
  }
}

/// The shape of the table that other programs read.
struct LateDocument: Encodable, Sendable {
  let version = 1
  let term: String
  let today: String
  let classes: [Row]

  init(_ late: LateByTeacher) {
    term = late.term.key.description
    today = late.today.iso
    classes = late.rows.map(Row.init)
  }

  struct Row: Encodable {
    let schoolClass: String
    let teachers: [String]
    let team: String?
    let pupils: Int
    let plansMissing: [String]
    let meetingsNotHeld: [String]
    let reviewsMissing: [String]
    let targetsUnreviewed: Int

    init(_ row: LateByTeacher.Row) {
      schoolClass = row.schoolClass.text
      teachers = row.teachers.map(\.text)
      team = row.team?.text
      pupils = row.pupils
      plansMissing = row.plansMissing.map(\.text)
      meetingsNotHeld = row.meetingsNotHeld.map(\.text)
      reviewsMissing = row.reviewsMissing.map(\.text)
      targetsUnreviewed = row.targetsUnreviewed
    }

    enum CodingKeys: String, CodingKey {
      case teachers, team, pupils
      case schoolClass = "class"
      case plansMissing = "plans_missing"
      case meetingsNotHeld = "meetings_not_held"
      case reviewsMissing = "reviews_missing"
      case targetsUnreviewed = "targets_unreviewed"
    }
  }
}
