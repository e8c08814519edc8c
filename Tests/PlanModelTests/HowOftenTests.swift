import PlanModel
import Testing

/// How often something is given, as staff type it.
@Suite struct HowOftenTests {
  @Test(arguments: [
    ("daily", 5, 1), ("Daily", 5, 1), ("every day", 5, 1), ("each school day", 5, 1), ("each morning", 5, 1),
    ("mornings", 5, 1), ("every morning and afternoon", 10, 1), ("daily at registration", 5, 1),
    ("twice a day", 10, 1), ("2 x daily", 10, 1), ("three times a day", 15, 1), ("once a day", 5, 1),
    ("three times a week", 3, 1), ("3 times a week", 3, 1), ("3 x a week", 3, 1), ("3x/week", 3, 1),
    ("3× per week", 3, 1), ("3x weekly", 3, 1), ("Three-times-a-week.", 3, 1), ("twice weekly", 2, 1),
    ("weekly", 1, 1), ("once a week", 1, 1), ("every week", 1, 1), ("four sessions a week", 4, 1),
    ("two mornings a week", 2, 1), ("5 days a week", 5, 1),
    ("every other day", 5, 2), ("alternate days", 5, 2), ("on alternate days", 5, 2),
    ("fortnightly", 1, 2), ("every other week", 1, 2), ("every two weeks", 1, 2), ("once a fortnight", 1, 2),
    ("once every 3 weeks", 1, 3), ("twice in a fortnight", 2, 2),
    ("Mondays and Thursdays", 2, 1), ("Monday, Wednesday & Friday", 3, 1), ("Mon/Wed/Fri", 3, 1),
    ("every Tuesday", 1, 1), ("Weds and Thurs", 2, 1), ("Monday to Thursday", 4, 1),
    ("Monday mornings and Thursday afternoons", 2, 1), ("Tues am and Tues pm", 2, 1),
  ])
  func weeksAreRead(words: String, times: Int, weeks: Int) {
    #expect(HowOften(words) == HowOften(times: times, in: .weeks(weeks)))
  }

  @Test(arguments: [
    ("once a term", 1), ("termly", 1), ("twice a term", 2), ("half-termly", 2), ("every half term", 2),
    ("once each half term", 2), ("six times a term", 6),
  ])
  func termsAreRead(words: String, times: Int) {
    #expect(HowOften(words) == HowOften(times: times, in: .term))
  }

  /// A number that is not there, or not sure, is never made up.
  @Test(arguments: [
    "", "regularly", "as needed", "monthly", "at least twice a week", "up to 3 x a week", "2-3 times a week",
    "two or three times a week", "2.5 times a week", "5", "3 times", "every lesson", "each maths lesson",
    "daily or weekly", "not daily", "daily, then weekly", "once", "Saturdays", "Monday to",
    "Friday to Monday",
    "two days a day", "every 0 weeks", "0 times a week", "9999 times a week", "every other", "twice a month",
    "all day", "half", "3 x 20 minutes a week", "Mondays and Mondays", "weekly when the therapist is in",
  ])
  func whatSaysNoNumberIsNotRead(words: String) {
    #expect(HowOften(words) == nil)
  }

  @Test func oddWordsAreReadQuickly() {
    #expect(HowOften(String(repeating: "every ", count: 20_000)) == nil)
    #expect(HowOften(String(repeating: "9", count: 20_000) + " a week") == nil)
    #expect(HowOften("\u{202E}daily\u{0}") == HowOften.daily)
  }

  /// Worked out by hand: 44 school days are 8.8 weeks.
  @Test func timesAndMinutesAreRoundedOnce() throws {
    #expect(HowOften.daily.times(inSchoolDays: 44) == 44)
    #expect(try #require(HowOften("three times a week")).times(inSchoolDays: 44) == 26)  // 26.4
    #expect(try #require(HowOften("fortnightly")).times(inSchoolDays: 44) == 4)  // 4.4
    #expect(try #require(HowOften("twice a term")).times(inSchoolDays: 44) == 2)
    #expect(HowOften.daily.minutesAWeek(each: 15, inSchoolDays: 44) == 75)
    #expect(try #require(HowOften("fortnightly")).minutesAWeek(each: 15, inSchoolDays: 44) == 8)  // 7.5
    #expect(try #require(HowOften("once a term")).minutesAWeek(each: 60, inSchoolDays: 40) == 8)  // 60 / 8
  }
}
