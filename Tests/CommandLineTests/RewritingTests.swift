import Foundation
import TestSupport
import Testing

/// Files after `fmt` and `check --fix`, on the disk.
@Suite struct RewritingTests {
  private static let plan = "plans/2025-26/autumn/3-oak/P0402.yaml"

  private func school(_ text: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "plans/school.yaml": "school: 1\nname: Elmbrook\n",
      "plans/register.yaml": "register: 1\npupils:\n  P0402: {need: ASD}\n",
      Self.plan: text,
    ])
    return folder
  }

  /// The bytes as they are: a text read by Foundation has lost its byte order mark.
  private func data(in folder: TemporaryFolder) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + Self.plan))
  }

  @Test func mendedFileKeepsEverythingElse() throws {
    let folder = try school("\u{FEFF}plan: 1\r\n# whose\r\npupil: P0402\r\nstrenghts:   Sings  # well\r\n")
    let result = try Program.run(["check", "--fix", "--today", "2025-12-20"], in: folder.path)
    #expect(
      try String(decoding: data(in: folder), as: UTF8.self)
        == "\u{FEFF}plan: 1\r\n# whose\r\npupil: P0402\r\nstrengths:   Sings  # well\r\n"
    )
    #expect(result.errors.contains("\(Self.plan):4:1: mended: a plan has no key `strenghts:` [unknown-key]"))
    #expect(result.errors.contains("1 mend in 1 file made"))
  }

  @Test func brokenSettingsAreMendedBeforeTheyAreRead() throws {
    let folder = try school("plan: 1\npupil: P0402\n")
    try folder.write("school: 1\nname:Elmbrook\n", to: "plans/school.yaml")
    #expect(try Program.run(["check"], in: folder.path).status == 2)
    #expect(try Program.run(["check", "--fix", "--today", "2025-12-20"], in: folder.path).status != 2)
    #expect(try folder.read("plans/school.yaml") == "school: 1\nname: Elmbrook\n")
  }

  @Test func statusIsThatOfWhatIsLeft() throws {
    let folder = try school("plan: 1\npupil: P0402\ntold_pupil: 1/9/2025\nwibble: x\n")
    let result = try Program.run(["check", "--fix", "--today", "2025-12-20"], in: folder.path)
    #expect(result.status == 1)
    #expect(try folder.read(Self.plan).contains("told_pupil: 2025-09-01\nwibble: x\n"))
  }

  @Test func diffCanBeApplied() throws {
    let folder = try school("pupil: P0402\nplan: 1\nhelps:\n- one\n- two")
    let diff = try Program.run(["fmt", "--diff"], in: folder.path)
    #expect(diff.status == 1)
    #expect(try folder.read(Self.plan) == "pupil: P0402\nplan: 1\nhelps:\n- one\n- two")
    #expect(try Program.run(["fmt"], in: folder.path).status == 0)
    #expect(try folder.read(Self.plan) == "plan: 1\npupil: P0402\nhelps:\n  - one\n  - two\n")
    #expect(try Program.run(["fmt", "--diff"], in: folder.path).output.isEmpty)
    #expect(
      diff.output == """
        --- a/\(Self.plan)
        +++ b/\(Self.plan)
        @@ -1,5 +1,5 @@
        -pupil: P0402
         plan: 1
        +pupil: P0402
         helps:
        -- one
        -- two
        \\ No newline at end of file
        +  - one
        +  - two

        """
    )
  }

  @Test func rightsOfAFileStay() throws {
    let folder = try school("pupil: P0402\nplan: 1\n")
    let path = folder.path + "/" + Self.plan
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try Program.run(["fmt"], in: folder.path).status == 0)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o640)
  }

  @Test func standardInputIsNotMended() throws {
    let folder = try school("plan: 1\n")
    let result = try Program.run(["check", "--fix", "--stdin-path", Self.plan, "-"], in: folder.path)
    #expect(result.status == 64)
  }
}
