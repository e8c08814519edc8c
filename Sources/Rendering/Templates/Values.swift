package import PlanModel

/// The values of one document or of a part of it, while they are being named.
///
/// The code that names the values is at once the list of names that a template may use: run on an empty
/// record it tells them, so that the two cannot drift apart. A value that is missing is named all the same,
/// because Mustache would otherwise look for its name further out and print what stands there.
package struct Values {
  private(set) var values: [String: TemplateValue] = [:]
  private(set) var names: [TemplateName] = []
  private let isDescribing: Bool
  /// Where summaries come from: the record that the values belong to.
  private let model: RecordDescription?

  /// The values that the closure names.
  package static func make(_ body: (inout Values) -> Void) -> TemplateValue {
    var values = Values(isDescribing: false, model: nil)
    body(&values)
    return .group(values.values)
  }

  /// The names that the closure gives, told by running it on empty values.
  package static func names(_ model: RecordDescription?, _ body: (inout Values) -> Void) -> [TemplateName] {
    var values = Values(isDescribing: true, model: model)
    body(&values)
    return values.names
  }

  private init(isDescribing: Bool, model: RecordDescription?) {
    self.isDescribing = isDescribing
    self.model = model
  }

  /// A text; nothing when there is none.
  package mutating func text(_ name: String, _ text: Phrase?, _ summary: String? = nil) {
    describe(name, summary, .text)
    values[name] = if let text, !text.isEmpty { .text(text) } else { .nothing }
  }

  /// Yes or no.
  package mutating func flag(_ name: String, _ value: Bool, _ summary: String? = nil) {
    describe(name, summary, .flag)
    values[name] = .flag(value)
  }

  /// Several texts.
  package mutating func texts(_ name: String, _ texts: [Phrase?], _ summary: String? = nil) {
    describe(name, summary, .texts)
    values[name] = .list(texts.compactMap { $0 }.filter { !$0.isEmpty }.map { .text($0) })
  }

  /// A part with names of its own.
  package mutating func group<Item: Record>(
    _ name: String,
    _ item: Item?,
    _ summary: String? = nil,
    _ body: (Item, inout Values) -> Void
  ) {
    group(name, item, blank: .blank, model: Item.description, summary, body)
  }

  /// A part with names of its own that is no record of a file; the blank one tells its names.
  package mutating func group<Item>(
    _ name: String,
    _ item: Item?,
    blank: @autoclosure () -> Item?,
    model: @autoclosure () -> RecordDescription? = nil,
    _ summary: String?,
    _ body: (Item, inout Values) -> Void
  ) {
    if isDescribing { describe(name, summary, .group(inner(blank(), model(), body))) }
    values[name] = item.map { item in Values.make { body(item, &$0) } } ?? .nothing
  }

  /// Several parts with names of their own, all of one kind.
  package mutating func list<Item: Record>(
    _ name: String,
    _ items: [Item],
    _ summary: String? = nil,
    _ body: (Item, inout Values) -> Void
  ) {
    list(name, items, blank: .blank, model: Item.description, summary, body)
  }

  /// Several parts of one kind that are no records of a file; the blank one tells their names.
  package mutating func list<Item>(
    _ name: String,
    _ items: [Item],
    blank: @autoclosure () -> Item?,
    model: @autoclosure () -> RecordDescription? = nil,
    _ summary: String?,
    _ body: (Item, inout Values) -> Void
  ) {
    if isDescribing { describe(name, summary, .list(inner(blank(), model(), body))) }
    values[name] = .list(items.map { item in Values.make { body(item, &$0) } })
  }

  private func inner<Item>(
    _ blank: Item?,
    _ model: RecordDescription?,
    _ body: (Item, inout Values) -> Void
  ) -> [TemplateName] {
    blank.map { blank in Values.names(model) { body(blank, &$0) } } ?? []
  }

  private mutating func describe(_ name: String, _ summary: String?, _ kind: TemplateName.Kind) {
    guard isDescribing else { return }
    let modelled = model?.fields.first { $0.key == name }?.summary
    names.append(TemplateName(name: name, summary: summary ?? modelled ?? "", kind: kind))
  }
}
