import Documents
import PlanModel
import Rendering
import Testing

@Suite struct PupilDocumentTests {
  private static func print(_ plan: String, year: String) throws -> String {
    let set = try TemplateSet(.pupil, folder: nil, shown: { $0 })
    let register = Sample.register.replacing("year_group: 3", with: "year_group: \(year)")
    let subject = try Sample.subject(plan, register: register)
    return HeadingClass.removed(from: set.render(Sample.values(.pupil, subject)))
  }

  @Test func anOlderPupilsPage() throws {
    try Snapshots.expect(try Self.print(SamplePlans.full, year: "3"), equals: "full.pupil.md")
  }

  @Test(arguments: ["N2", "R", "1", "2"])
  func theYoungestDraw(year: String) throws {
    try Snapshots.expect(try Self.print(SamplePlans.full, year: year), equals: "young.pupil.md")
  }

  @Test func aTargetThatIsNotCertainStaysAsItIs() throws {
    let plan = "plan: 1\npupil: P0402\ntargets: [{id: a, specific: will tell his brother when he is tired}]\n"
    #expect(try Self.print(plan, year: "1").contains("## Sami will tell his brother when he is tired."))
  }
}
