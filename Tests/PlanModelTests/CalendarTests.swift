import PlanModel
import Testing

@Suite struct CalendarTests {
  private let autumn: TermDates
  private let calendar: SchoolCalendar

  init() throws {
    func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
    autumn = TermDates(
      name: "autumn",
      from: try day("2025-09-03"),
      to: try day("2025-12-19"),
      closed: [try day("2025-10-27")...day("2025-10-31")]
    )
    calendar = SchoolCalendar(terms: [
      autumn, TermDates(name: "spring", from: try day("2026-01-05"), to: try day("2026-03-27")),
    ])
  }

  @Test func dayNumbersGoThereAndBack() {
    for number in stride(from: Int32(-200_000), through: 200_000, by: 37) {
      let date = CalendarDate(dayNumber: number)
      let (year, month, day) = date.components
      #expect(CalendarDate(year: year, month: month, day: day) == date)
      #expect(CalendarDate(iso: date.iso) == date)
    }
  }

  @Test func weekdaysAreRight() {
    #expect(CalendarDate(iso: "1970-01-01")?.weekday == 4)
    #expect(CalendarDate(iso: "2025-12-12")?.weekday == 5)
    #expect(CalendarDate(iso: "1969-12-28")?.weekday == 7)
  }

  @Test func leapYearsAreKept() {
    #expect(CalendarDate(iso: "2024-02-29") != nil)
    #expect(CalendarDate(iso: "2100-02-29") == nil)
    #expect(CalendarDate(iso: "2000-02-29") != nil)
  }

  @Test func schoolDaysLeaveOutWeekendsAndHolidays() throws {
    let friday = try #require(CalendarDate(iso: "2025-10-24"))
    #expect(calendar.day(1, schoolDaysAfter: friday).iso == "2025-11-03")
    let lastDay = try #require(CalendarDate(iso: "2025-12-19"))
    #expect(calendar.day(1, schoolDaysAfter: lastDay).iso == "2026-01-05")
    #expect(calendar.schoolDays(after: friday, through: try #require(CalendarDate(iso: "2025-11-04"))) == 2)
    #expect(calendar.schoolDays(after: lastDay, through: friday) == 0)
  }

  @Test func halfTermIsTheLongestClosure() {
    #expect(autumn.halfTerm?.lowerBound.iso == "2025-10-27")
  }
}
