import Documents
import PlanModel
import Rendering
import Testing

@Suite struct ClassPackDocumentTests {
  @Test func oneNumberedPageForEachPupil() throws {
    let first = try Sample.subject(SamplePlans.full)
    let second = try Sample.subject("plan: 1\npupil: P0417\n", pupil: "P0417")
    let group = GroupSubject(
      .schoolClass(first.place.term, first.place.schoolClass),
      plans: [first, second],
      in: first.wholeSchool
    )
    let set = try TemplateSet(.classPack, folder: nil, shown: { $0 })
    guard case .each(_, let body) = Document.classPack.content else { return }
    let filled = set.render(Values.make { body(group, &$0) })
    try Snapshots.expect(HeadingClass.removed(from: filled), equals: "full.class-pack.md")
    let html = MarkdownHTML(filled).body
    #expect(html.contains("<li><a href=\"#part-2\">Samuel Tesfay</a></li>"))
    #expect(html.contains("<li><a href=\"#part-3\">Zoë Rahimi</a></li>"))
    #expect(html.contains("<h1 id=\"part-3\">Zoë Rahimi</h1>"))
  }
}
