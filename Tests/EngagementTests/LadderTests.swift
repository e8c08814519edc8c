import Engagement
import Testing

@Suite struct AttemptResultTests {
  @Test func wordsAreSafe() { #expect(AttemptResult.allCases.count == 6) }
}
