import PlanModel
import TargetJudgement
import Testing

@Suite struct SuggestionTests {
  private func suggestion(
    _ target: String,
    baseline: String? = nil,
    success: String? = nil,
    reviewBy: String? = "2025-12-12"
  )
    -> String
  {
    TargetJudge().suggestion(
      for: TargetWording(
        target: target,
        baseline: baseline,
        successCriteria: success,
        setOn: CalendarDate(iso: "2025-09-22"),
        reviewBy: reviewBy.flatMap { CalendarDate(iso: $0) }
      )
    )
  }

  @Test func aGoodTargetIsPutInTheFrame() {
    #expect(
      suggestion("When the bell goes Zoë puts her book away, 4 days out of 5.", baseline: "1 day out of 5.")
        == "By 12 December 2025, Zoë will put her book away when the bell goes, 4 days out of 5 (now: 1 day out of 5)."
    )
    #expect(
      suggestion(
        "Ella-Mae will read 30 of the first 45 words by half term",
        baseline: "12 of 45",
        reviewBy: nil
      )
        == "By 27 October 2025, Ella-Mae will read 30 of the first 45 words (now: 12 of 45)."
    )
  }

  @Test func whatCountsSupportIsNoMeasureOfThePupil() {
    #expect(
      suggestion("Do all 40 lessons of the spelling programme", baseline: "22 lessons").contains(
        "<how many out of how many, or on how many days>"
      )
    )
  }

  @Test func aNumberStaysWithWhatItCounts() {
    #expect(
      suggestion("Zoë will say to a partner three ways two things are alike", baseline: "1 way")
        == "By 12 December 2025, Zoë will say to a partner three ways two things are alike (now: 1 way)."
    )
  }

  @Test func gapsAreNamed() {
    #expect(
      suggestion("Zoë will ask for help with her card", reviewBy: nil)
        == "By <date, at most a term away>, Zoë will ask for help with her card, "
        + "<how many out of how many, or on how many days> (now: <what the pupil does now, counted the same way>)."
    )
    #expect(
      suggestion("Understand fractions", baseline: "tbc")
        == "By 12 December 2025, <name> will <what you would see or hear> when <where, when, with what or with whom>, "
        + "<how many out of how many, or on how many days> (now: <what the pupil does now, counted the same way>)."
    )
    #expect(
      suggestion("LSA to read with Zoë daily", reviewBy: nil)
        == "By <date, at most a term away>, <name> will <what you would see or hear> when <where, when, with what or with whom>, "
        + "<how many out of how many, or on how many days> (now: <what the pupil does now, counted the same way>)."
    )
    #expect(
      suggestion("", reviewBy: nil)
        == "By <date, at most a term away>, <name> will <what you would see or hear> when <where, when, with what or with whom>, "
        + "<how many out of how many, or on how many days> (now: <what the pupil does now, counted the same way>)."
    )
    #expect(
      suggestion("Chloé will share her ideas, 70%", baseline: "10%")
        == "By 12 December 2025, Chloé will share her ideas when <where, when, with what or with whom>, 70% (now: 10%)."
    )
    #expect(
      suggestion("Says the sounds in order", baseline: "First sound only", success: "8 out of 10 words")
        == "By 12 December 2025, <name> will say the sounds in order, 8 out of 10 words (now: First sound only)."
    )
  }
}
