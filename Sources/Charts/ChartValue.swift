internal import PlainText

/// A figure of a chart, or why there is none. What is not known is never drawn as nought.
package enum ChartValue: Sendable, Hashable {
  /// A number on the axis, what to print for it (`93%`), and what it is made of (`41 of 44`).
  case number(Double, String, of: String? = nil)
  /// Left out so that nobody can be recognised.
  case suppressed
  /// There is nothing to divide by.
  case nothing

  var number: Double? {
    if case .number(let value, _, _) = self, value.isFinite { value } else { nil }
  }

  /// As it stands at a mark: `93%`; `c` and `z` as in official statistics.
  package var label: String {
    switch self {
    case .number(_, let label, _): MarkupText.line(label)
    case .suppressed: "c"
    case .nothing: "z"
    }
  }

  /// What it is made of.
  package var detail: String? {
    if case .number(_, _, let detail) = self { detail.map(MarkupText.line) } else { nil }
  }

  /// `93%, 41 of 44`.
  package var full: String { [label, detail].compactMap { $0 }.joined(separator: ", ") }

  /// As a sentence or a table's cell says it.
  var spoken: String {
    switch self {
    case .number: full
    case .suppressed: "c (left out)"
    case .nothing: "z (none to count)"
    }
  }

  /// What to say under a chart of the letters that stand in it; nil where there are none.
  static func note(on values: [ChartValue]) -> String? {
    let notes = [
      values.contains(.suppressed) ? "c is left out, so that nobody can be recognised" : nil,
      values.contains(.nothing) ? "z is none to count" : nil,
    ]
    let known = notes.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: "; ") + "."
  }
}

/// A labelled figure.
package struct ChartPoint: Sendable, Hashable {
  package let label: String
  package let value: ChartValue
  /// How far it can be off by chance, on the axis.
  package let interval: ClosedRange<Double>?

  package init(_ label: String, _ value: ChartValue, interval: ClosedRange<Double>? = nil) {
    self.label = MarkupText.line(label)
    self.value = value
    self.interval = interval
  }
}

/// A value to reach.
package struct ChartGoal: Sendable, Hashable {
  package let value: Double
  /// `95%`.
  package let label: String

  package init(_ value: Double, _ label: String) {
    self.value = value
    self.label = MarkupText.line(label)
  }
}
