import Moderating
import PlanModel
import Testing

@Suite struct SampleTests {
  /// Plans of so many pupils a class, their needs by turns.
  private static func candidates(_ classes: [String: Int]) -> [Sample.Candidate] {
    var candidates: [Sample.Candidate] = []
    for (name, count) in classes.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<count {
        let number = candidates.count
        let place = PlanPlace(
          term: TermKey(year: AcademicYear(start: 2025), term: TermName(unchecked: "autumn")),
          schoolClass: ClassID(unchecked: name),
          pupil: PupilID(unchecked: "P\(1000 + number)")
        )
        candidates.append(.init(place: place, need: Need.allCases[number % 3]))
      }
    }
    return candidates
  }

  private static func draw(_ size: Int, _ candidates: [Sample.Candidate], seed: UInt64 = 7) -> [Sample
    .Candidate]
  {
    Sample(of: size, from: candidates, order: SeededOrder(seed: seed, topic: "2025-26/autumn")).drawn
  }

  @Test(arguments: 0...40) func asManyAreDrawnAsAskedFor(_ size: Int) {
    let candidates = Self.candidates(["1-ash": 9, "2-birch": 1, "3-oak": 14, "4-elm": 6])
    let drawn = Self.draw(size, candidates)
    #expect(drawn.count == min(size, 30))
    #expect(Set(drawn).count == drawn.count)
    if size >= 4 { #expect(Set(drawn.map(\.place.schoolClass)).count == 4) }
  }

  @Test func theOrderOfThePlansDoesNotMatter() {
    let candidates = Self.candidates(["1-ash": 9, "2-birch": 7, "3-oak": 14])
    #expect(Self.draw(8, candidates) == Self.draw(8, candidates.reversed()))
  }

  @Test func theSeedDecides() {
    let candidates = Self.candidates(["1-ash": 30, "2-birch": 30])
    #expect(Self.draw(10, candidates, seed: 1) == Self.draw(10, candidates, seed: 1))
    #expect(Self.draw(10, candidates, seed: 1) != Self.draw(10, candidates, seed: 2))
  }

  @Test func classesAndNeedsHaveTheirShare() {
    let drawn = Self.draw(30, Self.candidates(["1-ash": 30, "2-birch": 60, "3-oak": 60]))
    let classes = Dictionary(grouping: drawn, by: \.place.schoolClass.text).mapValues(\.count)
    #expect(classes == ["1-ash": 6, "2-birch": 12, "3-oak": 12])
    #expect(Dictionary(grouping: drawn, by: \.need).values.allSatisfy { $0.count == 10 })
  }

  /// Over many seeds every plan comes about as often as any other.
  @Test func everybodyMayBeDrawn() {
    let candidates = Self.candidates(["1-ash": 12, "2-birch": 12])
    var times: [PupilID: Int] = [:]
    for seed in 0..<600 {
      for plan in Self.draw(6, candidates, seed: UInt64(seed)) { times[plan.place.pupil, default: 0] += 1 }
    }
    // A quarter of 600 each, give or take five standard deviations.
    #expect(times.count == 24)
    #expect(times.values.allSatisfy { (97...203).contains($0) }, "\(times)")
  }

  @Test func aNewPupilMovesNobodyElsesPlace() {
    let order = SeededOrder(seed: 3, topic: "2025-26/autumn")
    #expect(order.place(of: "P0402") == order.place(of: "p0402"))
    #expect(order.place(of: "P0402") != SeededOrder(seed: 3, topic: "2025-26/spring").place(of: "P0402"))
    #expect(order.place(of: "P0402") != SeededOrder(seed: 4, topic: "2025-26/autumn").place(of: "P0402"))
  }

  /// The rule said plainly: one each, then again and again to the class that is furthest below its share.
  @Test func sharesOfManyClassesFollowTheRule() {
    let order = SeededOrder(seed: 5, topic: "2025-26/autumn")
    let names = (1...60).map { ClassID(unchecked: "\($0)-oak") }
    let counts = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, 1 + $0 * 7 % 19) })
    let total = counts.values.reduce(0, +)
    for size in [60, 61, 150, 333, total, total + 5] {
      let classes = names.sorted { order.place(of: $0.text) < order.place(of: $1.text) }
      var expected = Dictionary(uniqueKeysWithValues: classes.map { ($0, 1) })
      for _ in 0..<min(size, total) - 60 {
        let open = classes.filter { expected[$0, default: 0] < counts[$0, default: 0] }
        func lack(_ name: ClassID) -> Double {
          Double(min(size, total)) * Double(counts[name, default: 0]) / Double(total)
            - Double(expected[name, default: 0])
        }
        guard let most = open.map(lack).max(), let next = open.first(where: { lack($0) == most }) else {
          break
        }
        expected[next, default: 0] += 1
      }
      #expect(Sample.shares(counts, size: size, order: order) == expected, "\(size)")
    }
  }
}
