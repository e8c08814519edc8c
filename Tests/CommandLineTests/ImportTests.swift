import TestSupport
import Testing

/// Lists that are taken over into a register, as far as that goes.
@Suite struct ImportTests {
  private static let register = """
    register: 1
    pupils:
      P0402: {need: ASD, history: [{from: 2025-09-03, status: K, year_group: 3, class: 3-oak}]}
      P0417:
        need: SLCN
        history:
          - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}

    """

  private func school() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "plans/school.yaml": "school: 1\nname: Elmbrook Primary School\n",
      "plans/register.yaml": Self.register,
    ])
    return folder
  }

  private func take(_ list: String, _ arguments: String..., in folder: TemporaryFolder) throws
    -> Program.Result
  {
    try folder.write("id,sen,need,year,class\n" + list, to: "list.csv")
    return try Program.run(
      ["import", "register", "list.csv", "--today", "2026-01-20", "--write"] + arguments,
      in: folder.path
    )
  }

  @Test func changesThatAreLeftToTheHandAreNotCalledWritten() throws {
    let folder = try school()
    let result = try take("P0402,E,ASD,3,3-oak\nP0417,E,SLCN,3,3-oak\n", in: folder)
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        """
        smallsteps: by hand, as the entry is written in another way: changed  P0402: status K becomes E, \
        from 2026-01-20
        smallsteps: 1 of 2 changes written to plans/register.yaml, the rest by hand

        """
      ),
      "\(result.errors)"
    )
    #expect(try folder.read("plans/register.yaml").contains("{from: 2026-01-20, status: E, year_group: 3"))
  }

  @Test(arguments: ["", "P0402,K,ASD,13b,3-oak\n", ",K,ASD,3,3-oak\n"])
  func nobodyLeavesByAListThatIsNotReadWhole(_ list: String) throws {
    let folder = try school()
    let result = try take(list, "--leavers", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("nobody gets a day of leaving until every line can be used"))
    #expect(try folder.read("plans/register.yaml") == Self.register)
  }
}
