internal import PlanModel

/// A pupil's work at one skill, from term to term.
struct TargetWork: Sendable {
  let skill: Skill
  let area: AreaOfNeed
  /// How many of the skill's number were reached when it was last counted.
  var reached: Int
  /// The term in which it was set last; nil before that.
  var lastTerm: String?
  /// How often the skill has been taken to another time of the day, and whether it goes on as before.
  private var moves = 0
  private var goesOn = false
  private let place: Place

  init(skill: Skill, area: AreaOfNeed, pupil: Int, _ chance: inout Chance) {
    self.skill = skill
    self.area = area
    place = Place(of: pupil, at: skill)
    reached = skill.outOf >= 10 ? chance.within(1...skill.outOf * 2 / 5) : chance.within(0...skill.outOf / 3)
  }

  /// Where a pupil stands among the words for a skill.
  ///
  /// The pupil's number is written out in digits, one for each part of the target, so that no two pupils have
  /// all parts in common: nobody's target is another's, in a school of a million.
  private struct Place: Sendable {
    let time: Int
    let prompt: Int
    let thing: Int
    let span: Int
    let company: Int

    init(of pupil: Int, at skill: Skill) {
      var digits = Digits(of: pupil, turnedBy: skill.start)
      time = digits.next(Circumstances.timesOfEachKind)
      prompt = digits.next(Circumstances.prompts.count)
      thing = digits.next(skill.things.count)
      span = digits.nextIfNeeded(Circumstances.timesOfEachKind)
      company = digits.nextIfNeeded(Circumstances.company.count)
    }
  }

  var thing: Template { skill.things[place.thing] }

  /// What the pupil will do, when, and with what help, for a term by its number.
  func aim(_ phrase: Phrase, stage: KeyStage, term: Int, _ chance: inout Chance) -> String {
    let times = Circumstances.times(skill.setting, stage)
    let span = Circumstances.spans(skill.setting)[place.span]
    let company = Circumstances.company[place.company]
    return phrase.fill(
      skill.does,
      " ",
      times[(place.time + moves * 5) % times.count],
      span.text.isEmpty ? "" : " ",
      span,
      // Who goes on and who begins anew never say the same.
      Self.again[min(moves, 2)],
      goesOn ? ", now " : ", ",
      Circumstances.prompts(stage)[(place.prompt + term * 11) % Circumstances.prompts.count],
      company.text.isEmpty ? "" : ", ",
      company,
      by: &chance
    )
  }

  private static let again: [Template] = ["", " too", " as well"]

  /// The number that counts as reached: a believable step, and never all of them at once.
  func success(_ chance: inout Chance) -> Int {
    let step = skill.outOf >= 20 ? chance.within(5...7) : skill.outOf >= 8 ? chance.within(3...4) : 2
    return min(reached + step, skill.outOf)
  }

  /// The same skill at another time, where there is room to grow.
  mutating func moveOn() {
    moves += 1
    goesOn = false
    reached = min(reached, max(1, skill.outOf / 3))
  }

  /// As before, with other help, and counted from where it stands.
  mutating func goOn() {
    goesOn = true
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
