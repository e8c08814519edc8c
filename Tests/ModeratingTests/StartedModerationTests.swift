import Moderating
import PlanModel
import Testing

@Suite struct StartedModerationTests {
  @Test func aStubReadsBackAndCountsAsNotReadYet() throws {
    let place = PlanPlace(
      term: TermKey(year: AcademicYear(start: 2025), term: TermName(unchecked: "autumn")),
      schoolClass: ClassID(unchecked: "3-oak"),
      pupil: PupilID(unchecked: "P0402")
    )
    let started = StartedModeration(
      place: place,
      moderator: StaffID(unchecked: "T02"),
      stage: .plan,
      criteria: .standard
    )
    #expect(started.path == "2025-26/autumn/moderation/P0402.yaml")
    let read = RecordReader().read(Moderation.self, text: started.text)
    #expect(read.findings.isEmpty)
    let judgement = try #require(read.record?.judgements.first)
    #expect(judgement.by?.value.text == "T02")
    #expect(judgement.date == nil)
    let text = String(decoding: started.text, as: UTF8.self)
    for criterion in ModerationCriteria.standard.plan + ModerationCriteria.standard.targets {
      #expect(text.contains("# - \(criterion.id?.value ?? "?"): "))
    }
  }
}
