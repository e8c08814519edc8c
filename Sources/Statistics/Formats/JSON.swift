internal import FoundationEssentials
internal import PlanModel

extension FiguresFormat {
  package static let json = FiguresFormat(
    id: "json",
    summary: "for programs: version 1 of a fixed shape, keys sorted"
  ) { figures in
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in it can fail to encode: words, whole numbers and finite quotients.
    guard let data = try? encoder.encode(FiguresDocument(figures)) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// The shape that other programs read; figures inside may change without it.
private struct FiguresDocument: Encodable {
  let version = 1
  let measures: [Row]

  init(_ figures: Figures) {
    measures = figures.rows.enumerated().map { number, row in
      var shown = Row(row)
      guard !figures.earlier.isEmpty else { return shown }
      for year in figures.earlier + [figures] {
        shown.by["year", default: [:]][year.periodName] = Value(year.rows[number].total)
      }
      return shown
    }
  }

  struct Row: Encodable {
    let id: String
    let title: String
    let unit: String
    let figure: Value
    var by: [String: [String: Value]]

    init(_ row: Figures.Row) {
      id = row.measure.id
      title = row.measure.title
      unit = row.measure.unit.rawValue
      figure = Value(row.total)
      var by: [String: [String: Value]] = [:]
      for (grouping, groups) in row.groups where groups.contains(where: { $0.total.isKnown }) {
        by[grouping.rawValue] = Dictionary(
          groups.map { ($0.key, Value($0.total)) },
          uniquingKeysWith: { first, _ in first }
        )
      }
      if let parts = row.measure.parts, !row.parts.isEmpty {
        by[parts.name] = Dictionary(
          row.parts.map { ($0.key, Value($0.figure)) },
          uniquingKeysWith: { first, _ in first }
        )
      }
      self.by = by
    }

    enum CodingKeys: CodingKey { case id, title, unit, by }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(title, forKey: .title)
      try container.encode(unit, forKey: .unit)
      if !by.isEmpty { try container.encode(by, forKey: .by) }
      try figure.encode(to: encoder)
    }
  }

  struct Value: Encodable {
    let figure: Figure

    init(_ figure: Figure) { self.figure = figure }

    enum CodingKeys: CodingKey { case value, numerator, denominator, symbol }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      if let value = figure.value {
        try container.encode(value, forKey: .value)
      } else {
        try container.encodeNil(forKey: .value)
        try container.encode(figure.symbol, forKey: .symbol)
      }
      if figure.unit == .percent, let tally = figure.tally {
        try container.encode(tally.numerator, forKey: .numerator)
        try container.encode(tally.denominator, forKey: .denominator)
      }
    }
  }
}
