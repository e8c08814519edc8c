import Foundation
import TestSupport
import Testing

/// The invented school through the eyes of the other commands.
@Suite struct ExampleTests {
  @Test func exampleHasTheCaseStudysFiguresAndNoFault() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(["example", "school"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    for day in ["2025-09-01", "2025-10-15", "2026-02-03", "2026-05-20", "2026-07-22"] {
      let check = try Program.run(["check", "--plans", "school/plans", "--today", day], in: folder.path)
      #expect(check.status == 0, "\(day): \(check.output.prefix(2000))")
      #expect(!check.output.contains("error["))
    }
    // Nothing is copied and every target is sound; what is left to say is what happens in a school.
    let check = try Program.run(
      ["check", "--plans", "school/plans", "--today", "2026-07-22", "--format", "json"],
      in: folder.path
    )
    let findings = try #require(
      (JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])?["diagnostics"]
        as? [[String: Any]]
    )
    let rules = Set(findings.compactMap { $0["rule"] as? String })
    #expect(
      rules.isSubset(of: ["ehcp-review-due", "fewer-meetings", "missing-meeting", "missing-parent-voice"])
    )
    #expect(findings.count < 25)
    let stats = try Program.run(
      ["stats", "--plans", "school/plans", "--today", "2026-07-22", "--format", "json"],
      in: folder.path
    )
    #expect(stats.status == 0)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(stats.output.utf8)) as? [String: Any]
    )
    let measures = try #require(json["measures"] as? [[String: Any]])
    func value(_ id: String) -> Double? { measures.first { $0["id"] as? String == id }?["value"] as? Double }
    #expect(value("register-pupils") == 260)
    #expect(value("meetings-offered") == 780)
    #expect(value("meeting-hours-offered") == 195)
    let table = try Program.run(
      ["stats", "--plans", "school/plans", "--today", "2026-07-22"],
      in: folder.path
    ).output
    let lines = table.split(separator: "\n")
    // The columns are the terms and the year.
    for (title, cells) in [
      ("Pupils on the register", ["260", "260", "260", "260"]),
      ("Meetings offered", ["260", "260", "260", "780"]),
      ("Meeting hours offered", ["65 h", "65 h", "65 h", "195 h"]),
    ] {
      let line = try #require(lines.first { $0.hasPrefix(title) })
      let found = line.dropFirst(title.count).split(separator: "  ").map { $0.drop { $0 == " " } }
      #expect(found.filter { !$0.isEmpty }.map(String.init) == cells)
    }
    let attendance = try #require(lines.first { $0.hasPrefix("Attendance at meetings") })
    #expect(attendance.contains(" 99% (258 of 260) "))
    for (row, share) in [
      ("parents/reports/baseline", "40%"), ("parents/reports/summer", "84%"),
      ("parents/involved/baseline", "51%"), ("parents/involved/summer", "81%"),
    ] {
      let line = try #require(lines.first { $0.hasPrefix(row) })
      #expect(line.dropFirst(row.count).drop { $0 == " " }.hasPrefix(share + " ("), "\(line)")
    }
  }

  @Test func numberOutsideTheSizesIsWrongUsage() throws {
    let folder = try TemporaryFolder()
    for number in ["0", "1000001", "-1", "many"] {
      #expect(try Program.run(["example", "school", "--pupils", number], in: folder.path).status == 64)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func importedRegisterIsWrittenOnceAndThenUnchanged() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["example", "school", "--pupils", "20"], in: folder.path)
    try folder.write("list.csv", Data("id;sen;need;year;class\r\nP0900;K;Autism;3;3-oak\r\n".utf8))
    let arguments = ["import", "register", "list.csv", "--plans", "school/plans", "--today", "2026-01-20"]
    let before = FileManager.default.contents(atPath: folder.path + "/school/plans/register.yaml")
    let shown = try Program.run(arguments, in: folder.path)
    #expect(shown.status == 0)
    #expect(shown.output == "new      P0900: K, ASD, year group 3, class 3-oak, from 2026-01-20\n")
    #expect(FileManager.default.contents(atPath: folder.path + "/school/plans/register.yaml") == before)
    #expect(try Program.run(arguments + ["--write"], in: folder.path).status == 0)
    #expect(FileManager.default.contents(atPath: folder.path + "/school/plans/register.yaml") != before)
    #expect(try Program.run(arguments, in: folder.path).output == "")
  }

  @Test func uniquePupilNumbersAreKeptOnlyWhenAskedFor() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["example", "school", "--pupils", "20"], in: folder.path)
    try folder.write("list.csv", Data("id,sen,need,year,class,UPN\nP0900,K,ASD,3,3-oak,r999999926001\n".utf8))
    func register() -> String {
      String(
        decoding: FileManager.default.contents(atPath: folder.path + "/school/plans/register.yaml") ?? Data(),
        as: UTF8.self
      )
    }
    let arguments = [
      "import", "register", "list.csv", "--plans", "school/plans", "--today", "2026-01-20", "--write",
    ]
    let first = try Program.run(arguments, in: folder.path)
    #expect(first.status == 0)
    #expect(first.errors.contains("UPNs are checked and not kept"))
    #expect(!register().uppercased().contains("R999999926001"))
    let second = try Program.run(arguments + ["--keep-upns"], in: folder.path)
    #expect(second.output == "changed  P0900: UPN added\n")
    #expect(second.errors.contains("`smallsteps check` will warn"))
    #expect(register().contains("\n    upn: R999999926001\n"))
    let check = try Program.run(
      ["check", "--plans", "school/plans", "--today", "2026-01-20", "school/plans/register.yaml"],
      in: folder.path
    )
    #expect(check.status == 0)
    #expect(check.output.contains("[upn-kept]"))
  }
}
