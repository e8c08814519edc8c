internal import Engagement
internal import PlanModel
internal import Rendering

extension Document {
  /// What a week's team meeting is told of families: the same as `chase --minutes`, with names.
  package static let minutes = Document(
    name: "minutes",
    title: "a week's team minutes: families met, missed, followed up; of today's week or that of a date",
    takesPlans: false,
    content: .each(.week) { subject, values in
      let day = if case .week(let monday) = subject.group { monday } else { subject.wholeSchool.today }
      let (page, problem) = MinutesPage.make(day, subject.wholeSchool)
      values.text("school", subject.wholeSchool.school.name.map { Phrase($0.value) }, "The school's name.")
      values.text("title", page.map { Phrase($0.title) }, "Which week it is about.")
      values.texts("intro", (page?.intro ?? []).map { Phrase($0) }, "What is told, and as of when.")
      values.text("problem", problem.map { Phrase($0) }, "Why there are no minutes.")
      values.list(
        "sections",
        page?.sections ?? [],
        blank: Page.Section(level: 1, heading: ""),
        "The teams, and the parts of each."
      ) { section, values in
        values.flag("is_team", section.level == 1, "Whether a team begins here.")
        values.text("heading", Phrase(section.heading), "The team, or what the part is about.")
        values.list("blocks", section.blocks, blank: .paragraph(""), "What stands under it.") {
          block,
          values in
          MinutesPage.block(block, &values)
        }
      }
    }
  )
}

/// The minutes as the engagement tells them.
enum MinutesPage {
  /// The page, or why there is none.
  static func make(_ day: CalendarDate, _ wholeSchool: SchoolSubject) -> (page: Page?, problem: String?) {
    let files = wholeSchool.files
    let week = WeekMinutes.week(of: day)
    let folder = files.folder.path
    do throws(EngagementError) {
      let known = try WeekMinutes.lastKnownDay(of: week, today: wholeSchool.today)
      let engagement = try Engagement(EngagementInput(files, today: known), cores: 1) { place, reader in
        reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit).record
      }
      let naming = Naming(wholeSchool.isNamed ? files.people : nil)
      return (WeekMinutes(engagement, .everybody, week: week).report(naming).page, nil)
    } catch {
      return (nil, Sentence.closed(Sentence.capitalised(error.message)))
    }
  }

  static func block(_ block: Page.Block, _ values: inout Values) {
    var (paragraph, items, table): (String?, [Page.Item], Page.Table?) = (nil, [], nil)
    switch block {
    case .paragraph(let text): paragraph = text
    case .items(let all): items = all
    case .table(let shown): table = shown
    }
    values.text("paragraph", paragraph.map { Phrase($0) }, "A sentence.")
    values.list("items", items, blank: Page.Item(text: ""), "Lines of a list.") { item, values in
      values.text("text", Phrase(item.text), "The line.")
      values.texts("details", item.details.map { Phrase($0) }, "Lines that belong to it.")
    }
    let blank = Page.Table(columns: [], wordColumns: 0, rows: [])
    values.group("table", table, blank: blank, "A table.") { table, values in
      values.text("first", table.columns.first.map { Phrase($0) }, "Its first column, of words.")
      values.texts("columns", table.columns.dropFirst().map { Phrase($0) }, "Its other columns, of numbers.")
      values.list("rows", table.rows, blank: [], "Its rows.") { row, values in
        values.text("title", row.first.map { Phrase($0) }, "The word in front.")
        values.texts("cells", row.dropFirst().map { Phrase($0) }, "The numbers.")
      }
    }
  }
}
