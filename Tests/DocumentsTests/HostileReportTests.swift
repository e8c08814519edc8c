import Documents
import PlanModel
import Testing

/// What staff, families and mischief may type stays text in every report.
@Suite struct HostileReportTests {
  private static let texts = [
    "<script>alert(1)</script>", "a | b | c", "# heading", "[link](javascript:alert(1))",
    "![x](http://x.org/y)",
    "{{name}} {{{name}}} {{#terms}}", "**bold** _x_ `code` ~~s~~", "one\n\n# two\n| a |\n|---|",
    "</td></table>",
    "- list {.target}", "1. first", "&lt;b&gt;", "\u{202E}abc\u{0}", "www.example.org http://example.org",
  ]

  private static func repository(_ text: String) throws -> SampleRepository {
    let q = try FilledPlan.quoted(text)
    let plan = """
      strengths: \(q)
      helps: [\(q)]
      advice: [{from: \(q), date: 2025-09-10, says: \(q)}]
      pupil_voice: {date: 2025-09-16, how: talking, by: \(q), says: \(q), seen: \(q)}
      parent_voice: {from: \(q), date: 2025-09-22, says: \(q), hopes: \(q), concerns: \(q)}
      meetings: [{kind: small steps, held: 2025-09-22, present: [\(q), mother], interpreter: \(q)}]
      targets:
        - id: one
          specific: \(q)
          measurable: {baseline: \(q), success: \(q), how: \(q)}
          achievable: \(q)
          relevant: \(q)
          time_bound: 2025-12-12
          agreed_with: [\(q), mother]
          provision:
            - {what: \(q), who: \(q), pupils: 2, minutes: 10, how_often: daily}
            - {what: \(q), who: \(q), pupils: 2, minutes: 10, how_often: \(q)}
          home: \(q)
          review: {date: 2025-12-10, outcome: achieved, evidence: \(q), delivered: \(q), next: adapt, why: \(q)}
      """
    return try SampleRepository([
      "school.yaml": """
      school: 1
      name: \(q)
      staff: {T12: {role: class teacher}}
      years:
        2025-26:
          classes: {3-oak: {year_groups: [3], teachers: [T12]}}
          terms: {autumn: {from: 2025-09-03, to: 2025-12-19}}
      """,
      "people.yaml": "people: 1\nstaff: {T12: {name: \(q)}}\npupils: {P0402: {name: \(q), known_as: \(q)}}\n",
      "surveys/parents.yaml": """
      surveys: 1
      audience: parents
      statements: {reports: \(q)}
      waves: [{name: \(q), date: 2025-10-20, answers: {reports: {agree: 40, of: 100}}}]
      """,
      "2025-26/cpd.yaml": "cpd: 1\nsessions: [{date: 2025-09-04, topic: \(q), minutes: 60}]\n",
      "2025-26/autumn/3-oak/P0402.yaml": plan,
      "2025-26/autumn/moderation/P0402.yaml": """
      moderation: 1
      pupil: P0402
      judgements:
        - by: T12
          date: 2025-10-13
          well_done: \(q)
          plan: {\(q): partly}
          feedback: [{id: f1, about: \(q), change: \(q)}]
      """,
    ])
  }

  private static let documents: [(Document, [String])] = [
    (.provisionMap, []), (.provisionMap, ["3-oak"]), (.provisionMap, ["P0402"]), (.governorsReport, []),
    (.moderationFeedback, []), (.evidence, ["P0402"]), (.modelPlan, ["P0402"]),
  ]

  @Test(.enabled(if: CMark.path != nil, CMark.missing), arguments: texts)
  func staysText(text: String) throws {
    for (document, words) in Self.documents {
      let plain = CMark.tags(try CMark.html(try Self.repository("qxq").print(document, words)))
      let html = try CMark.html(try Self.repository(text).print(document, words))
      // A text of several lines is printed in as many paragraphs where lines are kept.
      let lines: Set<String> = text.contains("\n") ? ["p", "/p"] : []
      func kept(_ tags: [String]) -> [String] { tags.filter { !lines.contains($0) } }
      #expect(kept(CMark.tags(html)) == kept(plain), "\(document.name): \(text)")
      #expect(!html.contains("<script") && !html.contains("href=\"javascript"))
    }
  }
}
