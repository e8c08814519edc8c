import Engagement
import PlanModel

/// A school of two teams, put together from the text of its files.
struct SmallSchool {
  static let settings = """
    school: 1
    name: Elmbrook Primary School
    staff:
      T02: {role: senior leader}
      T03: {role: SENCo}
      T04: {role: admin}
      T07: {role: year lead}
      T10: {role: class teacher}
      T12: {role: class teacher}
      T13: {role: class teacher}
    years:
      2025-26:
        teams: {middle: {lead: T07, senior_leader: T02}, early: {lead: T10, senior_leader: T02}}
        classes:
          3-oak: {year_groups: [3], teachers: [T12, T13], team: middle}
          r-elm: {year_groups: [R], teachers: [T10], team: early}
          9-loft: {year_groups: [4]}
        terms:
          autumn: {from: 2025-09-03, to: 2025-12-19, closed: [2025-10-27 to 2025-10-31],
                   plans_by: 2025-09-26, meet_by: 2025-10-17, review_by: 2025-12-12}
          spring: {from: 2026-01-05, to: 2026-03-27, plans_by: 2026-01-30, meet_by: 2026-02-06}
    joiner_days: 20
    answer_within: 10
    follow_up: {within: 5, ladder: [class teacher, year lead, senior leader, SENCo]}
    """

  var settings = Self.settings
  var register = ""
  /// By path: `2025-26/autumn/3-oak/P0001`.
  var plans: [String: String] = [:]
  /// Entries of contacts.yaml, autumn.
  var contacts = ""
  var people = ""
  var today = "2025-10-08"

  /// A line of the register.
  static func pupil(
    _ id: String,
    family: String? = nil,
    schoolClass: String = "3-oak",
    from: String = "2025-09-03",
    more: String = ""
  ) -> String {
    let year = schoolClass.prefix(1).uppercased()
    return """
        \(id):
          need: SLCN
          \(family.map { "family: \($0)" } ?? "# alone")
          history: [{from: \(from), status: K, year_group: \(year), class: \(schoolClass)}]
          \(more.isEmpty ? "# still here" : more)

      """
  }

  /// A plan whose only meeting has these keys.
  mutating func meet(_ pupil: String, _ keys: String, in schoolClass: String = "3-oak", more: String = "") {
    plans["2025-26/autumn/\(schoolClass)/\(pupil)"] = "meetings:\n  - {kind: small steps, \(keys)}\n" + more
  }

  func engagement(term: String? = nil, cores: Int = 1) throws -> Engagement {
    let places = try plans.keys.sorted().map { path in
      guard case .plan(let place)? = FileRole(path: path + ".yaml") else { throw Broken(what: path) }
      return place
    }
    let register: Register = try read("register: 1\npupils:\n" + register)
    let entries = register.pupils.entries.map { ($0.key.value, $0.value) }
    let autumn = TermKey(year: AcademicYear(start: 2025), term: TermName(unchecked: "autumn"))
    let input = EngagementInput(
      school: try read(settings),
      register: Dictionary(entries, uniquingKeysWith: { first, _ in first }),
      contacts: try contacts.isEmpty ? [:] : [autumn: read("contacts: 1\nentries:\n" + contacts)],
      people: try people.isEmpty ? nil : read("people: 1\n" + people),
      plans: places,
      today: try Self.date(today)
    )
    let texts = plans
    return try Engagement(input, term: term.flatMap { TermKey($0) }, cores: cores) { place, reader in
      let text = "plan: 1\npupil: \(place.pupil)\n" + (texts[String(place.path.dropLast(5))] ?? "")
      return reader.read(Plan.self, text: Array(text.utf8)).record
    }
  }

  func families(team: String? = nil, schoolClass: String? = nil) throws -> FamiliesToMeet {
    let engagement = try engagement()
    return FamiliesToMeet(engagement, try Selection(team: team, schoolClass: schoolClass, in: engagement))
  }

  func minutes(of day: String) throws -> WeekMinutes {
    var school = self
    let week = WeekMinutes.week(of: try Self.date(day))
    school.today = try WeekMinutes.lastKnownDay(of: week, today: Self.date(today)).iso
    let engagement = try school.engagement()
    return WeekMinutes(engagement, try Selection(team: nil, schoolClass: nil, in: engagement), week: week)
  }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else { throw Broken(what: text) }
    return date
  }

  private func read<Value: Record>(_ text: String) throws -> Value {
    let result = RecordReader().read(Value.self, text: Array(text.utf8))
    guard let record = result.record, result.findings.isEmpty else {
      throw Broken(what: "\(Value.recordName): \(result.findings)")
    }
    return record
  }

  struct Broken: Error {
    var what: String
  }
}
