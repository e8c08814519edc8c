import Foundation
import NewTerm
import PlanModel
import TestSupport
import Testing

@Suite struct TermStartTests {
  @Test func aPlanThatIsThereIsLeftAlone() throws {
    let results = try InventedSchool().results(["P0402"], term: "2025-26/summer")
    guard case .exists(let place)? = results.first else { throw InventedSchool.Unexpected() }
    #expect(place.path == "2025-26/summer/3-oak/P0402.yaml")
  }

  @Test func whoHasNotBeenMovedUpIsNotStarted() throws {
    let school = try InventedSchool(["plans/2025-26/summer/3-oak/P0417.yaml": "plan: 1\npupil: P0417\n"])
    guard case .impossible(_, let reason)? = try school.results(["P0417"], term: "2026-27/autumn").first
    else {
      throw InventedSchool.Unexpected()
    }
    #expect(reason.contains("add the line for 2026-27"))
  }

  @Test func aMixedClassMayKeepItsPupils() throws {
    let school = try InventedSchool([
      "plans/2025-26/summer/3-oak/P0417.yaml": "plan: 1\npupil: P0417\n",
      "plans/school.yaml": InventedSchool.school.replacingOccurrences(
        of: "[3], teachers",
        with: "[3, 4], teachers"
      ),
    ])
    #expect(try school.started("P0417").place.path == "2026-27/autumn/3-oak/P0417.yaml")
  }

  @Test func whoHasLeftIsNotStarted() throws {
    guard case .impossible? = try InventedSchool().results(["P0501"], term: "2026-27/autumn").first else {
      throw InventedSchool.Unexpected()
    }
  }

  @Test(arguments: ["plan: 1\npupil: P0417\n", "plan: 1\npupil: P0402\ntargets:\n  - id: a\n   b: c\n", ""])
  func aLastPlanThatCannotBeReadStopsIt(_ text: String) throws {
    let school = try InventedSchool(["plans/2025-26/summer/3-oak/P0402.yaml": text.isEmpty ? " " : text])
    guard case .unreadable? = try school.results(["P0402"], term: "2026-27/autumn").first else {
      throw InventedSchool.Unexpected()
    }
  }

  @Test(arguments: [
    // Somebody has no plan yet, and the term still runs.
    ("2026-06-01", "2025-26/summer"),
    // It is over.
    ("2026-08-20", "2026-27/autumn"), ("2026-09-10", "2026-27/autumn"),
  ])
  func theTermIsTheOneThatNeedsPlans(_ day: String, _ term: String) throws {
    let choice = TermChoice(try InventedSchool().files(), today: try #require(CalendarDate(iso: day)))
    #expect(choice.term(for: choice.everybody)?.description == term)
  }

  @Test func withAllPlansThereTheNextTermIsMeant() throws {
    let choice = TermChoice(
      try InventedSchool().files(),
      today: try #require(CalendarDate(iso: "2026-06-01"))
    )
    #expect(choice.term { _ in [PupilID(unchecked: "P0402")] }?.description == "2026-27/autumn")
  }

  @Test func afterTheLastTermThereIsNone() throws {
    let school = try InventedSchool([
      "plans/2026-27/autumn/4-maple/P0402.yaml": "plan: 1\npupil: P0402\n"
    ])
    let choice = TermChoice(try school.files(), today: try #require(CalendarDate(iso: "2026-09-10")))
    #expect(choice.term { _ in [PupilID(unchecked: "P0402")] } == nil)
  }

  @Test func aClassIsThatOfTheTerm() throws {
    let choice = TermChoice(
      try InventedSchool().files(),
      today: try #require(CalendarDate(iso: "2026-09-10"))
    )
    let term = try #require(TermKey("2026-27/autumn"))
    #expect(choice.pupils(of: ClassID(unchecked: "4-maple"), in: term).map(\.text) == ["P0402"])
  }

  @Test func manyAtOnceWriteOneWholeFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/P0402.yaml"
    let wins = (0..<20).map { _ in UnsafeMutablePointer<Bool>.allocate(capacity: 1) }
    defer { for win in wins { win.deallocate() } }
    nonisolated(unsafe) let results = wins
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      let text = [UInt8](repeating: UInt8(ascii: "a") + UInt8(number), count: 100_000)
      // A failure is seen as a win too many or too few below.
      results[number].initialize(to: (try? WholeFile.create(text, at: path)) ?? false)
    }
    #expect(wins.count { $0.pointee } == 1)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(data.count == 100_000 && Set(data).count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a") == ["P0402.yaml"])
  }
}
