import Diagnostics
import PlanModel
import Testing

/// Values as people type them.
@Suite struct ValueTests {
  /// Reads a plan with one target and answers it with what was said.
  private func target(_ lines: String) -> (target: Target?, rules: [String]) {
    let text =
      "plan: 1\npupil: P0402\ntargets:\n  - id: a-target\n    " + lines.replacing("\n", with: "\n    ") + "\n"
    let result = RecordReader().read(Plan.self, text: Array(text.utf8))
    return (result.record?.targets.first, result.findings.map(\.rule))
  }

  @Test(arguments: [
    "12/12/2025", "12.12.2025", "12-12-2025", "12/12/25", "12 Dec 2025", "12 December 2025",
    "12th December 2025",
    "Friday 12 December 2025", "2025/12/12",
  ])
  func britishDatesAreUnderstoodAndReported(_ date: String) {
    let (target, rules) = target("time_bound: \(date)")
    #expect(target?.timeBound?.value == CalendarDate(year: 2025, month: 12, day: 12))
    #expect(rules == ["british-date"])
  }

  @Test func dayComesBeforeMonth() {
    #expect(target("time_bound: 3/11/2025").target?.timeBound?.value.iso == "2025-11-03")
  }

  @Test(arguments: ["2025-02-30", "31/11/2025", "2025-13-01", "2025-00-10", "29 Feb 2025"])
  func impossibleDatesAreNamed(_ date: String) {
    let (target, rules) = target("time_bound: \(date)")
    #expect(target?.timeBound == nil)
    #expect(rules == ["impossible-date"])
  }

  @Test(arguments: ["soon", "2025", "by Easter", "12 December", "99999999999999999999", "1/2/3/4", "yes"])
  func otherTextsAreNoDates(_ date: String) {
    #expect(target("time_bound: \(date)").rules == ["wrong-kind"])
  }

  @Test(arguments: [
    ("SEMH", AreaOfNeed.semh), ("Communication-and_interaction", .communication),
    ("cognition  and   LEARNING", .cognition), ("sensory and physical", .physical),
  ])
  func spellingOfWordsIsForgiving(_ word: String, _ area: AreaOfNeed) {
    let (target, rules) = target("area: \(word)")
    #expect(target?.area?.value == area)
    #expect(rules.isEmpty)
  }

  @Test(arguments: ["no", "yes", "~x", "0123", "1e3", "08:30", "2025-09-22", "1.10", "true"])
  func textStaysAsTyped(_ text: String) {
    #expect(target("specific: \(text)").target?.specific?.value == text)
  }

  @Test func numbersAreWholeAndShort() {
    #expect(target("provision: [{what: x, minutes: 010}]").target?.provision.first?.minutes?.value == 10)
    #expect(target("provision: [{what: x, minutes: 99999999999999999999999}]").rules == ["not-a-number"])
    #expect(target("provision: [{what: x, minutes: -5}]").rules == ["not-a-number"])
  }

  @Test func oneOrManyAreBothRead() {
    #expect(target("home: Snap on Sundays").target?.home.map(\.value) == ["Snap on Sundays"])
    #expect(target("home: [Snap, Dice]").target?.home.map(\.value) == ["Snap", "Dice"])
  }

  @Test func idsDifferByMoreThanCase() throws {
    #expect(try #require(PupilID("P0402")) == #require(PupilID("p0402")))
    #expect(PupilID("7") == nil)
    #expect(PupilID(String(repeating: "a", count: 33)) == nil)
    #expect(PupilID("Zoë") == nil)
    #expect(ClassID("3-oak") != nil)
  }

  @Test func yearsAndTermsAreChecked() {
    #expect(AcademicYear("2025-26")?.description == "2025-26")
    #expect(AcademicYear("1999-00")?.start == 1999)
    #expect(AcademicYear("2025-27") == nil)
    #expect(TermKey("2025-26/autumn")?.description == "2025-26/autumn")
    #expect(TermKey("autumn") == nil)
  }

  @Test func yearGroupsHaveTheirStage() {
    #expect(["N1", "R"].compactMap { YearGroup($0)?.keyStage } == [.eyfs, .eyfs])
    #expect(["1", "2", "3", "6"].compactMap { YearGroup($0)?.keyStage } == [.ks1, .ks1, .ks2, .ks2])
    #expect(YearGroup("15") == nil)
  }

  @Test(arguments: [
    ("mother", true), ("foster carer", true), ("Grandmother", true), ("older brother", true),
    ("mother (by phone)", true),
    ("class teacher", false), ("SENCo", false), ("speech and language therapist", false), ("T12", false),
    ("interpreter", false), ("pupil", false),
  ])
  func familyIsToldFromStaff(_ role: String, _ isFamily: Bool) {
    #expect(FamilyRole.isFamily(role) == isFamily)
  }
}
