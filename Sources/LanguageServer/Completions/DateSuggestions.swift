internal import PlanModel
internal import Validation

/// The days that a date is likely to be: today, the term's own, and that of the meeting.
enum DateSuggestions {
  static func make(in context: CompletionContext) -> [Suggestion] {
    var days: [(date: CalendarDate, what: String)] = []
    let isDeadline = context.key == "time_bound" || context.key == "until" || context.key == "by"
    let today = (context.today, "today, \(weekday(context.today))")
    if !isDeadline { days.append(today) }
    if let term = context.term {
      if isDeadline {
        days.append((term.reviewBy, "the day of reviews"))
        days.append((term.dates.to, "the last day of term"))
      }
      if let held = context.plan?.firstMeetingHeld { days.append((held, "the meeting with the family")) }
      days += [
        (term.plansBy, "the day for plans"), (term.meetBy, "the day for meetings"),
        (term.reviewBy, "the day of reviews"), (term.dates.from, "the first day of term"),
        (term.dates.to, "the last day of term"),
      ]
    }
    if isDeadline { days.append(today) }
    var seen: Set<CalendarDate> = []
    return days.filter { seen.insert($0.date).inserted }.map { day in
      Suggestion(label: day.date.iso, kind: .value, detail: day.what, text: day.date.iso)
    }
  }

  private static func weekday(_ date: CalendarDate) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.weekday - 1]
  }
}
