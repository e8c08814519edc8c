internal import PlanModel

/// A pupil's work at one skill, from term to term.
struct TargetWork: Sendable {
  let skill: Skill
  let area: AreaOfNeed
  let thing: String
  /// How many of the skill's number were reached when it was last counted.
  var reached: Int
  /// The term in which it was set last; nil before that.
  var lastTerm: String?
  /// Where it stands among the times and prompts: two pupils hardly ever have both in common.
  private var timePlace: Int
  private var promptPlace: Int

  init(skill: Skill, area: AreaOfNeed, pupil: Int, _ chance: inout Chance) {
    self.skill = skill
    self.area = area
    thing = chance.pick(skill.things) ?? ""
    // Two pupils at one skill differ in both, and one pupil's two skills do as well.
    let start = skill.id.utf8.reduce(0) { $0 + Int($1) }
    timePlace = pupil + start
    promptPlace = pupil / Circumstances.times(skill.setting).count + start
    reached = skill.outOf >= 10 ? chance.within(1...skill.outOf * 2 / 5) : chance.within(0...skill.outOf / 3)
  }

  var time: String {
    let times = Circumstances.times(skill.setting)
    return times[timePlace % times.count]
  }

  var prompt: String { Circumstances.prompts[promptPlace % Circumstances.prompts.count] }

  /// The number that counts as reached: a believable step, and never all of them at once.
  func success(_ chance: inout Chance) -> Int {
    let step = skill.outOf >= 20 ? chance.within(5...7) : skill.outOf >= 8 ? chance.within(3...4) : 2
    return min(reached + step, skill.outOf)
  }

  /// The same skill elsewhere or with less help, where there is room to grow.
  mutating func moveOn() {
    timePlace += 5
    promptPlace += 18
    reached = min(reached, max(1, skill.outOf / 3))
  }

  /// As before, with other help, and counted from where it stands.
  mutating func goOn() {
    promptPlace += 11
    if reached + 2 > skill.outOf { reached = max(1, skill.outOf - 3) }
  }

  /// What is decided at a review, by shares near those that schools report.
  struct Result: Sendable {
    var outcome: Outcome
    var reached: Int
    var next: NextStep
    var why: Circumstances.NextReason?
  }

  func result(success: Int, _ chance: inout Chance) -> Result {
    let outcome =
      chance.weighted([
        (Outcome.exceeded, 12), (.achieved, 58), (.partlyAchieved, 20), (.notAchieved, 7), (.stopped, 3),
      ]) ?? .achieved
    switch outcome {
    case .exceeded where success < skill.outOf:
      return Result(outcome: .exceeded, reached: chance.within(success + 1...skill.outOf), next: .newTarget)
    case .exceeded, .achieved:
      let next =
        chance.weighted([(NextStep.newTarget, 50), (.adapt, 30), (.moveToClassProvision, 20)]) ?? .newTarget
      let why: Circumstances.NextReason? =
        next == .adapt ? .onwards : next == .moveToClassProvision ? .inClass : nil
      return Result(outcome: .achieved, reached: success, next: next, why: why)
    case .partlyAchieved where success - reached > 1:
      return Result(
        outcome: .partlyAchieved,
        reached: chance.within(reached + 1...success - 1),
        next: .continue,
        why: .again
      )
    case .stopped:
      return Result(outcome: .stopped, reached: reached, next: .newTarget, why: .given)
    default:
      let next: NextStep = chance.percent(60) ? .adapt : .newTarget
      return Result(outcome: .notAchieved, reached: reached, next: next, why: .smaller)
    }
  }
}
