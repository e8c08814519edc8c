import Diagnostics
import Testing

@Suite struct FindingKeyTests {
  private func key(_ message: String, rule: String = "late-meeting", target: String? = nil) -> FindingKey {
    FindingKey(
      Diagnostic(rule: rule, severity: .error, message: message, path: "shown", target: target),
      path: "p"
    )
  }

  @Test func numbersAndDatesDoNotCount() {
    #expect(key("due by 2025-10-17, 3 days ago") == key("due by 2026-01-09, 12 days ago"))
    #expect(key("due by 2025-10-17").text == "due by #")
    #expect(key("3.5 of 10") == key("12 of 9"))
  }

  @Test func everythingElseCounts() {
    let one = key("no baseline")
    #expect(one != key("no date"))
    #expect(one != key("no baseline", rule: "other-rule"))
    #expect(one != key("no baseline", target: "asks"))
    #expect(key("ends: here") != key("ends- here"))
  }

  @Test func fingerprintIsTheSameEverywhere() {
    #expect(
      String(key("no baseline").fingerprint, radix: 16) == String(key("no baseline").fingerprint, radix: 16)
    )
    #expect(key("no baseline").fingerprint != key("no date").fingerprint)
    // The parts are kept apart.
    let left = FindingKey(path: "ab", rule: "c", target: "", text: "")
    let right = FindingKey(path: "a", rule: "bc", target: "", text: "")
    #expect(left.fingerprint != right.fingerprint)
  }
}
