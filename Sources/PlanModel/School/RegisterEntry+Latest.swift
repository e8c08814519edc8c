extension RegisterEntry {
  /// The line of the history that begins last, wherever it stands.
  package var latest: Period? { latestPeriod(by: nil) }

  /// Whether the pupil has left by a day.
  package func hasLeft(by date: CalendarDate) -> Bool { left.map { $0.value <= date } ?? false }
}
