internal import PlanModel

extension RegisterEntry {
  /// The line of the history that begins last.
  var latest: Period? {
    var found: Period?
    for period in history {
      guard let from = period.from?.value else { continue }
      if let before = found?.from?.value, before > from { continue }
      found = period
    }
    return found
  }

  func hasLeft(by date: CalendarDate) -> Bool { left.map { $0.value <= date } ?? false }
}
