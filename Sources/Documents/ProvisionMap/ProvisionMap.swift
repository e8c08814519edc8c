internal import PlanModel
internal import Rendering

/// What is given in one term, to the pupils of some plans.
struct ProvisionMap {
  let term: TermKey
  /// Each line of each plan.
  let given: [GivenProvision]
  /// Those that can be counted, a group once.
  let lines: [ProvisionLine]
  /// School days of the term; nil where school.yaml has no dates for it.
  let schoolDays: Int?
  private let classes: [ClassID]

  /// A row of a table that adds up to the whole.
  struct Row {
    var title: String
    var pupils = 0
    var time = AdultTime.none
  }

  init(_ plans: [PlanSubject], in term: TermKey, _ wholeSchool: SchoolSubject) {
    self.term = term
    given = plans.flatMap { GivenProvision.all(in: $0) }
    lines = ProvisionLine.all(given)
    let dates = wholeSchool.school[term]?.dates(named: term.term)
    schoolDays = dates.map { dates in
      (0...dates.from.days(until: dates.to)).count { dates.isSchoolDay(dates.from.adding(days: $0)) }
    }
    classes = (wholeSchool.school.years[term.year]?.classes.entries ?? []).map(\.key.value)
  }

  /// One without anything, to tell the names of its values.
  static var blank: ProvisionMap? { PlanSubject.blank.map { ProvisionMap([], in: $0.place.term, .blank) } }

  /// One for each term of the plans, in their order.
  static func all(_ subject: GroupSubject) -> [ProvisionMap] {
    var terms: [TermKey] = []
    for plan in subject.plans where !terms.contains(plan.place.term) { terms.append(plan.place.term) }
    return terms.map { term in
      ProvisionMap(subject.plans.filter { $0.place.term == term }, in: term, subject.wholeSchool)
    }
  }

  var pupils: Int { Set(lines.flatMap { $0.given.map(\.pupil) }).count }

  var time: AdultTime { lines.reduce(into: .none) { $0 += $1.time } }

  /// In the order of school.yaml.
  var byClass: [Row] {
    let found = Set(lines.map(\.schoolClass))
    let order = classes + found.subtracting(classes).sorted()
    return order.filter(found.contains).map { id in
      row(SpokenPlaces.schoolClass(id), lines.filter { $0.schoolClass == id })
    }
  }

  /// Whoever gives most first; a line of two adults is shared out between them.
  var byGiver: [Row] {
    var rows: [Row] = []
    for line in lines {
      for giver in line.givers {
        let title = giver.role.map(Sentence.capitalised) ?? "Not stated"
        let place =
          rows.firstIndex { WordSpelling.plain($0.title) == WordSpelling.plain(title) } ?? rows.count
        if place == rows.count { rows.append(Row(title: title)) }
        rows[place].time += line.time(of: giver)
      }
    }
    return rows.enumerated()
      .sorted { (-$0.element.time.minutesInTerm, $0.offset) < (-$1.element.time.minutesInTerm, $1.offset) }
      .map(\.element)
  }

  /// One to one first.
  var bySize: [Row] {
    let sizes = Set(lines.map { $0.size ?? Int.max }).sorted()
    return sizes.map { size in
      let title =
        switch size {
        case 1: "One pupil"
        case 2: "A pair"
        case Int.max: "Not stated"
        default: "A group of \(size)"
        }
      return row(title, lines.filter { ($0.size ?? Int.max) == size })
    }
  }

  var byArea: [Row] {
    let areas: [AreaOfNeed?] = AreaOfNeed.allCases + [nil]
    return areas.compactMap { area in
      let found = lines.filter { $0.area == area }
      guard !found.isEmpty else { return nil }
      return row(area.map { Sentence.capitalised($0.rawValue) } ?? "Not stated", found)
    }
  }

  private func row(_ title: String, _ lines: [ProvisionLine]) -> Row {
    Row(
      title: title,
      pupils: Set(lines.flatMap { $0.given.map(\.pupil) }).count,
      time: lines.reduce(into: .none) { $0 += $1.time }
    )
  }
}
