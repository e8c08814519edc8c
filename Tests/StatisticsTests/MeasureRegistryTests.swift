import Foundation
import Statistics
import Testing

@Suite struct MeasureRegistryTests {
  @Test func everyFileOfTheMeasuresFolderIsListed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Statistics/Measures").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }
    let names = (Measure.all + Measure.onRequest).map { measure in
      measure.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + ".swift"
    }
    #expect(Set(files) == Set(names))
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: (Measure.all + Measure.onRequest).map(\.id))
  func measuresAreDescribed(_ id: String) throws {
    let measure = try #require(Measure.named(id))
    #expect(measure.title.count <= 24, "four columns of figures are to fit beside it")
    #expect(!measure.numerator.hasSuffix("."))
    #expect((measure.denominator != nil) == (measure.unit == .percent))
  }

  @Test func unknownNamesGetTheNearest() {
    #expect(Measure.problem(with: "attendance") == nil)
    #expect(Measure.problem(with: "atendance") == "there is no measure atendance; did you mean `attendance`?")
    #expect(
      Measure.problem(with: "zebra") == "there is no measure zebra; `smallsteps stats --explain` lists them"
    )
  }

  @Test func theContractsMeasuresAreAllThereInItsOrder() {
    #expect(
      Measure.all.prefix(22).map(\.id) == [
        "register-pupils", "plans", "meetings-offered", "meetings-held", "meeting-hours-offered",
        "meeting-hours", "attendance", "reached-otherwise", "met-by-deadline", "follow-up", "recovered",
        "parent-voice", "pupil-voice", "pupil-voice-before-meeting", "co-written-targets",
        "targets-achieved", "copy-given", "meetings-asked-for", "moderated", "survey-agreement",
        "directed-time", "cpd-coverage",
      ]
    )
  }
}
