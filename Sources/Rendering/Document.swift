internal import PlanModel

/// Something that can be printed: a name, a template, and the values that the template may use.
package struct Document: Sendable {
  /// What it is called on the command line and in the names of files: `plan`.
  package let name: String
  /// What it is, in a few words.
  package let title: String
  /// The template's file without `.mustache`: `plan.md`.
  package let template: String
  /// What it is about, and the code that names its values.
  package let content: Content

  /// What one document is about.
  package enum Content: Sendable {
    /// One for each plan.
    case eachPlan(@Sendable (PlanSubject, inout Values) -> Void)
  }

  /// Every document, in the order in which they are listed.
  package static let all: [Document] = [
    .plan
  ]

  /// The document of that name.
  package static func named(_ name: String) -> Document? { all.first { $0.name == name } }

  /// The names that its template may use.
  package var names: [TemplateName] {
    switch content {
    case .eachPlan(let body):
      guard let blank = PlanSubject.blank else { return [] }
      return Values.names(Plan.description) { body(blank, &$0) }
    }
  }
}
