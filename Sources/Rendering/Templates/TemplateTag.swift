internal import Diagnostics

/// A tag of a template, `{{…}}`, and where it stands.
struct TemplateTag {
  enum Kind {
    case value
    case section
    case inverted
    case end
    case partial
    case comment
    /// `{{{name}}}` or `{{&name}}`.
    case unescaped
    /// Mustache that documents do without: other delimiters, blocks, pragmas.
    case refused
    /// Without its closing braces.
    case open
  }

  var kind: Kind
  /// What stands between the braces, without its sign and white space.
  var name: String
  /// The whole tag.
  var range: SourceRange
  /// The text of the same paragraph in front of it.
  var before: Substring

  /// All tags of a template, in their order.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "{{") {
      let inside = rest[start.upperBound...]
      let sign = inside.first
      let closing = sign == "{" ? "}}}" : "}}"
      guard let end = inside.firstRange(of: closing) else {
        tags.append(tag(.open, "", text, start.lowerBound..<start.upperBound))
        break
      }
      let kind = kind(sign)
      var content = inside[..<end.lowerBound]
      if kind != .value { content = content.dropFirst() }
      tags.append(tag(kind, trimmed(content), text, start.lowerBound..<end.upperBound))
      rest = rest[end.upperBound...]
    }
    return tags
  }

  private static func kind(_ sign: Character?) -> Kind {
    switch sign {
    case "#": .section
    case "^": .inverted
    case "/": .end
    case ">": .partial
    case "!": .comment
    case "{", "&": .unescaped
    case "=", "<", "$", "%": .refused
    default: .value
    }
  }

  private static func tag(
    _ kind: Kind,
    _ name: String,
    _ text: String,
    _ range: Range<String.Index>
  ) -> TemplateTag {
    let head = text[..<range.lowerBound]
    let paragraph = head.ranges(of: "\n\n").last?.upperBound ?? head.startIndex
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let length = text.utf8.distance(from: range.lowerBound, to: range.upperBound)
    return TemplateTag(
      kind: kind,
      name: name,
      range: SourceRange(start..<start + length),
      before: head[paragraph...]
    )
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether a value here would become part of an HTML tag or of a link's address, where no escaping of
  /// Markdown protects it.
  var isInsideMarkup: Bool {
    if let opening = before.lastIndex(of: "<"), !before[opening...].contains(">") {
      let next = before[before.index(after: opening)...].first
      if next == nil || next == "/" || next == "!" || next == "?" || next?.isLetter == true { return true }
    }
    let line = before[(before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex)...]
    if let address = line.ranges(of: "](").last, !line[address.upperBound...].contains(")") { return true }
    return line.first == "[" && line.firstRange(of: "]:") != nil
  }
}
