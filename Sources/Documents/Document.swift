package import PlanModel
package import Rendering

/// Something that can be printed: a name, a template, and the values that the template may use.
package struct Document: Sendable {
  /// What it is called on the command line and in the names of files: `plan`.
  package let name: String
  /// What it is, in a few words.
  package let title: String
  /// What it is about, and the code that names its values.
  package let content: Content
  /// Whether the plans of a copy are read for it; false for one that counts, or reads, for itself.
  package let takesPlans: Bool

  package init(name: String, title: String, takesPlans: Bool = true, content: Content) {
    self.name = name
    self.title = title
    self.takesPlans = takesPlans
    self.content = content
  }

  /// What one copy of a document is about.
  package enum Content: Sendable {
    /// One copy for each plan.
    case eachPlan(@Sendable (PlanSubject, inout Values) -> Void)
    /// One copy of each plan for each of the family who may get it; the right is people.yaml's.
    case eachContact(ContactRight, @Sendable (PlanSubject, inout Values) -> Void)
    /// One copy for several plans together.
    case each(Grouping, @Sendable (GroupSubject, inout Values) -> Void)
  }

  /// Which plans stand together in one copy.
  package enum Grouping: Sendable, Hashable {
    /// All plans of a pupil, of every term.
    case pupil
    /// A class in a term.
    case schoolClass
    case term
    /// The whole school, once.
    case school
    /// The week of each date of the command line; without one, today's.
    case week
    /// What each word of the command line names: a pupil, a class or a term in one copy each.
    case named
  }

  /// The template's file without `.mustache`: `plan.md`.
  package var template: String { "\(name).md" }

  /// The document of that name.
  package static func named(_ name: String) -> Document? { all.first { $0.name == name } }

  /// Whether there is one copy for the term or the week at hand, or the school, so that nothing need be named.
  package var isAboutTermOrSchool: Bool {
    switch content {
    case .each(.term, _), .each(.school, _), .each(.week, _), .each(.named, _): true
    case .eachPlan, .eachContact, .each: false
    }
  }

  /// What people.yaml must let somebody get who is to have a copy; nil for what is not made for families.
  package var right: ContactRight? {
    if case .eachContact(let right, _) = content { right } else { nil }
  }

  /// The names that its template may use.
  package var names: [TemplateName] {
    switch content {
    case .eachPlan(let body), .eachContact(_, let body):
      guard let blank = PlanSubject.blank else { return [] }
      return Values.names(Plan.description) { body(blank, &$0) }
    case .each(_, let body):
      return Values.names(nil) { body(.blank, &$0) }
    }
  }
}
