/// A share by class or group: a bar for each under its name, the goal across all of them.
package struct BarChart: Sendable {
  package let id: String
  package let title: String
  package let points: [ChartPoint]
  /// The value of a bar that fills the row.
  package let most: Double
  package let goal: ChartGoal?
  package let columns: [String]

  package init(
    id: String,
    title: String,
    points: [ChartPoint],
    most: Double = 100,
    goal: ChartGoal? = nil,
    columns: [String] = ["Class", "Share", "Count"]
  ) {
    self.id = id
    self.title = title
    self.points = points
    self.most = most
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

  private var drawing: Drawing {
    let rows = ChartRows(count: points.count, hasGoal: goal != nil)
    var drawing = Drawing(height: rows.height)
    let lengths = ChartScale(0...max(most, 1), from: 0, to: drawing.width)
    if let goal { rows.draw(goal, at: lengths.place(goal.value), into: &drawing) }
    for (index, point) in points.enumerated() {
      let top = rows.draw(point.label, point.value.full, at: index, into: &drawing)
      if let number = point.value.number {
        drawing.rectangle(.track, x: 0, y: top, width: drawing.width, height: 8, round: 2)
        drawing.rectangle(.mark, x: 0, y: top, width: lengths.place(number), height: 8, round: 2)
      } else {
        drawing.line(.gap, from: (0, top + 4), to: (drawing.width, top + 4))
      }
      if let goal { rows.mark(goal, at: lengths.place(goal.value), row: top, into: &drawing) }
    }
    return drawing
  }
}

/// Rows of a name, words at the right, and a drawing underneath them.
struct ChartRows {
  let count: Int
  let hasGoal: Bool
  static let step = 34.0

  private var top: Double { hasGoal ? 20 : 2 }
  var height: Double { top + Double(count) * Self.step }

  /// Writes the two texts of a row, and answers where its drawing begins.
  func draw(_ label: String, _ words: String, at index: Int, into drawing: inout Drawing) -> Double {
    let line = top + Double(index) * Self.step
    let taken = TextWidth.of(words, size: Drawing.letters) + 12
    let name = TextWidth.fitted(label, into: max(drawing.width * 0.3, drawing.width - taken), size: 12)
    drawing.text(.ink, name, x: 0, y: line + 12)
    drawing.text(.strong, words, x: drawing.width, y: line + 12, anchor: .end)
    return line + 18
  }

  /// The name of the goal over the rows.
  func draw(_ goal: ChartGoal, at place: Double, into drawing: inout Drawing) {
    let words = "goal \(goal.label)"
    let half = TextWidth.of(words, size: 11) / 2
    let middle = min(max(place, half), drawing.width - half)
    drawing.text(.muted, words, x: middle, y: 11, anchor: .middle, size: 11, hasHalo: false)
  }

  /// The goal in a row.
  func mark(_ goal: ChartGoal, at place: Double, row top: Double, into drawing: inout Drawing) {
    drawing.rectangle(.goalEdge, x: place - 2, y: top - 4, width: 4, height: 16)
    drawing.rectangle(.goalMark, x: place - 1, y: top - 4, width: 2, height: 16)
  }
}
