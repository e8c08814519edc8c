package import PlanModel

/// A day and a time that a family is offered.
package struct Appointment: Sendable {
  package let day: CalendarDate?
  package let time: String?
  package let place: String?

  package init(day: CalendarDate?, time: String?, place: String?) {
    self.day = day
    self.time = time
    self.place = place
  }

  /// Tuesday 14 October 2025.
  var spokenDay: String? {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return day.map { "\(names[$0.weekday - 1]) \($0.spoken)" }
  }
}
