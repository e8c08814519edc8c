internal import PlanModel

/// What a key is for, in Markdown.
struct FieldExplanation {
  private let field: FieldDescription

  init(_ field: FieldDescription) { self.field = field }

  var markdown: String {
    var text = "**\(field.key)**: \(field.summary)"
    switch field.need {
    case .required: text += " *Needed.*"
    case .expected: text += " *Asked for once its time has come.*"
    case .optional: break
    }
    return text + "\n\nTakes: \(field.form.inWords)"
  }
}
