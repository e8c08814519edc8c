internal import PlanModel

/// What is settled of a pupil for the whole year.
struct Pupil: Sendable {
  let number: Int
  let id: PupilID
  let schoolClass: Building.Class
  let family: Family
  let firstName: String
  let isGirl: Bool
  let need: Need
  let also: [Need]
  let isPlan: Bool
  let interest: Interest
  let stage: KeyStage
  let areas: [AreaOfNeed]
  let outcomes: [Outcome]
  /// The share of pupils with such a need, out of 1,000, near what schools report.
  private static let needs: [(Need, Int)] = [
    (.slcn, 330), (.semh, 180), (.asd, 150), (.mld, 130), (.spld, 110), (.pd, 25), (.hi, 20), (.vi, 14),
    (.sld, 10), (.ds, 10), (.oth, 11), (.nsa, 10),
  ]

  init(number: Int, building: Building, seed: UInt64) {
    self.number = number
    var chance = Chance(seed: seed, .pupil, number)
    id = PupilID(unchecked: building.id(ofPupil: number))
    schoolClass = building.schoolClass(ofPupil: number)
    // Every now and then a pupil is the brother or sister of the one before.
    var sibling = Chance(seed: seed, .family, number / 2, 1)
    family = Family(number: number % 2 == 1 && sibling.percent(14) ? number - 1 : number, seed: seed)
    isGirl = chance.percent(38)
    firstName = chance.pick(isGirl ? family.heritage.girls : family.heritage.boys) ?? ""
    let isYoung = schoolClass.yearGroup == "N2" || schoolClass.yearGroup == "R"
    var need = chance.weighted(Self.needs) ?? .slcn
    // Reading and spelling difficulties are not named before there is reading.
    if isYoung, need == .spld || need == .mld { need = .slcn }
    self.need = need
    isPlan = need == .nsa ? false : chance.percent([.asd, .ds, .sld, .pd, .vi, .hi].contains(need) ? 38 : 9)
    let others: [Need]
    switch need {
    case .slcn: others = [.semh, .mld, .spld]
    case .asd: others = [.slcn, .semh]
    case .semh: others = [.slcn, .spld]
    case .mld, .spld: others = [.slcn, .semh]
    case .ds, .sld: others = [.slcn, .pd]
    case .pd, .hi, .vi: others = [.slcn, .semh]
    default: others = [.slcn]
    }
    also = need == .ds ? [.slcn] : chance.percent(45) ? chance.pick(1, of: others) : []
    interest = chance.pick(isYoung ? Interest.young : Interest.all) ?? Interest.all[0]
    stage = YearGroup(schoolClass.yearGroup)?.keyStage ?? .ks1
    areas = Self.areas(need, also)
    outcomes = isPlan ? Self.outcomes(number, areas, isGirl: isGirl) : []
  }

  /// The areas in which targets are set: those of the needs, and any where a need has none.
  private static func areas(_ need: Need, _ also: [Need]) -> [AreaOfNeed] {
    let named = ([need] + also).compactMap(\.area)
    let isOpen = need.area == nil
    return (isOpen ? named + AreaOfNeed.allCases : named).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  var pronouns: Pronouns { isGirl ? .she : .he }

  /// The outcomes of a pupil's EHCP, by the area that each is about.
  private static func outcomes(_ number: Int, _ areas: [AreaOfNeed], isGirl: Bool) -> [Outcome] {
    var chance = Chance(seed: UInt64(number), .pupil, number, 1)
    return areas.enumerated().map { index, area in
      Outcome(
        id: "E\(index + 1)",
        area: area,
        text: (isGirl ? "She will " : "He will ") + (chance.pick(outcomeTexts(area)) ?? "")
      )
    }
  }

  /// What is to be reached in some years.
  struct Outcome: Sendable {
    let id: String
    let area: AreaOfNeed
    let text: String
  }

  private static func outcomeTexts(_ area: AreaOfNeed) -> [String] {
    switch area {
    case .communication:
      [
        "tell familiar and unfamiliar people what matters and be understood",
        "hold a conversation with a friend and know how to mend it",
        "follow what is said in a class lesson and ask when something is unclear",
      ]
    case .cognition:
      [
        "read and write well enough to use both every day",
        "start, carry on and finish a piece of work alone",
        "use number with confidence in shops, on journeys and in lessons",
      ]
    case .semh:
      [
        "know what helps when feelings are strong, and use it", "make and keep a friendship",
        "take part in a whole school day, each day of the week",
      ]
    case .physical:
      [
        "look after personal care with as little help as possible", "move about the school safely and alone",
        "record work in the way that tires least",
      ]
    }
  }
}
