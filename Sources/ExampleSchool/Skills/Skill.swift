internal import PlanModel

/// Something that a pupil can learn in small steps, and the words in which plans tell of it.
///
/// A class, since thousands of pupils share each of them.
/// In the texts `{x}` is one of `things`, `{child}` and `{adult}` a partner, `{he}` `{him}` `{his}` the pupil.
final class Skill: Sendable {
  /// The stages at which it is worked on.
  struct Stages: OptionSet, Sendable {
    let rawValue: Int
    static let early = Stages(rawValue: 1)
    static let infant = Stages(rawValue: 2)
    static let junior = Stages(rawValue: 4)
    static let young: Stages = [.early, .infant]
    static let school: Stages = [.infant, .junior]
  }

  /// Where in the day it is seen.
  enum Setting: Sendable {
    case play, playground, lesson, social, routine
    /// The skill itself says when, so that only the days are open.
    case settled
  }

  let id: String
  /// Where its times and prompts begin, so that one pupil's skills differ in them.
  let start: Int
  let stages: Stages
  let setting: Setting
  /// What the pupil will do, without time and place.
  let does: Template
  let things: [Template]
  /// What is counted: `play sessions`.
  let unit: String
  /// Out of how many.
  let outOf: Int
  /// `3 of 10 play sessions`, by the first number.
  let counts: [String]
  /// What the pupil does instead so far.
  let otherwise: Template
  /// What is there already.
  let already: Template
  /// Why it matters.
  let matters: Template
  let provision: String
  let home: Template
  /// The needs that it is for; every need of its area when empty.
  let needs: [Need]

  init(
    _ id: String,
    _ stages: Stages,
    _ setting: Setting,
    _ does: Template,
    _ things: [Template],
    _ outOf: Int,
    _ unit: String,
    otherwise: Template,
    already: Template,
    matters: Template,
    provision: String,
    home: Template,
    for needs: [Need] = []
  ) {
    self.id = id
    start = id.utf8.reduce(0) { $0 + Int($1) }
    self.stages = stages
    self.setting = setting
    self.does = does
    self.things = things
    self.unit = unit
    self.outOf = outOf
    counts = (0...outOf).map { "\($0) of \(outOf) \(unit)" }
    self.otherwise = otherwise
    self.already = already
    self.matters = matters
    self.provision = provision
    self.home = home
    self.needs = needs
  }

  /// The skills of an area, youngest first.
  static func all(of area: AreaOfNeed) -> [Skill] {
    switch area {
    case .communication: communicationYounger + communicationOlder
    case .cognition: cognitionYounger + cognitionOlder
    case .semh: feelingsYounger + feelingsOlder
    case .physical: physicalYounger + physicalOlder + hearing + vision
    }
  }

  /// The skills of every area and stage.
  private static let byAreaAndStage: [[Skill]] = AreaOfNeed.allCases.flatMap { area in
    [Stages.early, .infant, .junior].map { stage in all(of: area).filter { $0.stages.contains(stage) } }
  }

  /// Those that suit a pupil of the stage and needs.
  static func suited(to area: AreaOfNeed, _ stage: KeyStage, _ needs: [Need]) -> [Skill] {
    let row = AreaOfNeed.allCases.firstIndex(of: area) ?? 0
    let column = stage == .eyfs ? 0 : stage == .ks1 ? 1 : 2
    let isSensory = needs.contains { [.hi, .vi, .msi].contains($0) }
    return byAreaAndStage[row * 3 + column].filter { skill in
      skill.needs.isEmpty
        ? !(isSensory && area == .physical && skill.setting == .routine)
        : skill.needs.contains { needs.contains($0) }
    }
  }
}
