import TestSupport
import Testing

@Suite struct RenderTogetherTests {
  @Test func copiesForTwoOfAFamilyAreTwoFiles() throws {
    let place = try TemporaryFolder()
    let contacts = "[{who: mother, gets: [plan]}, {who: father, gets: [plan]}]"
    try place.write(
      "school: 1\nyears:\n  2025-26: {terms: {autumn: {from: 2025-09-03, to: 2025-12-19}}}\n",
      to: "plans/school.yaml"
    )
    try place.write(
      "people: 1\npupils: {P0402: {name: Amy Lindqvist, contacts: \(contacts)}}\n",
      to: "plans/people.yaml"
    )
    try place.write("plan: 1\npupil: P0402\n", to: "plans/2025-26/autumn/3-oak/P0402.yaml")
    for who in ["mother", "father"] {
      let run = try Program.run(
        [
          "render", "family", "P0402", "--together", "--for", who, "--output", "out", "--today", "2025-10-08",
        ],
        in: place.path
      )
      #expect(run.status == 0, "\(run.errors)")
    }
    let files = place.files.filter { $0.hasPrefix("out/") }
    #expect(files == ["out/family.P0402.father.md", "out/family.P0402.mother.md"])
  }
}
