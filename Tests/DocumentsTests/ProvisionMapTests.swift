import Documents
import PlanModel
import Testing

/// Every number is worked out by hand beside it.
@Suite struct ProvisionMapTests {
  /// The autumn term has ten weeks of five school days, one of them closed: 45 days.
  private static let school = """
    school: 1
    name: Elmbrook Primary School
    staff: {T12: {role: class teacher}, T20: {role: teaching assistant}}
    years:
      2025-26:
        classes: {3-oak: {year_groups: [3], teachers: [T12]}, 4-elm: {year_groups: [4], teachers: [T12]}}
        terms: {autumn: {from: 2025-09-08, to: 2025-11-14, closed: [2025-10-20 to 2025-10-24]}}
    """

  /// A target that is set on the first day and due on the last.
  private static func target(_ id: String, _ provision: String, more: String = "") -> String {
    """
      - id: \(id)
        set: 2025-09-08
        area: cognition and learning
        time_bound: 2025-11-14
        provision: [\(provision)]
    \(more.isEmpty ? "" : "    \(more)\n")
    """
  }

  private static func plan(_ targets: String...) -> String { "targets:\n" + targets.joined() }

  private static func repository(_ plans: [String: String], school: String = school) throws
    -> SampleRepository
  {
    var files = plans.reduce(into: [:]) { $0["2025-26/autumn/\($1.key).yaml"] = $1.value }
    files["school.yaml"] = school
    return try SampleRepository(files)
  }

  private static func rows(_ text: String, _ start: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.hasPrefix(start) }
  }

  @Test func oneToOneIsTimesByMinutes() throws {
    let provision = "{what: Sorting, who: T20, pupils: 1, minutes: 20, how_often: three times a week}"
    let review = "review: {date: 2025-11-10, outcome: achieved, delivered: 24 of 27}"
    let plan = Self.plan(Self.target("sorts", provision, more: review))
    let text = try Self.repository(["3-oak/P0402": plan]).print(.provisionMap, ["P0402"])
    // 3 × 20 = 60 minutes a week; 3 × 45 ÷ 5 = 27 times; 27 × 20 = 540 minutes.
    #expect(
      text.contains(
        "| Sorting | 1 | T20 | 1 : 1 | 20 min, three times a week | 1 h | 9 h, 27 times | 24 of 27 |"
      )
    )
  }

  @Test func numbersThatNobodyCanMeanAreNotCounted() throws {
    let more = "{what: Sorting, who: teaching assistant, minutes: 999999999, how_often: 20 times a day}"
    let school = Self.school + "\nhourly_costs: {teaching assistant: 99999.99}\n"
    let text = try Self.repository(["3-oak/P0402": Self.plan(Self.target("sorts", more))], school: school)
      .print(.provisionMap, ["P0402"])
    #expect(text.contains("- P0402, target 1, Sorting: the minutes are more than a day has"))
    let plan = Self.plan(Self.target("sorts", more.replacing("999999999", with: "1440")))
    let whole = try Self.repository(["3-oak/P0402": plan], school: school).print(.provisionMap, ["P0402"])
    // 20 × 5 × 45 ÷ 5 = 900 times, each of a whole day: 900 × 24 = 21 600 hours.
    #expect(whole.contains("21,600 h, 900 times"))
    #expect(whole.contains("£2,159,999,784.00"))
  }

  @Test func aTermOfCenturiesIsNotCounted() throws {
    let sorting = "{what: Sorting, who: T20, minutes: 20, how_often: daily}"
    let school = Self.school.replacing("to: 2025-11-14", with: "to: 2925-11-14")
    let text = try Self.repository(["3-oak/P0402": Self.plan(Self.target("sorts", sorting))], school: school)
      .print(.provisionMap, ["P0402"])
    #expect(text.contains("- P0402, target 1, Sorting: school.yaml has a term of more than a year"))
  }

  @Test func whoeverIsNamedMayHaveToBeAskedAbout() throws {
    let sorting = "{what: Sorting, minutes: 20, how_often: daily}"
    let plan = Self.plan(Self.target("sorts", sorting))
    let unclear = Self.plan(Self.target("sorts", sorting.replacing("daily", with: "regularly")))
    let register = "register: 1\npupils: {P0402: {share: ask SENCo}, P0417: {need: ASD}}\n"
    func asks(_ words: [String], plan: String) throws -> Bool {
      let plans = ["3-oak/P0402": plan, "4-elm/P0417": plan].reduce(into: [:]) {
        $0["2025-26/autumn/\($1.key).yaml"] = $1.value
      }
      let files = plans.merging(["school.yaml": Self.school, "register.yaml": register]) { $1 }
      return try SampleRepository(files).print(.provisionMap, words)
        .contains("**Please ask the SENCo before sharing this.**")
    }
    #expect(try asks(["P0402"], plan: plan))
    #expect(try asks(["3-oak"], plan: plan))
    #expect(try !asks(["P0417"], plan: plan))
    #expect(try !asks(["4-elm"], plan: plan))
    // The whole school's map names those alone of whom something is not counted.
    #expect(try !asks([], plan: plan))
    #expect(try asks([], plan: unclear))
  }

  @Test func onlyTheDaysOfTheTargetCount() throws {
    let plan = """
      targets:
        - id: sorts
          set: 2025-09-29
          time_bound: 2025-11-05
          provision: [{what: Sorting, minutes: 10, how_often: daily}]
        - id: stopped
          set: 2025-09-29
          time_bound: 2025-11-05
          provision: [{what: Counting, minutes: 10, how_often: daily}]
          review: {date: 2025-10-03, outcome: stopped}
      """
    let text = try Self.repository(["3-oak/P0402": plan]).print(.provisionMap, ["P0402"])
    // 29 September to 5 November: 15 days before the closed week, 8 after it.
    #expect(text.contains("| 10 min, daily | 50 min | 3 h 50 min, 23 times |"))
    // 29 September to 3 October: 5 days.
    #expect(text.contains("| 10 min, daily | 50 min | 50 min, 5 times |"))
  }

  @Test func aGroupCountsOnceAndItsPupilsEachHaveTheirTime() throws {
    let group = "{what: Talk group, who: teaching assistant, pupils: 3, minutes: 30, how_often: twice a week}"
    let plans = Dictionary(
      uniqueKeysWithValues: ["P0402", "P0417", "P0420", "P0421"].map {
        ("3-oak/\($0)", Self.plan(Self.target("talks", group)))
      }
    )
    let text = try Self.repository(plans).print(.provisionMap, ["3-oak"])
    // Four pupils make two groups of three at most: 2 × 2 × 30 = 120 minutes, 2 × 18 × 30 = 1080 in the term.
    #expect(text.contains("1 provision for 4 pupils: **2 h** of adults' time a week, **18 h** in the term."))
    #expect(text.contains("(2 groups)"))
    // Each pupil: 2 × 30 minutes a week, 18 × 30 in the term.
    #expect(Self.rows(text, "| P04").allSatisfy { $0.hasSuffix("| 1 | 1 h | 9 h |") })
    #expect(Self.rows(text, "| P04").count == 4)
  }

  @Test func otherClassesAndOtherWordsAreGroupsOfTheirOwn() throws {
    func group(_ what: String) -> String {
      "{what: \(what), who: teaching assistant, pupils: 2, minutes: 30, how_often: weekly}"
    }
    let text = try Self.repository([
      "3-oak/P0402": Self.plan(Self.target("talks", group("Talk group"))),
      "3-oak/P0417": Self.plan(Self.target("talks", group("talk  GROUP"))),
      "3-oak/P0420": Self.plan(Self.target("talks", group("Number group"))),
      "4-elm/P0421": Self.plan(Self.target("talks", group("Talk group"))),
    ]).print(.provisionMap)
    #expect(Self.rows(text, "| 3 Oak") == ["| 3 Oak | 3 | 1 h | 9 h |"])
    #expect(Self.rows(text, "| 4 Elm") == ["| 4 Elm | 1 | 30 min | 4 h 30 min |"])
    #expect(Self.rows(text, "| **All**").allSatisfy { $0.hasSuffix("| **1 h 30 min** | **13 h 30 min** |") })
  }

  @Test func whatServesTwoTargetsCountsOnce() throws {
    let plan = Self.plan(
      Self.target("one", "{what: Cards, minutes: 10, how_often: daily}"),
      Self.target("two", "{same_as: one}")
    )
    let text = try Self.repository(["3-oak/P0402": plan]).print(.provisionMap, ["P0402"])
    #expect(
      Self.rows(text, "| Cards") == [
        "| Cards | 1 and 2 |  |  | 10 min, daily | 50 min | 7 h 30 min, 45 times |  |"
      ]
    )
    #expect(text.contains("**50 min** of adults' time a week, **7 h 30 min** in the term."))
  }

  @Test func whatIsNotStatedIsListedAndNeverCounted() throws {
    let plan = Self.plan(
      Self.target("one", "{what: Cards, minutes: 10, how_often: when needed}"),
      Self.target("two", "{what: Lists, minutes: 10}"),
      Self.target("three", "{what: Timer, how_often: daily}"),
      Self.target("four", "{what: Maps, minutes: 10, how_often: daily}")
    )
    let text = try Self.repository(["3-oak/P0402": plan]).print(.provisionMap)
    #expect(text.contains("1 provision for 1 pupil: **50 min**"))
    #expect(
      Self.rows(text, "- P0402") == [
        "- P0402, target 1, Cards: how often is not stated in a way that can be counted: “when needed”",
        "- P0402, target 2, Lists: how often is not stated",
        "- P0402, target 3, Timer: the minutes are not stated",
      ]
    )
  }

  @Test func twoAdultsAreTwiceTheTimeAndEachCostsItsOwn() throws {
    let costs = "\nhourly_costs: {teaching assistant: 16.4, class teacher: 36}"
    let both = "{what: Swim, who: class teacher and T20, pupils: 4, minutes: 30, how_often: weekly}"
    let other = "{what: Ride, who: groom, pupils: 1, minutes: 60, how_often: weekly}"
    let plan = Self.plan(Self.target("swims", both), Self.target("rides", other))
    let text = try Self.repository(["3-oak/P0402": plan], school: Self.school + costs).print(.provisionMap)
    // 9 weeks: 2 adults × 9 × 30 = 540 minutes; 4.5 × 16.40 = 73.80 and 4.5 × 36 = 162.
    #expect(Self.rows(text, "| Class teacher") == ["| Class teacher | 30 min | 4 h 30 min | £162.00 |"])
    #expect(
      Self.rows(text, "| Teaching assistant") == ["| Teaching assistant | 30 min | 4 h 30 min | £73.80 |"]
    )
    #expect(Self.rows(text, "| Groom") == ["| Groom | 1 h | 9 h |  |"])
    #expect(text.contains("**2 h** of adults' time a week, **18 h** in the term, **£235.80**."))
    #expect(text.contains("9 h of the time in the term has no cost"))
  }

  @Test func theExampleSchool() throws {
    for (words, name) in [([], "school"), (["3-oak"], "class"), (["P0417"], "pupil")] {
      let text = try SampleRepository.print(
        .provisionMap,
        words,
        in: SampleRepository.example,
        term: "2025-26/autumn",
        today: "2026-08-31"
      )
      try Snapshots.expect(text, equals: "\(name).provision-map.md")
    }
  }
}
