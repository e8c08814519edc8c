import Moderating
import PlanModel
import Testing

@Suite struct ModeratorsTests {
  private static let term = TermKey(year: AcademicYear(start: 2025), term: TermName(unchecked: "autumn"))
  private static let day = CalendarDate(dayNumber: 20_400)

  private static func place(_ number: Int, _ name: String) -> PlanPlace {
    PlanPlace(
      term: term,
      schoolClass: ClassID(unchecked: name),
      pupil: PupilID(unchecked: "P\(1000 + number)")
    )
  }

  /// T01 teaches 3-oak, T02 teaches 4-elm, T03 is the SENCo.
  private static let school: School = {
    var school = School.blank
    var year = SchoolYear.blank
    for (name, teacher) in [("3-oak", "T01"), ("4-elm", "T02")] {
      var facts = SchoolClass.blank
      facts.teachers = [Located(StaffID(unchecked: teacher))]
      year.classes.append(ClassID(unchecked: name), facts)
    }
    school.years.append(term.year, year)
    for (id, role) in [
      ("T03", StaffRole.senco), ("T01", .seniorLeader), ("T02", .seniorLeader), ("T09", .admin),
    ] {
      var member = StaffMember.blank
      member.roles = [Located(role)]
      school.staff.append(StaffID(unchecked: id), member)
    }
    return school
  }()

  private static func ids(_ words: String...) -> [StaffID] { words.map { StaffID(unchecked: $0) } }

  @Test func nobodyReadsAnOwnClass() throws {
    let places = (0..<10).map { Self.place($0, $0 < 5 ? "3-oak" : "4-elm") }
    let moderators = try Moderators(Self.ids("T01", "T02"), for: places, in: Self.school, on: Self.day)
    for place in places {
      #expect(moderators.byPlan[place]?.text == (place.schoolClass.text == "3-oak" ? "T02" : "T01"))
    }
  }

  @Test func theWorkIsSpread() throws {
    let places = (0..<9).map { Self.place($0, "3-oak") } + (9..<12).map { Self.place($0, "4-elm") }
    let moderators = try Moderators(Self.ids("T01", "T02", "T03"), for: places, in: Self.school, on: Self.day)
    let load = Dictionary(grouping: moderators.byPlan.values, by: \.text).mapValues(\.count)
    #expect(load.values.allSatisfy { (3...5).contains($0) }, "\(load)")
  }

  @Test func theOnlyModeratorsOwnClassIsRefused() throws {
    do throws(Moderators.OwnClass) {
      _ = try Moderators(Self.ids("T01"), for: [Self.place(0, "3-oak")], in: Self.school, on: Self.day)
      Issue.record("T01 was given a plan of an own class")
    } catch {
      #expect(error.others == Self.ids("T02", "T03"))
    }
  }

  @Test func plansWithoutChoiceComeFirstAndTheRestGoRound() throws {
    let places = (0..<40).map { Self.place($0, "r-ash") } + (40..<50).map { Self.place($0, "3-oak") }
    // Named twice is named once.
    let named = Self.ids("T01", "T02", "T01")
    let moderators = try Moderators(named, for: places, in: Self.school, on: Self.day)
    #expect(moderators.byPlan.count == 50)
    let load = Dictionary(grouping: moderators.byPlan.values, by: \.text).mapValues(\.count)
    #expect(load == ["T01": 25, "T02": 25])
    for place in places.suffix(10) { #expect(moderators.byPlan[place]?.text == "T02") }
  }
}
