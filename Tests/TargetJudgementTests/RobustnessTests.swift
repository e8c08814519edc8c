import PlanModel
import TargetJudgement
import Testing

@Suite struct RobustnessTests {
  private let judge = TargetJudge()

  private func judgeAll(_ text: String) {
    let wording = TargetWording(
      target: text,
      baseline: text,
      successCriteria: text,
      area: .semh,
      setOn: CalendarDate(year: 2025, month: 9, day: 22)
    )
    let judgement = judge.judge(wording)
    for fault in judgement.faults {
      if let place = fault.place { #expect(place.bytes.upperBound <= text.utf8.count) }
    }
    _ = judge.suggestion(for: wording)
  }

  @Test(arguments: [
    "", " ", "\n\n", ".", "'", "\"", "½", "1", "1/", "/1", "1/0", "0/0", "999999999999999999999999999999/3",
    "by", "by by by",
    "by 99/99/9999", "31/2/25", "in 999999999 weeks", "within 99999999999999999999999 years", "by 31 Feb",
    "é", "👩‍🏫 will",
    "to to to to", "will", "from 5", "from to", "twenty-", "twenty", "one hundred", "%", "100%", "-1", "1-",
    "1:1:1",
    "all", "every", "each", "half", "half-", "no more than", "at least", "w/b", "\u{E2}\u{80}", "(((((",
    "‘‘‘“””",
    "3.14.15.92.65", "1,000,000,000,000", "of of of 5 of 5 of", "x x x 5x 5x5x5", "by the end of", "next",
    "the", "1.",
  ]) func oddTextIsJudged(_ text: String) { judgeAll(text) }

  @Test func randomTextIsJudged() {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let words = [
      "will", "to", "by", "the", "end", "of", "term", "half", "4", "out", "5", "/", "-", "%", ".", ",", "'",
      "ten", "twenty",
      "all", "every", "day", "from", "in", "weeks", "attend", "ELSA", "TA", "pupils", "Zoë", "not", "stop",
      "reads", "12/12/25",
      "no", "more", "than", "up", "(", ")", "now", "2026", "Nov", "may", "x", "times", "table", "each", "\n",
      "99999999999", "“",
    ]
    for _ in 0..<3000 {
      let text = (0..<next(14)).map { _ in words[next(words.count)] }.joined(
        separator: next(3) == 0 ? "" : " "
      )
      judgeAll(text)
    }
  }

  // A judgement that goes over the text again at each word hangs here, which is what the limit is for.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: [
      "1 to 2 to ", "will read 4 out of 5 words, ", "a", "'", "to ", "by ", "1/", "from ", "TA ",
      "all pupils in of ", "is not ", "attend ",
    ]
  )
  func longTextIsJudged(phrase: String) {
    judgeAll(String(repeating: phrase, count: 50_000 / phrase.utf8.count))
  }
}
