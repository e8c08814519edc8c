package import Diagnostics

/// The SEN register: register.yaml.
package struct Register: Record {
  package static let recordName = "register"
  package var pupils: Keyed<PupilID, RegisterEntry>

  package init(from fields: inout Fields) {
    fields.version("register")
    pupils = fields.optional("pupils", "The pupils by id.") ?? Keyed()
  }
}

/// A pupil on the register.
package struct RegisterEntry: Record {
  package static let recordName = "pupil on the register"
  package var need: Located<Need>?
  package var also: [Located<Need>]
  package var family: Located<OtherID>?
  package var upn: Located<UPN>?
  package var share: Located<Sharing>?
  package var ehcp: EHCP?
  package var history: [Period]
  package var left: Located<CalendarDate>?
  package var range: SourceRange

  package init(from fields: inout Fields) {
    need = fields.required("need", "The main need, by its code: SLCN.")
    also = fields.oneOrMany("also", "Further needs, by code.")
    family = fields.optional("family", "The family, the same for siblings: F071.")
    upn = fields.optional("upn", "The unique pupil number; only where school.yaml says `keep_upns: true`.")
    share = fields.optional("share", "ask SENCo, where sharing is restricted; no reason here.")
    ehcp = fields.optional("ehcp", "The education, health and care plan of a pupil with status E.")
    history = fields.list("history", "Status, year group and class, each from a day on.")
    left = fields.optional("left", "The day on which the pupil left the school or the register.")
    range = fields.range
  }

  /// An EHCP's review and outcomes.
  package struct EHCP: Record {
    package static let recordName = "EHCP"
    package var reviewDue: Located<CalendarDate>?
    package var outcomes: Keyed<OtherID, Text>

    package init(from fields: inout Fields) {
      reviewDue = fields.optional("review_due", "The day by which its annual review is due.")
      outcomes = fields.optional("outcomes", "Its outcomes by id.") ?? Keyed()
    }
  }

  /// Where a pupil stood from a day on.
  package struct Period: Record {
    package static let recordName = "line of a pupil's history"
    package var from: Located<CalendarDate>?
    package var status: Located<SENStatus>?
    package var yearGroup: Located<YearGroup>?
    package var schoolClass: Located<ClassID>?
    package var range: SourceRange

    package init(from fields: inout Fields) {
      from = fields.required("from", "The first day.")
      status = fields.required("status", "K for SEN support, E with an EHCP.")
      yearGroup = fields.required("year_group", "The year group: N1, N2, R, 1 to 14.")
      schoolClass = fields.required("class", "The class: 3-oak.")
      range = fields.range
    }
  }

  /// Where the pupil stands on a day: nil before joining and after leaving.
  package func standing(on date: CalendarDate) -> Period? {
    if let left = left?.value, date >= left { return nil }
    return latestPeriod(by: date)
  }

  /// The line of the history that begins last, of those that begin by a day.
  func latestPeriod(by date: CalendarDate?) -> Period? {
    var found: Period?
    for period in history {
      guard let from = period.from?.value, date.map({ from <= $0 }) ?? true else { continue }
      if let before = found?.from?.value, before > from { continue }
      found = period
    }
    return found
  }

  /// Whether the pupil is on the register on any of the days.
  package func isOnRegister(during days: ClosedRange<CalendarDate>) -> Bool {
    guard let joined else { return false }
    if let left = left?.value, left <= days.lowerBound { return false }
    return joined <= days.upperBound
  }

  /// The first day on the register.
  package var joined: CalendarDate? { history.lazy.compactMap { $0.from?.value }.min() }
}
