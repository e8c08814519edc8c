import PlanModel
import Rendering
import Testing

/// An invented school, and documents made from plans in it.
enum Sample {
  static let school = """
    school: 1
    name: Elmbrook Primary School
    staff:
      T12: {role: class teacher}
    years:
      2025-26:
        classes:
          3-oak: {year_groups: [3], teachers: [T12, T14]}
        terms:
          autumn: {from: 2025-09-03, to: 2025-12-19}
    """

  static let register = """
    register: 1
    pupils:
      P0402:
        need: ASD
        share: ask SENCo
        ehcp:
          outcomes: {E2: He will play with another child}
        history:
          - {from: 2022-09-05, status: K, year_group: R, class: r-elm}
          - {from: 2025-09-03, status: E, year_group: 3, class: 3-oak}
    """

  static let people = """
    people: 1
    staff: {T12: {name: Miss Osei}, T14: {name: Mr O'Hara}}
    pupils:
      P0402: {name: Samuel Tesfay, known_as: Sami}
      P0417: {name: Zoë Rahimi}
    """

  static func record<Value: Record>(_ type: Value.Type, _ text: String) throws -> Value {
    let result = RecordReader().read(type, text: Array(text.utf8))
    return try #require(result.record, "\(result.findings)")
  }

  /// What a plan's values are made from.
  static func subject(_ plan: String, pupil: String = "P0402", people: String? = people) throws -> PlanSubject
  {
    let id = try #require(PupilID(pupil))
    return PlanSubject(
      plan: try record(Plan.self, plan),
      place: PlanPlace(
        term: try #require(TermKey("2025-26/autumn")),
        schoolClass: try #require(ClassID("3-oak")),
        pupil: id
      ),
      entry: try record(Register.self, register).pupils[id],
      school: try record(School.self, school),
      names: NameBook(try people.map { try record(People.self, $0) })
    )
  }

  static func values(_ document: Document, _ subject: PlanSubject) -> TemplateValue {
    switch document.content {
    case .eachPlan(let body): Values.make { body(subject, &$0) }
    }
  }

  /// A plan, printed by our own template or by others.
  static func print(
    _ plan: String,
    pupil: String = "P0402",
    people: String? = people,
    templates: [String: String] = BuiltInTemplates.all
  ) throws -> String {
    let set = try TemplateSet(for: .plan, folder: nil, builtIn: templates, shown: { $0 })
    return set.render(values(.plan, try subject(plan, pupil: pupil, people: people)))
  }
}
