import Diagnostics
import PlanModel
import Testing

/// The one initialiser that reads, reports and describes.
@Suite struct RecordTests {
  private func read(_ text: String) -> RecordReader.Result<Plan> {
    RecordReader().read(Plan.self, text: Array(text.utf8))
  }

  @Test func descriptionListsEveryKeyInOrder() {
    let keys = Target.description.fields.map(\.key)
    #expect(keys.starts(with: ["id", "set", "area", "specific", "measurable"]))
    #expect(Set(keys).count == keys.count)
    #expect(Plan.description.paths(to: "baseline") == [["targets", "measurable"]])
  }

  @Test(
    arguments: [
      Plan.description, School.description, Register.description, People.description, Moderation.description,
      Surveys.description, CPD.description, Contacts.description, Questions.description,
      ModerationCriteria.description,
    ].map(\.name)
  )
  func everyFieldIsDescribed(_ name: String) throws {
    let all = [
      Plan.description, School.description, Register.description, People.description, Moderation.description,
      Surveys.description, CPD.description, Contacts.description, Questions.description,
      ModerationCriteria.description,
    ]
    func check(_ record: RecordDescription) {
      #expect(!record.fields.isEmpty)
      for field in record.fields {
        #expect(field.summary.hasSuffix(".") || field.summary.hasSuffix("…"), "\(record.name): \(field.key)")
        if let inner = field.form.record { check(inner) }
      }
    }
    check(try #require(all.first { $0.name == name }))
  }

  @Test func misspeltKeyIsReadAsWhatItWasMeantToBe() {
    let result = read("plan: 1\npupil: P0402\nstrenghts: Water\n")
    #expect(result.findings.map(\.rule) == ["unknown-key"])
    #expect(result.findings.first?.suggestion == "did you mean `strengths:`?")
    #expect(result.record?.strengths?.value == "Water")
  }

  @Test func keyOrderDoesNotMatter() {
    let result = read("strengths: Water\ntold_pupil: 2025-09-12\npupil: P0402\nplan: 1\n")
    #expect(result.findings.isEmpty)
    #expect(result.record?.pupil?.value.text == "P0402")
  }

  @Test func keysThatAreNoPlainWordsAreNotQuoted() {
    let result = read("plan: 1\npupil: P0402\nMum said he cries at night: yes\n")
    #expect(
      result.findings.allSatisfy { !$0.message.contains("cries") && !($0.suggestion ?? "").contains("cries") }
    )
    #expect(result.findings.map(\.rule) == ["unknown-key"])
  }

  @Test func recordOfManyUnknownKeysIsTold() {
    let text = "plan: 1\npupil: P0402\n" + (0..<300).map { "zz\($0): 1\n" }.joined()
    #expect(read(text).findings.count == 300)
  }

  // Searched for one by one, their twins and their likes took minutes; the limit is for a run that hangs.
  @Test(.timeLimit(.minutes(3))) func thousandsOfUnknownKeysAreToldInTheirOrder() {
    let keys = (0..<20_000).map { "made_up_\($0): x\n" }.joined()
    let findings = read("plan: 1\npupil: P0402\n\(keys)made_up_7: again\n").findings
    #expect(findings.count == 20_001)
    #expect(findings.allSatisfy { $0.rule == "unknown-key" })
    #expect(findings.map(\.range.start) == findings.map(\.range.start).sorted())
  }

  @Test func nothingIsMissingWhereALineCouldNotBeRead() {
    let result = read("plan: 1\npupil: P0402\ntargets:\n  - area: semh\n    id:x\n    set: 2025-09-01\n")
    #expect(result.findings.map(\.rule) == ["missing-space"])
    #expect(result.record?.targets.first?.isWhole == false)
  }

  @Test func listItemWithoutItsDashIsReadAllTheSame() {
    let result = read("plan: 1\npupil: P0402\nmeetings:\n  kind: small steps\n  held: 2025-09-22\n")
    #expect(result.findings.map(\.rule) == ["wrong-kind"])
    #expect(result.record?.meetings.first?.held?.value.iso == "2025-09-22")
  }

  /// Many keys are found by another way than few; what is added later is found too.
  @Test(arguments: [3, 16, 17, 400]) func everyKeyIsFound(_ count: Int) throws {
    let lines = (1...count).map { "  T\(100 + $0): {role: class teacher}\n" }.joined()
    let result = RecordReader().read(School.self, text: Array("school: 1\nname: A\nstaff:\n\(lines)".utf8))
    var staff = try #require(result.record?.staff)
    #expect(staff.entries.count == count)
    for number in 1...count { #expect(staff[StaffID(unchecked: "T\(100 + number)")] != nil) }
    #expect(staff[StaffID(unchecked: "T99")] == nil)
    staff.append(StaffID(unchecked: "T99"), .blank)
    #expect(staff[StaffID(unchecked: "T99")] != nil && staff[StaffID(unchecked: "T101")] != nil)
  }
}
