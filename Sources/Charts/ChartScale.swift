/// Values to places: a stretch of the axis to a stretch of the drawing.
package struct ChartScale: Sendable {
  package let values: ClosedRange<Double>
  package let start: Double
  package let end: Double

  /// From a value's stretch to places, which may run backwards, as heights do.
  package init(_ values: ClosedRange<Double>, from start: Double, to end: Double) {
    self.values = values
    self.start = start
    self.end = end
  }

  /// The place of a value; one beyond the axis stands at its end.
  package func place(_ value: Double) -> Double {
    let length = values.upperBound - values.lowerBound
    guard length > 0, value.isFinite else { return start }
    let inside = min(max(value, values.lowerBound), values.upperBound)
    return start + (inside - values.lowerBound) / length * (end - start)
  }
}
