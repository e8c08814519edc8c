import Statistics

extension PublishedTests {
  /// A random stream that is the same every time.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }

    mutating func isLucky(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  }

  /// A school of so many pupils, in which so many percent come, speak, get a copy …
  static func school(_ dice: inout Dice, pupils: Int, percent: Int) -> ExampleSchool {
    var school = ExampleSchool()
    let classes = ["3-oak", "5-rowan", "4-elm", "6-yew"].prefix(Int.random(in: 1...4, using: &dice))
    for number in 0..<pupils {
      let id = "P\(1000 + number)"
      let schoolClass = classes.randomElement(using: &dice) ?? "3-oak"
      let isJoiner = dice.isLucky(3)
      school.register += ExampleSchool.pupil(
        id,
        from: isJoiner ? "2025-12-01" : "2025-09-03",
        status: dice.isLucky(25) ? "E" : "K",
        schoolClass: schoolClass
      )
      for (term, day) in [("autumn", "2025-10-01"), ("spring", "2026-01-20"), ("summer", "2026-05-01")]
      where dice.isLucky(97) && !(isJoiner && term == "autumn" && !dice.isLucky(30)) {
        var plan = ""
        if dice.isLucky(percent) { plan += "parent_voice: {from: mother, date: \(day), says: Sand.}\n" }
        if dice.isLucky(percent) { plan += "pupil_voice: {date: \(day), how: talking, says: Sand.}\n" }
        let held =
          dice.isLucky(percent) ? ", held: \(dice.isLucky(90) ? day : "2026-06-30"), minutes: 15" : ""
        let missed = dice.isLucky(10) ? ", missed: [{date: \(day), why: did not attend}]" : ""
        let copy = dice.isLucky(percent) ? ", copy_given: \(day)" : ""
        let invited = dice.isLucky(98) ? ", invited: \(day)" : ""
        plan += "meetings: [{kind: small steps\(invited)\(missed)\(held)\(copy)}]\n"
        let others = ["exceeded", "partly achieved", "not achieved", "not achieved", "stopped"]
        let outcome = dice.isLucky(percent) ? "achieved" : others.randomElement(using: &dice) ?? "stopped"
        plan += "targets: [{id: t-one, agreed_with: \(dice.isLucky(percent) ? "mother" : "pupil"), "
        plan += "area: \(dice.isLucky(60) ? "cognition and learning" : "sensory and physical"), "
        plan += "provision: [{who: teaching assistant, pupils: \(dice.isLucky(80) ? 1 : 2)}], "
        plan += dice.isLucky(percent) ? "home: Counting stairs, " : ""
        plan += dice.isLucky(100 - percent) ? "carried_from: autumn/t-one, " : ""
        plan += "review: {date: 2025-12-10, outcome: \(outcome)}}]\n"
        school.plans["2025-26/\(term)/\(schoolClass)/\(id)"] = plan
      }
    }
    return school
  }
}
