package import PlanModel

/// A term that has begun, with the days that its figures go by.
package struct TermPeriod: Sendable {
  package let key: TermKey
  package let term: SchoolTerm
  package let from: CalendarDate
  /// The last day, of school.yaml or today, whichever comes first.
  package let to: CalendarDate
  /// The day on which pupils' status, class and year group are looked up.
  package let meetBy: CalendarDate
  /// The last day that belongs to it: holidays belong to the term before.
  package let spanEnd: CalendarDate
  /// Whether its last day is over.
  package let hasEnded: Bool

  package var days: ClosedRange<CalendarDate> { from...max(from, to) }

  /// Every term that has begun, in order.
  package static func begun(_ school: School, by today: CalendarDate) -> [TermPeriod] {
    let terms = school.termsInOrder.filter { $0.term.from != nil }
    return terms.indices.compactMap { index in
      let (key, term) = terms[index]
      guard let from = term.from?.value, from <= today else { return nil }
      let next = index + 1 < terms.count ? terms[index + 1].term.from?.value : nil
      let last = term.to?.value ?? next?.adding(days: -1) ?? today
      return TermPeriod(
        key: key,
        term: term,
        from: from,
        to: min(last, today),
        meetBy: term.meetBy?.value ?? last,
        spanEnd: min(next?.adding(days: -1) ?? today, today),
        hasEnded: last < today
      )
    }
  }
}
