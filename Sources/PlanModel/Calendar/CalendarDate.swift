/// A day in the Gregorian calendar, without a time or a zone.
///
/// Held as a day number, so that comparing and counting days cost nothing.
package struct CalendarDate: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970; negative before it.
  package let dayNumber: Int32

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// The day of those numbers, or nil if the calendar has no such day (30 February).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    // Days from civil: years start in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2025-09-22` and nothing else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The last day number of a month, 28 to 31.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month 1 to 12, day 1 to 31.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 Monday to 7 Sunday.
  package var weekday: Int {
    let offset = (Int(dayNumber) + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// The day that many days later; earlier when negative.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + Int32(clamping: days))
  }

  /// Days from this one until the other; negative when the other is earlier.
  package func days(until other: CalendarDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.dayNumber < right.dayNumber }

  /// `2025-09-22`.
  package var iso: String {
    let (year, month, day) = components
    func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10) }
    // As short as this, it needs no memory of its own.
    return String(unsafeUninitializedCapacity: 10) { text in
      (text[0], text[1]) = (digit(year / 1000), digit(year / 100))
      (text[2], text[3]) = (digit(year / 10), digit(year))
      text[4] = UInt8(ascii: "-")
      (text[5], text[6]) = (digit(month / 10), digit(month))
      text[7] = UInt8(ascii: "-")
      (text[8], text[9]) = (digit(day / 10), digit(day))
      return 10
    }
  }

  /// `22 September 2025`, as a letter to a family says it.
  package var spoken: String {
    let (year, month, day) = components
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  /// January to December.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension CalendarDate: CustomStringConvertible {
  package var description: String { iso }
}
