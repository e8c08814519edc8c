import PlanModel
import Testing

@Suite struct CalendarTests {
  @Test func dayNumbersGoThereAndBack() throws {
    for number in stride(from: Int32(-200_000), through: 200_000, by: 37) {
      let date = CalendarDate(dayNumber: number)
      let (year, month, day) = date.components
      #expect(CalendarDate(year: year, month: month, day: day) == date)
    }
  }
}
