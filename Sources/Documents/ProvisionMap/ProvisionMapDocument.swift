internal import PlanModel
internal import Rendering

extension Document {
  /// What is given, by whom and for how long: the whole school, a class or a pupil.
  package static let provisionMap = Document(
    name: "provision-map",
    title: "what is given, by whom and for how long: the school's, a class's or a pupil's",
    content: .each(.named) { subject, values in
      ProvisionMapValues.heading(subject, &values)
      values.list("terms", ProvisionMap.all(subject), blank: .blank, "One for each term.") { map, values in
        ProvisionMapValues.term(map, subject, &values)
      }
      ProvisionMapValues.costs(subject, &values)
    }
  )
}

/// The values of a provision map.
enum ProvisionMapValues {
  static func heading(_ subject: GroupSubject, _ values: inout Values) {
    values.text(
      "title",
      Phrase(title(subject)),
      "Whose provision it is: a pupil, a class or the whole school."
    )
    values.text("school", subject.wholeSchool.school.name.map { Phrase($0.value) }, "The school's name.")
    values.text("today", Phrase(subject.wholeSchool.today.spoken), "The day on which it is printed.")
    values.flag("of_pupil", subject.group.isPupil, "Whether it is about one pupil.")
    values.flag("of_class", subject.group.isClass, "Whether it is about one class.")
    values.flag(
      "ask_senco",
      namesWhomToAskAbout(subject),
      "Whether the register says of a pupil who is named here to ask the SENCo before sharing."
    )
  }

  /// A map of the whole school names only those of whom something is not counted.
  private static func namesWhomToAskAbout(_ subject: GroupSubject) -> Bool {
    let namesEverybody = subject.group.isPupil || subject.group.isClass
    return subject.plans.contains { plan in
      plan.asksSENCo && (namesEverybody || GivenProvision.all(in: plan).contains { !$0.isCounted })
    }
  }

  private static func title(_ subject: GroupSubject) -> String {
    switch subject.group {
    case .plan, .pupil: subject.plans.first?.wording.fullName ?? ""
    case .schoolClass(_, let id): SpokenPlaces.schoolClass(id)
    case .term, .school, .week: "the whole school"
    }
  }

  static func term(_ map: ProvisionMap, _ subject: GroupSubject, _ values: inout Values) {
    values.text("term", Phrase(SpokenPlaces.term(map.term)), "The term: Autumn term 2025–26.")
    values.text("school_days", map.schoolDays.map { Phrase(String($0)) }, "How many days it has.")
    values.text("pupils", Phrase(String(map.pupils)), "How many pupils are given something.")
    values.text(
      "given",
      Phrase("\(Spoken.count(map.lines.count, "provision")) for \(Spoken.count(map.pupils, "pupil"))"),
      "How much is given: 36 provisions for 15 pupils."
    )
    time(map.time, &values)
    values.flag(
      "lacks_costs",
      map.time.pence != nil && map.time.minutesWithoutCost > 0,
      "Whether the costs leave out roles."
    )
    values.text(
      "hours_without_cost",
      Phrase(Spoken.hours(map.time.minutesWithoutCost)),
      "The time in the term that has no cost."
    )
    rows("by_class", map.byClass, "By class.", &values)
    rows("by_giver", map.byGiver, "By who gives it.", &values)
    rows("by_size", map.bySize, "By how many pupils at a time.", &values)
    rows("by_area", map.byArea, "By area of need.", &values)
    pupils(map, &values)
    lines(map, subject, &values)
    notCounted(map, &values)
  }

  /// What an hour costs, where school.yaml says so.
  static func costs(_ subject: GroupSubject, _ values: inout Values) {
    let costs = subject.wholeSchool.school.hourlyCosts.entries
    values.flag("has_costs", !costs.isEmpty, "Whether school.yaml has hourly costs.")
    let words = costs.compactMap { cost in
      Giver.pence(cost.value.value).map { "\(cost.key.value) \(Spoken.pounds($0))" }
    }
    values.text("costs", Phrase(Sentence.list(words)), "What an hour of each role costs, in one line.")
  }

  private static func rows(
    _ name: String,
    _ rows: [ProvisionMap.Row],
    _ summary: String,
    _ values: inout Values
  ) {
    values.list(name, rows, blank: ProvisionMap.Row(title: ""), summary) { row, values in
      values.text("title", Phrase(row.title), "What the row is about.")
      values.text("pupils", Phrase(String(row.pupils)), "How many pupils.")
      time(row.time, &values)
    }
  }

  private static func time(_ time: AdultTime, _ values: inout Values) {
    values.text("week", Phrase(Spoken.hours(time.minutesAWeek)), "Adults' time in a week.")
    values.text("in_term", Phrase(Spoken.hours(time.minutesInTerm)), "Adults' time in the term.")
    values.text("cost", time.pence.map { Phrase(Spoken.pounds($0)) }, "What it costs in the term.")
  }

  /// What each pupil is given: the pupil's own time, alone or in a group.
  private static func pupils(_ map: ProvisionMap, _ values: inout Values) {
    var seen: Set<PupilID> = []
    let pupils = map.given.filter { seen.insert($0.pupil).inserted }
    values.list("each_pupil", pupils, blank: .blank, "Each pupil's own time.") { pupil, values in
      let own = map.given.filter { $0.pupil == pupil.pupil }
      values.text("name", Phrase(pupil.name), "The pupil's name.")
      values.text("provisions", Phrase(String(own.count)), "How many things are given to the pupil.")
      values.text(
        "week",
        Phrase(Spoken.hours(own.reduce(0) { $0 + $1.minutesAWeek })),
        "The pupil's time in a week."
      )
      values.text(
        "in_term",
        Phrase(Spoken.hours(own.reduce(0) { $0 + $1.minutesInTerm })),
        "The pupil's time in the term."
      )
    }
  }

  private static func lines(_ map: ProvisionMap, _ subject: GroupSubject, _ values: inout Values) {
    values.list("lines", map.lines, blank: .blank, "Each thing that is given.") { line, values in
      let wording = subject.plans.first { $0.place.pupil == line.given[0].pupil }?.wording
      values.text("what", wording?.clause(line.provision.what), "What is done.")
      values.text("who", wording?.personFirst(line.provision.who), "Who does it.")
      values.text("pupils", Phrase(Sentence.list(line.given.map(\.name))), "The pupils in one line.")
      values.text(
        "targets",
        Phrase(Sentence.list(line.given[0].targets.map(String.init))),
        "For which of the plan's targets: 1 and 3."
      )
      values.text("ratio", line.ratio.map { Phrase($0) }, "Adults to pupils: 1 : 2.")
      values.text("minutes", line.provision.minutes.map { Phrase(String($0.value)) }, "Minutes each time.")
      values.text("how_often", wording?.clause(line.provision.howOften), "How often.")
      values.text(
        "groups",
        line.groups > 1 ? Phrase(String(line.groups)) : nil,
        "How many groups, if several."
      )
      values.text("times", Phrase(String(line.given[0].times)), "How many times in the term.")
      values.text(
        "delivered",
        line.given[0].delivered.map { Phrase("\($0.given) of \($0.planned)") },
        "Sessions given of those planned, as the review says."
      )
      time(line.time, &values)
    }
  }

  private static func notCounted(_ map: ProvisionMap, _ values: inout Values) {
    let left = map.given.filter { !$0.isCounted }
    values.list("not_counted", left, blank: .blank, "What cannot be counted.") { provision, values in
      values.text("name", Phrase(provision.name), "The pupil's name.")
      values.text("target", provision.targets.first.map { Phrase(String($0)) }, "The number of the target.")
      values.text(
        "what",
        provision.provision.what.map { Phrase(Sentence.open($0.value)) },
        "What is done."
      )
      if case .notCounted(let why) = provision.amount {
        values.text("why", Phrase(why), "What the plan does not state.")
      }
    }
  }
}

extension PlanGroup {
  var isPupil: Bool {
    switch self {
    case .plan, .pupil: true
    case .schoolClass, .term, .school, .week: false
    }
  }

  var isClass: Bool { if case .schoolClass = self { true } else { false } }
}
