internal import PlanModel

/// When the target is to be looked at again.
enum Review: Sendable {
  case inTime
  case missing
  case openEnded(Range<Int>, FaultPlace.Field)
  case tooFar(days: Int, Range<Int>?)
  case beforeStart(Range<Int>?)

  /// About one term.
  static let longest = 140

  static func read(_ wording: TargetWording, _ dates: [ProseDate], inSuccess: [ProseDate]) -> Review {
    if let reviewBy = wording.reviewBy {
      return wording.setOn.map { judge($0.days(until: reviewBy), nil) } ?? .inTime
    }
    var latest: (day: CalendarDate, range: Range<Int>)?
    var open: (Range<Int>, FaultPlace.Field)?
    var undated = false
    for (date, field) in dates.map({ ($0, FaultPlace.Field.target) }) + inSuccess.map({ ($0, .success) }) {
      switch date.meaning {
      case .day(let day): if latest.map({ day > $0.day }) ?? true { latest = (day, date.range) }
      case .openEnded: open = (date.range, field)
      case .undated: undated = true
      }
    }
    if let latest, let setOn = wording.setOn { return judge(setOn.days(until: latest.day), latest.range) }
    if latest != nil || undated { return .inTime }
    return open.map { Review.openEnded($0.0, $0.1) } ?? .missing
  }

  private static func judge(_ days: Int, _ range: Range<Int>?) -> Review {
    if days < 1 { return .beforeStart(range) }
    return days > longest ? .tooFar(days: days, range) : .inTime
  }
}
