internal import PlanModel

/// How the school is laid out for a number of pupils: classes, teams and staff by number.
struct Building: Sendable {
  static let yearGroups = ["N2", "R", "1", "2", "3", "4", "5", "6"]
  private static let trees = [
    "oak", "elm", "ash", "birch", "maple", "rowan", "yew", "hazel", "cedar", "willow", "beech", "alder",
    "larch",
    "poplar", "juniper", "sycamore", "aspen", "holly", "linden", "chestnut",
  ]
  /// Pupils on the register in a class.
  private static let pupilsInClass = 9
  /// Forms whose classes share a team.
  private static let formsInTeam = 4

  let pupils: Int
  /// Classes of each year group.
  let forms: Int
  private let digits: Int

  init(pupils: Int) {
    self.pupils = pupils
    forms = max(1, (pupils + Self.pupilsInClass * 8 - 1) / (Self.pupilsInClass * 8))
    digits = max(4, String(pupils).utf8.count)
  }

  struct Class: Sendable {
    let id: String
    let yearGroup: String
    let teacher: String
    let team: String
    let number: Int
  }

  func id(ofPupil number: Int) -> String { "P" + Self.padded(number + 1, digits) }
  func id(ofFamily number: Int) -> String { "F" + Self.padded(number + 1, digits) }

  /// Which year group and form a pupil is in; those next to one another are never in the same year group.
  func schoolClass(ofPupil number: Int) -> Class {
    schoolClass(year: number % 8, form: form(ofPupil: number))
  }

  /// A form's pupils follow one another, so that its folders are filled one after another.
  func form(ofPupil number: Int) -> Int { number * forms / pupils }

  func pupils(ofForm form: Int) -> Range<Int> {
    func first(_ form: Int) -> Int { (form * pupils + forms - 1) / forms }
    return first(form)..<first(form + 1)
  }

  var classes: [Class] {
    (0..<8).flatMap { year in (0..<forms).map { schoolClass(year: year, form: $0) } }
  }

  private func schoolClass(year: Int, form: Int) -> Class {
    let group = Self.yearGroups[year]
    let number = year * forms + form
    return Class(
      id: classID(year: year, form: form),
      yearGroup: group,
      teacher: staff(Self.leaders + teams * 2 + number),
      team: team(year: year, form: form).name,
      number: number
    )
  }

  /// The folder of a class: `3-oak`, and `3-oak-2` where there are more classes than trees.
  func classID(year: Int, form: Int) -> String {
    let group = Self.yearGroups[year]
    let tree = Self.trees[(form + year * 3) % Self.trees.count]
    let round = form / Self.trees.count
    return (group == "N2" ? "n" : group.lowercased()) + "-" + tree + (round == 0 ? "" : "-\(round + 1)")
  }

  // MARK: Staff

  /// Senior leaders, the SENCo and admin come first, then two for each team, teachers, and teaching assistants.
  static let leaders = 4
  var teamsInPhase: Int { (forms + Self.formsInTeam - 1) / Self.formsInTeam }
  var teams: Int { teamsInPhase * 3 }
  var assistants: Int { max(2, forms * 4) }
  var staffCount: Int { Self.leaders + teams * 2 + forms * 8 + assistants }

  func staff(_ number: Int) -> String {
    "T" + Self.padded(number + 1, max(2, String(staffCount).utf8.count))
  }

  func role(_ number: Int) -> StaffRole {
    switch number {
    case 0, 1: .seniorLeader
    case 2: .senco
    case 3: .admin
    case ..<(Self.leaders + teams): .yearLead
    case ..<(Self.leaders + teams * 2): .seniorLeader
    case ..<(Self.leaders + teams * 2 + forms * 8): .classTeacher
    default: .teachingAssistant
    }
  }

  func team(year: Int, form: Int) -> (name: String, number: Int) {
    let phase = year < 3 ? 0 : year < 6 ? 1 : 2
    let block = form / Self.formsInTeam
    let name = ["early", "middle", "upper"][phase] + (block == 0 ? "" : "-\(block + 1)")
    return (name, phase * teamsInPhase + block)
  }

  /// The team's year lead and senior leader.
  func leads(ofTeam number: Int) -> (lead: String, senior: String) {
    (staff(Self.leaders + number), staff(Self.leaders + teams + number))
  }

  /// Somebody who may judge a plan of the class: the senior leader of its team.
  func moderator(ofPupil number: Int) -> String {
    leads(ofTeam: team(year: number % 8, form: form(ofPupil: number)).number).senior
  }

  static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
