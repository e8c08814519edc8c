/// Something to write at a place.
struct Suggestion {
  /// The protocol's numbers for what kind of thing it is, by what comes nearest.
  enum Kind: Int {
    case key = 10
    case value = 12
    case word = 20
    case record = 15
    case id = 18
  }

  var label: String
  var kind: Kind
  /// A few words beside the label.
  var detail: String?
  /// Markdown.
  var documentation: String?
  /// What is written; a snippet where the client takes those.
  var text: String
}
