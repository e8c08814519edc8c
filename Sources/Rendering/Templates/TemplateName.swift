/// A name that a template may use.
package struct TemplateName: Sendable {
  package var name: String
  package var summary: String
  package var kind: Kind

  /// What a template finds behind it.
  package indirect enum Kind: Sendable {
    /// A text; its lines as they were typed stand in `.lines`.
    case text
    /// Yes or no, for a section only.
    case flag
    /// Names of its own, for a section or behind a dot; nothing when the plan lacks that part.
    case group([TemplateName])
    /// A section is printed once for each; `.any` tells whether there is one.
    case list([TemplateName])
    /// The same, of texts: `{{.}}` is the text.
    case texts
  }

  /// The names inside of it, those that it has by its kind among them.
  package var inner: [TemplateName] {
    let any = TemplateName(name: "any", summary: "Whether there is one.", kind: .flag)
    return switch kind {
    case .text: [TemplateName(name: "lines", summary: "Its lines as they were typed.", kind: .texts)]
    case .flag: []
    case .group(let names): names
    case .list(let names): names + [any]
    case .texts: [any]
    }
  }
}

extension TemplateName.Kind {
  /// What it is, in words.
  var words: String {
    switch self {
    case .text: "a text"
    case .flag: "yes or no"
    case .group: "a part with names of its own"
    case .list, .texts: "a list"
    }
  }
}
