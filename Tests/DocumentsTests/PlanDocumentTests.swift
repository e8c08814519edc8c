import Documents
import PlanModel
import Rendering
import Testing

@Suite struct PlanDocumentTests {
  @Test func aFullPlan() throws {
    try Snapshots.expect(try Sample.print(SamplePlans.full), equals: "full.plan.md")
  }

  @Test func aFullPlanWithoutNames() throws {
    let text = try Sample.print(SamplePlans.full, people: nil)
    try Snapshots.expect(text, equals: "full.ids.plan.md")
    for name in ["Sami", "Samuel", "Osei", "O'Hara"] { #expect(!text.contains(name)) }
  }

  @Test func aMinimalPlan() throws {
    let plan = "plan: 1\npupil: P0417\n"
    try Snapshots.expect(try Sample.print(plan, pupil: "P0417"), equals: "minimal.plan.md")
  }

  @Test func aHostilePlan() throws {
    let text = try Sample.print(SamplePlans.hostile, pupil: "P0417")
    try Snapshots.expect(text, equals: "hostile.plan.md")
    #expect(!text.contains("<"))
  }

  @Test func partsOfATargetMayAllBeMissing() throws {
    let text = try Sample.print("plan: 1\npupil: P0417\ntargets: [{id: reads}]\n", pupil: "P0417")
    #expect(text.hasSuffix("### 1. *not written yet*\n"), "\(text)")
  }

  @Test func noPartIsPrintedForATextOfWhiteSpace() throws {
    let text = try Sample.print(
      "plan: 1\npupil: P0417\nstrengths: \" \"\nhelps: [\"\\u202E\"]\n",
      pupil: "P0417"
    )
    #expect(!text.contains("##"))
  }

  /// Fields that a template has no use for: how the file is kept, and not what it says.
  private static let unnamed: Set = [
    "plan", "pupil", "accept", "targets.id", "targets.group", "targets.accept", "meetings.accept",
  ]

  @Test func everyFieldOfAPlanHasANameInTemplates() {
    let missing = Self.missing(Plan.description, in: Document.plan.names, path: "")
    // Printed as `term` and `id`.
    #expect(missing == ["feedback.from"])
  }

  private static func missing(_ record: RecordDescription, in names: [TemplateName], path: String) -> [String]
  {
    record.fields.flatMap { field -> [String] in
      let place = path + field.key
      if unnamed.contains(place) { return [] }
      guard let name = names.first(where: { $0.name == field.key }) else { return [place] }
      guard let inner = field.form.record else { return [] }
      return missing(inner, in: name.inner, path: place + ".")
    }
  }

  @Test func everyNameHasASummary() {
    func nameless(_ names: [TemplateName]) -> [String] {
      names.flatMap { name -> [String] in
        let inner: [TemplateName] =
          switch name.kind {
          case .group(let names), .list(let names): names
          default: []
          }
        return (name.summary.isEmpty ? [name.name] : []) + nameless(inner)
      }
    }
    #expect(nameless(Document.plan.names) == [])
  }
}
