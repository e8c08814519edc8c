import Foundation
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
      targets: [TargetID(unchecked: "asks-back")],
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
    #expect(judgement.feedback.isEmpty && judgement.verdict == nil)
    let text = String(decoding: started.text, as: UTF8.self)
    #expect(text.contains("each id once in this file"))
    for criterion in ModerationCriteria.standard.plan + ModerationCriteria.standard.targets {
      #expect(text.contains("# - \(criterion.id?.value ?? "?"): "))
    }
  }

  /// A school without criteria of its own is asked what the templates ask.
  @Test func theStandardCriteriaAreThoseOfTheTemplates() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let read = RecordReader().read(ModerationCriteria.self, from: root.path + "/templates/moderation.yaml")
    let criteria = try #require(read.record)
    func lines(_ list: [ModerationCriteria.Criterion]) -> [String] {
      list.map { "\($0.id?.value ?? "?"): \($0.question?.value ?? "?")" }
    }
    #expect(lines(criteria.plan) == lines(ModerationCriteria.standard.plan))
    #expect(lines(criteria.targets) == lines(ModerationCriteria.standard.targets))
  }
}
