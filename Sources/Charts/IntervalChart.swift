/// Shares with how far they can be off by chance: a dot on a line for each time of asking.
package struct IntervalChart: Sendable {
  package let id: String
  package let title: String
  /// In the order of time; the last is filled, those before are hollow.
  package let points: [ChartPoint]
  package let columns: [String]

  package init(
    id: String,
    title: String,
    points: [ChartPoint],
    columns: [String] = ["Asked", "Agree", "Count", "95% interval"]
  ) {
    self.id = id
    self.title = title
    self.points = points
    self.columns = columns
  }

  package var chart: Chart {
    Chart(
      id: id,
      title: title,
      summary: points.map { "\($0.label): \(Self.words($0))." }.joined(separator: " "),
      drawing: drawing,
      table: ChartTable(
        caption: title,
        columns: columns,
        rows: points.map { point in
          let value = point.value.number == nil ? point.value.spoken : point.value.label
          return [point.label, value, point.value.detail ?? "", Self.range(point) ?? ""]
        }
      ),
      values: points.map(\.value)
    )
  }

  private var drawing: Drawing {
    let rows = ChartRows(count: points.count, hasGoal: false)
    var drawing = Drawing(height: rows.height + 18)
    let places = ChartScale(0...100, from: 6, to: drawing.width - 6)
    for percent in [0.0, 50, 100] {
      let place = places.place(percent)
      drawing.line(.grid, from: (place, 0), to: (place, rows.height))
      let anchor: Drawing.Anchor = percent == 0 ? .start : percent == 50 ? .middle : .end
      let edge = percent == 0 ? 0 : percent == 50 ? place : drawing.width
      let words = percent == 100 ? "100%" : Drawing.number(percent)
      drawing.text(.muted, words, x: edge, y: rows.height + 14, anchor: anchor, size: 11, hasHalo: false)
    }
    for (index, point) in points.enumerated() {
      let middle = rows.draw(point.label, point.value.full, at: index, into: &drawing) + 5
      guard let number = point.value.number else {
        drawing.line(.gap, from: (places.start, middle), to: (places.end, middle))
        continue
      }
      if let interval = point.interval {
        let (low, high) = (places.place(interval.lowerBound), places.place(interval.upperBound))
        drawing.line(.interval, from: (low, middle), to: (high, middle))
        for end in [low, high] { drawing.line(.interval, from: (end, middle - 4), to: (end, middle + 4)) }
      }
      let isLast = index == points.lastIndex { $0.value.number != nil }
      drawing.circle(isLast ? .mark : .hollow, x: places.place(number), y: middle, radius: 5)
    }
    return drawing
  }

  /// `84%, 97 of 115, 95% interval 77 to 90`.
  private static func words(_ point: ChartPoint) -> String {
    point.value.spoken + (range(point).map { ", 95% interval \($0)" } ?? "")
  }

  private static func range(_ point: ChartPoint) -> String? {
    guard point.value.number != nil, let interval = point.interval else { return nil }
    func whole(_ value: Double) -> String { Drawing.number(value.rounded()) }
    return "\(whole(interval.lowerBound)) to \(whole(interval.upperBound))"
  }
}
