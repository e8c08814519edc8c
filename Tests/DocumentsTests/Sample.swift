import Documents
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

  /// The school, its register and its people.
  static func wholeSchool(
    people: String? = people,
    register: String = register,
    school: String = school,
    today: String = "2025-11-03",
    isNamed: Bool = true,
    appointment: Appointment? = nil
  ) throws -> SchoolSubject {
    var files = SchoolFiles(
      folder: PlanFolder(path: "."),
      listing: PlanFolder.Listing(),
      school: try record(School.self, school)
    )
    for entry in try record(Register.self, register).pupils.entries {
      files.register[entry.key.value] = entry.value
    }
    files.people = try people.map { try record(People.self, $0) }
    return SchoolSubject(
      files,
      term: TermKey("2025-26/autumn"),
      today: try #require(CalendarDate(iso: today)),
      isNamed: isNamed,
      appointment: appointment
    )
  }

  /// What a plan's values are made from.
  static func subject(
    _ plan: String,
    pupil: String = "P0402",
    people: String? = people,
    register: String = register
  ) throws -> PlanSubject {
    try subject(plan, pupil: pupil, in: try wholeSchool(people: people, register: register))
  }

  static func subject(
    _ plan: String,
    pupil: String = "P0402",
    in wholeSchool: SchoolSubject
  ) throws -> PlanSubject {
    PlanSubject(
      try record(Plan.self, plan),
      at: PlanPlace(
        term: try #require(TermKey("2025-26/autumn")),
        schoolClass: try #require(ClassID("3-oak")),
        pupil: try #require(PupilID(pupil))
      ),
      in: wholeSchool
    )
  }

  static func values(_ document: Document, _ subject: PlanSubject) -> TemplateValue {
    switch document.content {
    case .eachPlan(let body), .eachContact(_, let body): Values.make { body(subject, &$0) }
    case .each(_, let body):
      Values.make { body(GroupSubject(.school, plans: [subject], in: subject.wholeSchool), &$0) }
    }
  }

  /// A plan, printed by our own template or by others.
  static func print(
    _ plan: String,
    pupil: String = "P0402",
    people: String? = people,
    templates: [String: String] = BuiltInTemplates.all
  ) throws -> String {
    let set = try TemplateSet(.plan, folder: nil, builtIn: templates, shown: { $0 })
    return HeadingClass.removed(
      from: set.render(values(.plan, try subject(plan, pupil: pupil, people: people)))
    )
  }
}

extension TemplateSet {
  /// The templates of a document.
  init(
    _ document: Document,
    folder: String?,
    builtIn: [String: String] = BuiltInTemplates.all,
    shown: (String) -> String
  ) throws(Failure) {
    try self.init(document.template, names: document.names, folder: folder, builtIn: builtIn, shown: shown)
  }
}
