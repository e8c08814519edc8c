/// The school's own settings: school.yaml.
package struct School: Record {
  package static let recordName = "school"
  package var name: Text?
  package var slotMinutes: Int
  package var staff: Keyed<StaffID, StaffMember>
  package var years: Keyed<AcademicYear, SchoolYear>
  package var joinerDays: Int
  package var meetingsAYear: Int
  package var answerWithin: Int
  package var followUp: FollowUpSettings?
  package var targets: TargetNumbers?
  package var publishAtLeast: Int
  package var keepUPNs: Bool
  package var hourlyCosts: Keyed<String, Located<Double>>
  package var goals: [Goal]
  package var rules: Keyed<String, Located<RuleSetting>>

  package init(from fields: inout Fields) {
    fields.version("school")
    name = fields.required("name", "The school's name, as it is printed.")
    slotMinutes =
      fields.optional(
        "slot_minutes",
        "How long a meeting is planned to take; 15 if left out.",
        as: Located<Int>.self
      )?.value ?? 15
    staff = fields.optional("staff", "The members of staff by id.") ?? Keyed()
    years = fields.required("years", "The academic years, each with its classes and terms.") ?? Keyed()
    joinerDays =
      fields.optional(
        "joiner_days",
        "School days that a joiner's plan may take; 20 if left out.",
        as: Located<Int>.self
      )?.value ?? 20
    meetingsAYear =
      fields.optional(
        "meetings_a_year",
        "Small steps meetings in a year; 3 if left out.",
        as: Located<Int>.self
      )?.value ?? 3
    answerWithin =
      fields.optional(
        "answer_within",
        "School days in which a meeting that a parent asks for is held; 10 if left out.",
        as: Located<Int>.self
      )?.value ?? 10
    followUp = fields.optional("follow_up", "Who follows up a family, and how soon.")
    targets = fields.optional("targets", "How many targets a plan has.")
    publishAtLeast =
      fields.optional(
        "publish_at_least",
        "The smallest number that is published; 5 if left out.",
        as: Located<Int>.self
      )?.value ?? 5
    keepUPNs =
      fields.optional(
        "keep_upns",
        "true where the register may hold unique pupil numbers; false if left out.",
        as: Located<Bool>.self
      )?.value ?? false
    hourlyCosts =
      fields.optional(
        "hourly_costs",
        "What an hour of a role costs in pounds, for provision maps; left out, they show no costs."
      )
      ?? Keyed()
    goals = fields.list("goals", "What the school wants to reach.")
    rules =
      fields.optional("rules", "How findings count here: error, warning, advice or off, by their id.")
      ?? Keyed()
  }

  /// What an hour of a role costs in pounds, by the role as staff type it: `teaching assistant`.
  package func hourlyCost(of role: String) -> Double? {
    let plain = WordSpelling.plain(role)
    return hourlyCosts.entries.first { WordSpelling.plain($0.key.value) == plain }?.value.value
  }

  package subscript(key: TermKey) -> SchoolTerm? { years[key.year]?.terms[key.term] }

  /// Every term of every year, in the order of their first days.
  package var termsInOrder: [(key: TermKey, term: SchoolTerm)] {
    years.entries.flatMap { year in
      year.value.terms.entries.map { (TermKey(year: year.key.value, term: $0.key.value), $0.value) }
    }
    .sorted { ($0.1.from?.value.dayNumber ?? 0) < ($1.1.from?.value.dayNumber ?? 0) }
  }

  /// The days of all its terms.
  package var calendar: SchoolCalendar {
    SchoolCalendar(terms: termsInOrder.compactMap { $0.term.dates(named: $0.key.term) })
  }

  /// The academic year of the latest term that has started by a day, and its first day.
  package func yearBegun(by date: CalendarDate) -> (key: AcademicYear, firstDay: CalendarDate)? {
    guard let key = term(on: date)?.year else { return nil }
    return termsInOrder.first { $0.key.year == key }?.term.from.map { (key, $0.value) }
  }

  /// The latest term that has started by a day; holidays belong to the term before.
  package func term(on date: CalendarDate) -> TermKey? {
    termsInOrder.last { ($0.term.from?.value).map { $0 <= date } ?? false }?.key
  }
}

/// A member of staff.
package struct StaffMember: Record {
  package static let recordName = "member of staff"
  package var roles: [Located<StaffRole>]
  package var from: Located<CalendarDate>?
  package var until: Located<CalendarDate>?

  package init(from fields: inout Fields) {
    roles = fields.oneOrMany(
      "role",
      "class teacher, teaching assistant, year lead, senior leader, SENCo or admin.",
      .required
    )
    from = fields.optional("from", "The first day.")
    until = fields.optional("until", "The last day.")
  }
}

/// An academic year: its teams, classes and terms.
package struct SchoolYear: Record {
  package static let recordName = "academic year"
  package var teams: Keyed<OtherID, Team>
  package var classes: Keyed<ClassID, SchoolClass>
  package var terms: Keyed<TermName, SchoolTerm>

  package init(from fields: inout Fields) {
    teams = fields.optional("teams", "The teams that classes belong to.") ?? Keyed()
    classes = fields.required("classes", "The classes by the name of their folder.") ?? Keyed()
    terms = fields.required("terms", "The terms by the name of their folder.") ?? Keyed()
  }
}

/// A team of classes and who leads it.
package struct Team: Record {
  package static let recordName = "team"
  package var lead: Located<StaffID>?
  package var seniorLeader: Located<StaffID>?

  package init(from fields: inout Fields) {
    lead = fields.optional("lead", "The year lead's id.")
    seniorLeader = fields.optional("senior_leader", "The senior leader's id.")
  }
}

/// A class.
package struct SchoolClass: Record {
  package static let recordName = "class"
  package var yearGroups: [Located<YearGroup>]
  package var teachers: [Located<StaffID>]
  package var team: Located<OtherID>?

  package init(from fields: inout Fields) {
    yearGroups = fields.oneOrMany("year_groups", "The year groups in it: N1, N2, R, 1 to 14.", .required)
    teachers = fields.oneOrMany("teachers", "The teachers' ids.")
    team = fields.optional("team", "The team that it belongs to.")
  }
}

/// A term: one cycle of plan, meet, do, review.
package struct SchoolTerm: Record {
  package static let recordName = "term"
  package var from: Located<CalendarDate>?
  package var to: Located<CalendarDate>?
  package var closed: [Located<DayRange>]
  package var plansBy: Located<CalendarDate>?
  package var meetBy: Located<CalendarDate>?
  package var reviewBy: Located<CalendarDate>?
  package var moderateBy: Located<CalendarDate>?
  package var directedHours: Located<Double>?

  package init(from fields: inout Fields) {
    from = fields.required("from", "The first day.")
    to = fields.required("to", "The last day.")
    closed = fields.oneOrMany("closed", "Days without school: a date, or two with `to` between them.")
    plansBy = fields.optional("plans_by", "The day by which plans are written; left out, the last day.")
    meetBy = fields.optional("meet_by", "The day by which families are met; left out, the last day.")
    reviewBy = fields.optional("review_by", "The day by which targets are reviewed; left out, the last day.")
    moderateBy = fields.optional("moderate_by", "The day by which plans are moderated.")
    directedHours = fields.optional("directed_hours", "Directed time that each teacher has for it, in hours.")
  }

  /// The term's days, when it has both ends.
  package func dates(named name: TermName) -> TermDates? {
    guard let from = from?.value, let to = to?.value, from <= to else { return nil }
    return TermDates(name: name.text, from: from, to: to, closed: closed.map(\.value.days))
  }
}

/// Who follows up, and how soon.
package struct FollowUpSettings: Record {
  package static let recordName = "setting for following up"
  package var within: Located<Int>?
  package var ladder: [Located<StaffRole>]

  package init(from fields: inout Fields) {
    within = fields.optional("within", "School days after a missed meeting; 5 if left out.")
    ladder = fields.list("ladder", "Who tries next, in turn.")
  }
}

/// How many targets a plan has.
package struct TargetNumbers: Record {
  package static let recordName = "number of targets"
  package var least: Located<Int>?
  package var most: Located<Int>?
  package var limit: Located<Int>?

  package init(from fields: inout Fields) {
    least = fields.optional("least", "Fewer are reported; 2 if left out.")
    most = fields.optional("most", "More are reported; 4 if left out.")
    limit = fields.optional("limit", "More cannot stand; 6 if left out.")
  }
}

/// What the school wants a figure to reach.
package struct Goal: Record {
  package static let recordName = "goal"
  package var measure: Text?
  package var atLeast: Located<Double>?
  package var by: Located<TermKey>?

  package init(from fields: inout Fields) {
    measure = fields.required("measure", "A measure of `stats`: attendance.")
    atLeast = fields.required("at_least", "The value to reach.")
    by = fields.optional("by", "The term by which: 2025-26/summer.")
  }
}
