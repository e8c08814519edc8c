/// A share over terms or years: points on a line, the goal across, and what each is made of underneath.
package struct TrendChart: Sendable {
  package let id: String
  package let title: String
  /// In the order of time.
  package let points: [ChartPoint]
  package let goal: ChartGoal?
  /// What the columns of the table are called: the points, the value, what it is made of.
  package let columns: [String]

  package init(
    id: String,
    title: String,
    points: [ChartPoint],
    goal: ChartGoal? = nil,
    columns: [String] = ["Term", "Share", "Count"]
  ) {
    self.id = id
    self.title = title
    self.points = points
    self.goal = goal
    self.columns = columns
  }

  package var chart: Chart {
    Chart(
      id: id,
      title: title,
      summary: ChartWords.summary(points, goal),
      drawing: drawing,
      table: ChartWords.table(title, columns, points, goal),
      values: points.map(\.value)
    )
  }

  private var hasDetails: Bool { points.contains { $0.value.detail != nil } }

  private var drawing: Drawing {
    var drawing = Drawing(height: hasDetails ? 196 : 182)
    let plot = Plot(self, drawing)
    for percent in [0.0, 50, 100] {
      let height = plot.heights.place(percent)
      drawing.line(percent == 0 ? .axis : .grid, from: (plot.left, height), to: (plot.right, height))
      drawing.text(
        .muted,
        percent == 100 ? "100%" : Drawing.number(percent),
        x: plot.left - 6,
        y: height + 4,
        anchor: .end,
        size: 11,
        hasHalo: false
      )
    }
    if let goal {
      let height = plot.heights.place(goal.value)
      drawing.line(.goal, from: (plot.left, height), to: (plot.right, height))
      drawing.text(.muted, "goal", x: plot.right + 4, y: height - 2, size: 11)
      drawing.text(.strong, goal.label, x: plot.right + 4, y: height + 11, size: 11)
    }
    for (first, second) in zip(points.indices, points.indices.dropFirst()) {
      // Across what is not known there is no line.
      guard let from = points[first].value.number, let to = points[second].value.number else { continue }
      drawing.line(
        .line,
        from: (plot.middle(first), plot.heights.place(from)),
        to: (plot.middle(second), plot.heights.place(to))
      )
    }
    for index in points.indices { draw(index, plot, into: &drawing) }
    return drawing
  }

  private func draw(_ index: Int, _ plot: Plot, into drawing: inout Drawing) {
    let (point, middle) = (points[index], plot.middle(index))
    let room = plot.band - 4
    if let number = point.value.number {
      let height = plot.heights.place(number)
      drawing.circle(.mark, x: middle, y: height, radius: index == points.indices.last ? 5 : 4)
      drawing.text(.strong, point.value.label, x: middle, y: height - 10, anchor: .middle, size: 14)
    } else {
      drawing.line(.gap, from: (middle, plot.heights.start), to: (middle, plot.heights.end))
      let half = (plot.heights.start + plot.heights.end) / 2
      drawing.text(.strong, point.value.label, x: middle, y: half + 4, anchor: .middle, size: 14)
    }
    let label = TextWidth.fitted(point.label, into: room, size: Drawing.letters)
    drawing.text(.ink, label, x: middle, y: plot.heights.start + 18, anchor: .middle, hasHalo: false)
    if let detail = point.value.detail {
      let fitted = TextWidth.fitted(detail, into: room, size: 11)
      let below = plot.heights.start + 32
      drawing.text(.muted, fitted, x: middle, y: below, anchor: .middle, size: 11, hasHalo: false)
    }
  }
}

/// Where the points of a trend stand.
struct Plot {
  let left = 36.0
  let right: Double
  /// From 0 to 100 percent, upward.
  let heights: ChartScale
  let band: Double

  init(_ chart: TrendChart, _ drawing: Drawing) {
    right = drawing.width - (chart.goal == nil ? 8 : 38)
    heights = ChartScale(0...100, from: 152, to: 30)
    band = (right - left) / Double(max(chart.points.count, 1))
  }

  func middle(_ index: Int) -> Double { left + band * (Double(index) + 0.5) }
}
