internal import PlanModel
internal import Rendering
internal import Statistics

extension Document {
  /// What governors are told: figures as they may be published, nothing about a pupil or a family.
  package static let governorsReport = Document(
    name: "governors-report",
    title: "the year for governors: figures that may be published, with how each is counted",
    takesPlans: false,
    content: .each(.term) { subject, values in
      let term: TermKey? = if case .term(let term) = subject.group { term } else { subject.wholeSchool.term }
      let figures = GovernorsFigures(subject.wholeSchool, upTo: term)
      GovernorsValues.heading(figures, subject.wholeSchool, &values)
      GovernorsValues.tables(figures, &values)
      GovernorsValues.surveys(figures, subject.wholeSchool, &values)
      GovernorsValues.training(figures, subject.wholeSchool, &values)
      GovernorsValues.goals(figures, &values)
      GovernorsValues.next(figures, subject.wholeSchool, &values)
      GovernorsValues.notes(figures, &values)
    }
  )
}

/// The values of the governors' report; without figures, nothing of each.
enum GovernorsValues {
  static func heading(_ figures: GovernorsFigures?, _ wholeSchool: SchoolSubject, _ values: inout Values) {
    values.text("school", wholeSchool.school.name.map { Phrase($0.value) }, "The school's name.")
    values.text("year", figures.map { Phrase($0.figures.periodName) }, "The academic year: 2025-26.")
    values.text("up_to", figures.map { Phrase($0.day.spoken) }, "The last day that is counted.")
    values.flag("has_figures", figures != nil, "Whether a term has begun.")
    values.texts("glance", (figures.map(glance) ?? []).map { Phrase($0) }, "What matters most, in sentences.")
    values.texts(
      "warnings",
      (figures?.warnings ?? []).map { Phrase(Sentence.closed(Sentence.capitalised($0))) },
      "Files that the figures leave out."
    )
  }

  /// Sentences whose figures may be shown.
  private static func glance(_ figures: GovernorsFigures) -> [String] {
    func shown(_ measure: String) -> String? {
      guard let figure = figures.row(measure)?.total, !figure.isSuppressed, figure.value != nil else {
        return nil
      }
      return FigureText.full(figure)
    }
    var sentences: [String] = []
    if let attendance = shown("attendance") {
      sentences.append("Of the meetings that were due with families, \(attendance) were held with them.")
    }
    if let voice = shown("parent-voice") {
      sentences.append("Parents' own views stand in \(voice) of the plans.")
    }
    if let voice = shown("pupil-voice") {
      sentences.append("The pupil's own views stand in \(voice) of the plans.")
    }
    if let targets = shown("targets-achieved") {
      sentences.append("Of the small steps that were reviewed, \(targets) were achieved or exceeded.")
    }
    let reached = figures.figures.goals.compactMap(\.isReached)
    if !reached.isEmpty, reached.count == figures.figures.goals.count {
      sentences.append(
        "Of \(Spoken.count(reached.count, "goal")), \(reached.count { $0 }) "
          + "\(reached.count { $0 } == 1 ? "is" : "are") reached."
      )
    }
    return sentences
  }

  static func tables(_ figures: GovernorsFigures?, _ values: inout Values) {
    let all = figures.map { figures in
      [GovernorsTable.register(figures)] + GovernorsTable.ofTheYear(figures)
        + (GovernorsTable.overYears(figures).map { [$0] } ?? [])
    }
    let blank = GovernorsTable(title: "", columns: [], rows: [])
    values.list("tables", all ?? [], blank: blank, "The tables, each with its own columns.") {
      table,
      values in
      values.text("title", Phrase(table.title), "What the table is about.")
      values.flag("is_register", table.isRegister, "Whether it tells how many pupils there are.")
      values.texts("columns", table.columns.map { Phrase($0) }, "Its columns: terms, or years.")
      values.list("rows", table.rows, blank: ("", []), "Its rows.") { row, values in
        values.text("title", Phrase(row.title), "What is counted.")
        values.texts("cells", row.cells.map { Phrase($0) }, "The figures, one for each column.")
      }
    }
  }

  static func surveys(_ figures: GovernorsFigures?, _ wholeSchool: SchoolSubject, _ values: inout Values) {
    let all = figures.map { GovernorsSurvey.all($0, wholeSchool) } ?? []
    let blank = GovernorsSurvey(audience: "", statement: "", waves: [])
    values.list("surveys", all, blank: blank, "Each statement of the surveys.") { survey, values in
      values.text("audience", Phrase(Sentence.capitalised(survey.audience)), "Who was asked: parents.")
      values.text("statement", Phrase(Sentence.open(survey.statement)), "The statement.")
      let shares = survey.waves.map { wave in
        "\(Sentence.capitalised(wave.name)) \(GovernorsTable.text(wave.figure))"
      }
      values.text(
        "shares",
        Phrase(shares.joined(separator: "; ")),
        "How many agree, each time: Baseline 40% (40 of 100); Summer 80% (80 of 100)."
      )
      values.text("change", survey.change.map { Phrase($0) }, "The change since the first, in words.")
    }
  }

  static func training(_ figures: GovernorsFigures?, _ wholeSchool: SchoolSubject, _ values: inout Values) {
    let sessions = figures.flatMap { figures in
      wholeSchool.files.cpd[figures.year]?.sessions.filter { ($0.date?.value ?? figures.day) <= figures.day }
    }
    values.list("training", sessions ?? [], "The year's training sessions.") { session, values in
      values.text("date", session.date.map { Phrase($0.value.spoken) })
      values.text("topic", session.topic.map { Phrase(Sentence.open($0.value)) })
      values.text("minutes", session.minutes.map { Phrase(String($0.value)) })
    }
  }

  static func goals(_ figures: GovernorsFigures?, _ values: inout Values) {
    let goals = (figures?.figures.goals ?? []).map { goal in
      (
        aim: goal.wholeAim,
        standing: goal.figure?.isSuppressed == true ? GovernorsTable.hidden : goal.wholeStanding
      )
    }
    values.list("goals", goals, blank: ("", ""), "The goals of school.yaml.") { goal, values in
      values.text("aim", Phrase(goal.aim), "What is aimed for: Attendance at meetings, at least 90%.")
      values.text("standing", Phrase(goal.standing), "Where it stands: 94% (16 of 17), reached.")
    }
  }

  /// The next dates of school.yaml.
  static func next(_ figures: GovernorsFigures?, _ wholeSchool: SchoolSubject, _ values: inout Values) {
    let day = figures?.day ?? wholeSchool.today
    let dates = wholeSchool.school.termsInOrder.flatMap { key, term -> [(date: CalendarDate, what: String)] in
      let name = "the \(SpokenPlaces.words(key.term.text)) term"
      let all = [
        (term.from, "\(name) begins"), (term.plansBy, "targets of \(name) are to be written"),
        (term.meetBy, "families are to have been met in \(name)"),
        (term.reviewBy, "targets of \(name) are to be reviewed"),
        (term.moderateBy, "senior leaders are to have moderated \(name)"),
      ]
      return all.compactMap { date, what in date.map { ($0.value, what) } }
    }
    .filter { $0.date > day }.sorted { $0.date < $1.date }.prefix(6)
    values.list("next", Array(dates), blank: (day, ""), "What comes next, by date.") { next, values in
      values.text("date", Phrase(next.date.spoken), "The day.")
      values.text("what", Phrase(next.what), "What is due or begins: the spring term begins.")
    }
  }

  static func notes(_ figures: GovernorsFigures?, _ values: inout Values) {
    values.text(
      "publish_at_least",
      figures?.figures.publishAtLeast.map { Phrase(String($0)) },
      "The smallest number that is shown."
    )
    values.flag("all_hidden", figures?.figures.isAllSuppressed ?? false, "Whether the school is too small.")
    let measures = figures == nil ? [] : GovernorsTable.measures
    values.list("formulas", measures, blank: Measure.all.first, "How each figure is counted.") {
      measure,
      values in
      values.text("title", Phrase(measure.title), "The figure's name in the tables.")
      values.text("counted", Phrase(measure.numerator), "What is counted.")
      values.text("out_of", measure.denominator.map { Phrase($0) }, "What it is divided by.")
    }
  }
}
