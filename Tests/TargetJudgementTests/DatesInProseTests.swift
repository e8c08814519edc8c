import Diagnostics
import PlanModel
import TargetJudgement
import Testing

@Suite struct DatesInProseTests {
  private func faults(_ text: String, setOn: String, terms: [TermDates] = []) -> [String] {
    let wording = TargetWording(
      target: "Zoë will read 8 of 10 words \(text)",
      baseline: "3 of 10",
      setOn: CalendarDate(iso: setOn)
    )
    return TargetJudge(terms: terms).judge(wording).faults.filter { $0.criterion == .timeBound }.map(\.rule)
  }

  @Test(arguments: [
    ("by half term", "2025-09-22"), ("by half-term", "2026-01-12"), ("by Easter", "2026-01-12"),
    ("by Christmas", "2025-09-22"), ("by the end of term", "2026-04-20"),
    ("by the end of the autumn term", "2025-09-15"), ("before the May half term", "2026-04-20"),
    ("w/b 24 Nov", "2025-10-06"), ("by 14/2", "2025-11-10"), ("by 6.2.26", "2025-11-10"),
    ("by 12th December", "2025-09-29"), ("by 3 March 2026", "2026-01-12"), ("within six weeks", "2026-01-12"),
    ("in nine weeks", "2026-01-12"), ("in 6 weeks' time", "2026-01-12"),
    ("by the last week in June", "2026-04-20"),
    ("over the next half term", "2026-01-12"), ("by 2026-03-01", "2026-01-12"),
    ("by the end of March", "2026-01-12"),
    ("this term", "2026-01-12"), ("by the summer holidays", "2026-04-20"),
    ("by the end of the year", "2026-04-20"),
  ])
  func datesWithinATermAreMet(_ text: String, _ setOn: String) {
    #expect(faults(text, setOn: setOn) == [])
  }

  @Test(arguments: [
    ("", "no-review-date"), ("daily", "no-review-date"), ("each week", "no-review-date"),
    ("in due course", "open-ended-time"), ("over time", "open-ended-time"), ("ongoing", "open-ended-time"),
    ("as soon as possible", "open-ended-time"), ("by the next review", "open-ended-time"),
    ("by the end of Key Stage 2", "open-ended-time"), ("by secondary school", "open-ended-time"),
    ("by Easter", "review-too-far"), ("by the end of the year", "review-too-far"),
    ("by July", "review-too-far"),
    ("within a year", "review-too-far"), ("by 14.2.25", "review-before-start"),
    ("4 mornings in two weeks", "no-review-date"), ("half of the time", "no-review-date"),
  ])
  func otherTimesAreNot(_ text: String, _ rule: String) {
    #expect(faults(text, setOn: "2025-09-22") == [rule])
  }

  @Test func theSchoolsOwnTermsCount() throws {
    func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
    let long = TermDates(name: "autumn", from: try day("2025-08-20"), to: try day("2026-02-27"))
    #expect(faults("by the end of term", setOn: "2025-09-22", terms: [long]) == ["review-too-far"])
    #expect(faults("by the end of term", setOn: "2025-09-22") == [])
  }

  @Test func aDateCountsWithoutTheDayItWasSet() {
    let wording = TargetWording(target: "Zoë will read 8 of 10 words by half term", baseline: "3 of 10")
    #expect(TargetJudge().judge(wording).isMet(.timeBound))
  }
}
