internal import Mustache

/// Values as the template engine asks for them; the only file beside `TemplateSet` that knows the engine.
///
/// Each prints nothing where a template wrongly uses it as a text: the engine would otherwise print
/// Swift's description of it, unescaped.
enum EngineValue {
  static func wrap(_ value: TemplateValue) -> Any {
    switch value {
    case .nothing: Nothing()
    case .text(let phrase): Text(phrase: phrase)
    case .flag(let flag): flag
    case .group(let values): Group(values: values)
    case .list(let values): List(values: values)
    }
  }

  struct Nothing: MustacheCustomRenderable, MustacheParent {
    var renderText: String { "" }
    var isNull: Bool { true }
    /// Stops the engine from looking for `missing.any` and `missing.lines` further out.
    func child(named name: String) -> Any? { Nothing() }
  }

  struct Text: MustacheCustomRenderable, MustacheParent {
    let phrase: Phrase
    var renderText: String { phrase.line }
    var isNull: Bool { false }

    func child(named name: String) -> Any? {
      guard name == "lines" else { return nil }
      return List(values: phrase.lines.map { .text(Phrase(escaped: $0)) })
    }
  }

  struct Group: MustacheCustomRenderable, MustacheParent {
    let values: [String: TemplateValue]
    var renderText: String { "" }
    var isNull: Bool { false }
    func child(named name: String) -> Any? { values[name].map(EngineValue.wrap) }
  }

  struct List: MustacheSequence, MustacheCustomRenderable, MustacheParent {
    let values: [TemplateValue]
    var renderText: String { "" }
    var isNull: Bool { false }
    func child(named name: String) -> Any? { name == "any" ? !values.isEmpty : nil }
    func makeIterator() -> some IteratorProtocol { values.lazy.map(EngineValue.wrap).makeIterator() }
  }
}
