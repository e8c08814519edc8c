import PlanModel
import Statistics

/// A small school, put together from the text of its files.
struct ExampleSchool {
  static let settings = """
    school: 1
    name: Elmbrook Primary School
    slot_minutes: 15
    staff:
      T01: {role: senior leader, from: 2016-09-01}
      T04: {role: admin, from: 2012-01-09}
      T12: {role: class teacher, from: 2021-09-01}
      T16: {role: class teacher, from: 2020-09-01}
      T17: {role: class teacher, from: 2026-01-05}
    years:
      2025-26:
        teams: {middle: {lead: T07}, upper: {lead: T09}}
        classes:
          3-oak: {year_groups: [3], teachers: [T12], team: middle}
          5-rowan: {year_groups: [5], teachers: [T16, T17], team: upper}
        terms:
          autumn: {from: 2025-09-03, to: 2025-12-19, closed: [2025-10-27 to 2025-10-31],
                   meet_by: 2025-10-17, directed_hours: 6}
          spring: {from: 2026-01-05, to: 2026-03-27, meet_by: 2026-02-06, directed_hours: 5}
          summer: {from: 2026-04-13, to: 2026-07-21, meet_by: 2026-05-22, directed_hours: 6}
    goals:
      - {measure: attendance, at_least: 90, by: 2025-26/summer}
    """

  static let oneTerm = """
    school: 1
    name: Elmbrook Primary School
    years:
      2025-26:
        classes: {3-oak: {year_groups: [3], teachers: [T12]}}
        terms: {autumn: {from: 2025-09-03, to: 2025-12-19, meet_by: 2025-10-17}}
    """

  var settings = Self.settings
  var register = ""
  /// By path: `2025-26/autumn/3-oak/P0001`.
  var plans: [String: String] = [:]
  var surveys: [String] = []
  var cpd = ""
  /// By term.
  var contacts: [String: String] = [:]
  /// By term and pupil: `2025-26/autumn/P0001`.
  var moderations: [String: String] = [:]
  var today = "2026-08-31"

  /// The figures of all measures.
  func figures(
    term: String? = nil,
    year: Int? = nil,
    by groupings: [Grouping] = [],
    measures: [Measure] = Measure.all,
    isForPublication: Bool = false,
    cores: Int = 1
  ) throws -> Figures {
    let places = try plans.keys.sorted().map { path in
      guard case .plan(let place)? = FileRole(path: path + ".yaml") else { throw Broken(what: path) }
      return place
    }
    let input = StatisticsInput(
      school: try read(settings),
      register: try register.isEmpty ? [:] : entries(read("register: 1\npupils:\n" + register)),
      surveys: try surveys.map { try read($0) },
      cpd: try cpd.isEmpty ? [:] : [AcademicYear(start: 2025): read(cpd)],
      contacts: try Dictionary(
        uniqueKeysWithValues: contacts.map { term, text in (try key(term), try read(text)) }
      ),
      moderations: try moderations.map { path, text in
        let parts = path.split(separator: "/")
        guard parts.count == 3, let pupil = PupilID(parts[2]) else { throw Broken(what: path) }
        return (try key(parts[0] + "/" + parts[1]), pupil, try read(text))
      },
      plans: places,
      today: try date(today)
    )
    let texts = plans
    let counter = try Counter(
      input,
      term: term.map { try key($0) },
      year: year.map { AcademicYear(start: $0) },
      groupings: groupings,
      measures: measures,
      isForPublication: isForPublication
    )
    return counter.count(cores: cores) { place, reader in
      let path = String(place.path.dropLast(5))
      let text = "plan: 1\npupil: \(place.pupil)\n\(texts[path] ?? "")"
      return reader.read(Plan.self, text: Array(text.utf8))
    }
  }

  private func entries(_ register: Register) -> [PupilID: RegisterEntry] {
    Dictionary(register.pupils.entries.map { ($0.key.value, $0.value) }) { first, _ in first }
  }

  private func read<Value: Record>(_ text: String) throws -> Value {
    let result = RecordReader().read(Value.self, text: Array(text.utf8))
    guard let record = result.record, result.findings.isEmpty else {
      throw Broken(what: "\(Value.recordName): \(result.findings)")
    }
    return record
  }

  private func key(_ text: some StringProtocol) throws -> TermKey {
    guard let key = TermKey(text) else { throw Broken(what: String(text)) }
    return key
  }

  private func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else { throw Broken(what: text) }
    return date
  }

  struct Broken: Error {
    var what: String
  }
}

extension ExampleSchool {
  /// A line of the register.
  static func pupil(
    _ id: String,
    from: String = "2025-09-03",
    status: String = "K",
    schoolClass: String = "3-oak",
    left: String? = nil
  ) -> String {
    let yearGroup = schoolClass.prefix(1)
    return """
        \(id):
          need: SLCN
          history:
            - {from: \(from), status: \(status), year_group: \(yearGroup), class: \(schoolClass)}
          \(left.map { "left: \($0)" } ?? "# still here")

      """
  }
}

extension Figures {
  func row(_ id: String) -> Row? { rows.first { $0.measure.id == id } }

  /// The tally of the whole period.
  func tally(_ id: String) -> Tally? { row(id)?.total.tally }

  /// The tallies of the terms.
  func byTerm(_ id: String) -> [Tally?] { row(id)?.byTerm.map(\.tally) ?? [] }

  func group(_ id: String, _ grouping: Grouping, _ key: String) -> Group? {
    row(id)?.groups.first { $0.grouping == grouping }?.groups.first { $0.key == key }
  }
}
