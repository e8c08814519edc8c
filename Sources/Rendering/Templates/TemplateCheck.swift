internal import Diagnostics

/// Looks through a template and its partials before anything is printed with them.
///
/// The engine is silent about an unknown name and a missing partial, and runs out of stack over a partial
/// that includes itself.
struct TemplateCheck {
  private let sources: [String: SourceText]
  private(set) var diagnostics: Set<Diagnostic> = []
  /// The partials that lead to the one being looked at, outermost first.
  private var way: [String] = []

  init(sources: [String: SourceText]) { self.sources = sources }

  /// Names in reach: those of each section around, outermost first, and whether `.` is a text there.
  private struct Scope {
    var names: [TemplateName]
    var isText = false
    /// Inside of a section that was reported: nothing more is said there of names.
    var isUnknown = false
  }

  /// Checks a template that may use the names.
  mutating func check(_ template: String, names: [TemplateName]) {
    check(template, [Scope(names: names)])
  }

  private mutating func check(_ template: String, _ outer: [Scope]) {
    guard let source = sources[template] else { return }
    way.append(template)
    defer { way.removeLast() }
    var scopes = outer
    var sections: [TemplateTag] = []
    for tag in TemplateTag.all(in: String(decoding: source.bytes, as: UTF8.self)) {
      switch tag.kind {
      case .comment: break
      case .value: checkValue(tag, scopes, source)
      case .section, .inverted:
        sections.append(tag)
        scopes.append(enter(tag, scopes, source))
      case .end:
        if let section = sections.popLast(), section.name == tag.name {
          scopes.removeLast()
        } else {
          report(.sectionMismatch, "`{{/\(tag.name)}}` closes a section that is not open here", tag, source)
          return
        }
      case .partial: include(tag, scopes, source)
      case .unescaped:
        report(
          .unescaped,
          "three braces and `&` would print text without making it safe",
          tag,
          source,
          suggestion: "write {{\(tag.name)}}"
        )
      case .refused:
        report(
          .badTag,
          "documents do without this kind of tag",
          tag,
          source,
          suggestion: "use {{name}}, {{#section}}, {{^section}}, {{> _partial}} and {{! comment }}"
        )
      case .open:
        report(.badTag, "this tag is not closed", tag, source, suggestion: "write `}}` behind its name")
      }
    }
    if let open = sections.last {
      report(
        .sectionMismatch,
        "the section `\(open.name)` is not closed",
        open,
        source,
        suggestion: "write {{/\(open.name)}} where it ends"
      )
    }
  }

  private mutating func include(_ tag: TemplateTag, _ scopes: [Scope], _ source: SourceText) {
    if way.contains(tag.name) {
      report(
        .cycle,
        "this partial includes itself: \((way.drop { $0 != tag.name } + [tag.name]).joined(separator: " → "))",
        tag,
        source,
        suggestion: "take one of these tags away"
      )
    } else if sources[tag.name] == nil {
      let near = EditDistance.nearest(to: tag.name, among: sources.keys.filter { $0.hasPrefix("_") })
      report(
        .missingPartial,
        "there is no partial `\(tag.name)`",
        tag,
        source,
        suggestion: Self.didYouMean(near) ?? "write the file \(tag.name).mustache, or take the tag away"
      )
    } else {
      check(tag.name, scopes)
    }
  }

  private mutating func checkValue(_ tag: TemplateTag, _ scopes: [Scope], _ source: SourceText) {
    if tag.isInsideMarkup {
      report(
        .unsafePlace,
        "a value inside an HTML tag or a link's address cannot be made safe",
        tag,
        source,
        suggestion: "let it stand in the text"
      )
    }
    if scopes.contains(where: \.isUnknown) { return }
    if tag.name == "." {
      guard scopes.last?.isText != true else { return }
      report(.wrongUse, "`.` is no text here", tag, source, suggestion: "name what is to be printed")
      return
    }
    guard let found = resolve(tag, scopes, source) else { return }
    if case .text = found.kind { return }
    report(
      .wrongUse,
      "`\(tag.name)` is not a text but \(found.kind.words)",
      tag,
      source,
      suggestion: "write {{#\(tag.name)}} … {{/\(tag.name)}}"
    )
  }

  /// What is in reach inside of a section.
  private mutating func enter(_ tag: TemplateTag, _ scopes: [Scope], _ source: SourceText) -> Scope {
    let same = Scope(names: [], isText: scopes.last?.isText ?? false)
    if tag.name == "." { return same }
    guard let found = resolve(tag, scopes, source) else { return Scope(names: [], isUnknown: true) }
    guard tag.kind == .section else { return same }
    return switch found.kind {
    case .text: Scope(names: found.inner, isText: true)
    case .texts: Scope(names: TemplateName(name: "", summary: "", kind: .text).inner, isText: true)
    case .flag: same
    case .group(let names), .list(let names): Scope(names: names)
    }
  }

  /// What a name stands for, looked for as the engine does: its first part outward, the others inside of it.
  private mutating func resolve(_ tag: TemplateTag, _ scopes: [Scope], _ source: SourceText) -> TemplateName?
  {
    if scopes.contains(where: \.isUnknown) { return nil }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var names = scopes.reversed().flatMap(\.names)
    var found: TemplateName?
    for part in parts {
      guard let next = names.first(where: { $0.name == part }) else {
        let near = EditDistance.nearest(to: part, among: Array(Set(names.map(\.name))))
        report(
          .unknownName,
          "there is no value `\(tag.name)` here",
          tag,
          source,
          suggestion: Self.didYouMean(near)
            ?? (names.isEmpty
              ? nil : "the names here: \(Set(names.map(\.name)).sorted().joined(separator: ", "))")
        )
        return nil
      }
      found = next
      names = next.inner
    }
    return found
  }

  private static func didYouMean(_ near: [String]) -> String? {
    near.isEmpty ? nil : "did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
  }

  private mutating func report(
    _ problem: TemplateProblem,
    _ message: String,
    _ tag: TemplateTag,
    _ source: SourceText,
    suggestion: String? = nil
  ) {
    let finding = Finding(
      rule: problem.rawValue,
      message: message,
      range: tag.range,
      suggestion: suggestion
    )
    diagnostics.insert(Diagnostic(finding, in: source))
  }
}
