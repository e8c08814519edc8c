internal import PlainText

/// Meetings of each week: held above the line, missed below it.
package struct WeekChart: Sendable {
  package let id: String
  package let title: String
  package let weeks: [Week]

  /// A week of the term.
  package struct Week: Sendable, Hashable {
    /// `8 Sep`.
    package let label: String
    package let held: Int
    package let missed: Int
    /// Whether the school is closed all week.
    package let isClosed: Bool
    /// What ends in it, such as `meet by 17 Oct`.
    package let deadline: String?

    package init(_ label: String, held: Int, missed: Int, isClosed: Bool = false, deadline: String? = nil) {
      self.label = MarkupText.line(label)
      self.held = max(0, held)
      self.missed = max(0, missed)
      self.isClosed = isClosed
      self.deadline = deadline.map(MarkupText.line)
    }
  }

  package init(id: String, title: String, weeks: [Week]) {
    self.id = id
    self.title = title
    self.weeks = weeks
  }

  package var chart: Chart {
    let (held, missed) = weeks.reduce((0, 0)) { ($0.0 + $1.held, $0.1 + $1.missed) }
    let busiest = weeks.max { $0.held < $1.held }
    var summary = "\(held) held and \(missed) missed in \(weeks.count) weeks."
    if let busiest, busiest.held > 0 {
      summary += " Most were held in the week of \(busiest.label): \(busiest.held)."
    }
    for deadline in weeks.compactMap(\.deadline) { summary += " \(Self.capitalised(deadline))." }
    return Chart(
      id: id,
      title: title,
      summary: summary,
      drawing: drawing,
      table: ChartTable(
        caption: title,
        columns: ["Week of", "Held", "Missed"],
        rows: weeks.map { week in
          let label = [week.label, week.isClosed ? "closed" : nil, week.deadline].compactMap { $0 }
          return [label.joined(separator: ", "), "\(week.held)", "\(week.missed)"]
        }
      )
    )
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private var drawing: Drawing {
    let most = Double(max(1, weeks.map(\.held).max() ?? 1))
    let least = Double(weeks.map(\.missed).max() ?? 0)
    // One unit is as high above the line as below it.
    let unit = min(104 / most, 12)
    let line = 40 + most * unit
    let end = line + least * unit + (least > 0 ? 16 : 0)
    var drawing = Drawing(height: end + 24)
    let band = drawing.width / Double(max(weeks.count, 1))
    drawing.rectangle(.mark, x: 0, y: 1, width: 10, height: 10)
    drawing.text(.ink, "held", x: 15, y: 10, hasHalo: false)
    drawing.rectangle(.outline, x: 56.5, y: 1.5, width: 9, height: 9)
    drawing.text(.ink, "missed", x: 71, y: 10, hasHalo: false)
    let every = max(1, Int((44 / band).rounded(.up)))
    for (index, week) in weeks.enumerated() where week.isClosed {
      drawing.rectangle(.track, x: band * Double(index), y: 20, width: band, height: end - 20)
    }
    for (index, week) in weeks.enumerated() {
      let left = band * Double(index)
      let middle = left + band / 2
      if let deadline = week.deadline {
        let edge = left + band
        drawing.line(.goal, from: (edge, 20), to: (edge, end))
        let isLeft = edge > drawing.width / 2
        drawing.text(
          .muted,
          deadline,
          x: edge + (isLeft ? -4 : 4),
          y: 27,
          anchor: isLeft ? .end : .start,
          size: 11
        )
      }
      draw(week, middle: middle, width: band * 0.7, unit: unit, line: line, into: &drawing)
      if index % every == 0, middle + 18 < drawing.width {
        drawing.text(
          .muted,
          week.label,
          x: max(middle, 16),
          y: end + 16,
          anchor: .middle,
          size: 11,
          hasHalo: false
        )
      }
    }
    drawing.line(.axis, from: (0, line), to: (drawing.width, line))
    return drawing
  }

  private func draw(
    _ week: Week,
    middle: Double,
    width: Double,
    unit: Double,
    line: Double,
    into drawing: inout Drawing
  ) {
    let left = middle - width / 2
    if week.held > 0 {
      let height = Double(week.held) * unit
      drawing.rectangle(.mark, x: left, y: line - height, width: width, height: height)
      drawing.text(.ink, "\(week.held)", x: middle, y: line - height - 3, anchor: .middle, size: 11)
    }
    if week.missed > 0 {
      let height = Double(week.missed) * unit
      drawing.rectangle(.outline, x: left + 0.5, y: line, width: width - 1, height: max(height, 3))
      drawing.text(.ink, "\(week.missed)", x: middle, y: line + height + 12, anchor: .middle, size: 11)
    }
  }
}
