/// What a figure is counted in; the words are those of the JSON output.
package enum MeasureUnit: String, Sendable, CaseIterable {
  case count
  /// The tally holds minutes.
  case hours
  /// 0 to 100.
  case percent
  /// Percentage points.
  case points
  case days
}
