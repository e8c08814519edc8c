internal import PlanModel

/// Where and when a target is worked on. Each of these goes with each of the days, and there are as many of
/// every kind, so that a pupil's number tells which are the pupil's own.
extension Circumstances {
  static let timesOfEachKind = 16

  static func times(_ setting: Skill.Setting, _ stage: KeyStage) -> [Template] {
    switch setting {
    case .play: playTimes
    case .playground: playgroundTimes
    case .settled: everyDay + days
    case .lesson, .social, .routine: stage == .eyfs ? earlyTimes : schoolTimes
    }
  }

  /// What is added where the times and prompts are used up.
  static func spans(_ setting: Skill.Setting) -> [Template] { setting == .settled ? weeks : [""] + days }

  private static let everyDay: [Template] = ["on every school day"]
  private static let days: [Template] = [
    "on Mondays", "on Tuesdays", "on Wednesdays", "on Thursdays", "on Fridays", "on Mondays and Tuesdays",
    "on Mondays and Wednesdays", "on Mondays and Thursdays", "on Mondays and Fridays",
    "on Tuesdays and Wednesdays", "on Tuesdays and Thursdays", "on Tuesdays and Fridays",
    "on Wednesdays and Thursdays", "on Wednesdays and Fridays", "on Thursdays and Fridays",
  ]
  private static let weeks: [Template] = [
    "", "from the second week on", "from the third week on", "from the fourth week on", "until half-term",
    "after half-term", "in every second week", "in the weeks before half-term", "in the last six weeks",
    "in the last four weeks", "in the first six weeks", "in the middle weeks of the term",
    "in weeks without a trip", "in full weeks", "in the first and last weeks", "in three weeks of four",
  ]
  private static let playTimes: [Template] = [
    "in morning free play", "in afternoon free play", "during choosing time", "in the garden session",
    "in the first half hour of the day", "after snack", "in the indoor play hour",
    "in the outdoor play hour", "at the table by the window", "at the back of the garden",
    "in small group play", "before lunch", "at the floor area", "in the mixed-age play session",
    "near the book corner", "at the end of the session",
  ]
  private static let playgroundTimes: [Template] = [
    "at morning playtime", "at lunch play", "at afternoon play", "in the first five minutes of play",
    "in the last five minutes of play", "in the playground", "on the field", "at wet play",
    "in the quiet garden", "by the climbing frame", "near the adult on duty",
    "at the far end of the playground", "on the marked courts", "under the shelter",
    "around the friendship bench", "by the playground wall",
  ]
  private static let earlyTimes: [Template] = [
    "in the first part of the morning", "after snack", "before lunch", "after the rest",
    "in the first half hour of the day", "before going home", "in small group time", "in the garden",
    "in the classroom",
    "while others choose", "with the key person's group", "after carpet time", "before carpet time",
    "in the middle of the session", "at the end of the session", "at the start of the session",
  ]
  private static let schoolTimes: [Template] = [
    "in the morning", "in the first hour of the day", "before morning break", "after morning break",
    "in the hour before lunch", "after lunch", "in the last hour of the day", "in the afternoon",
    "late in the morning", "in the middle of the afternoon", "at the start of the day",
    "once lunch is over", "in the half hour before break", "in the half hour after lunch",
    "between break and lunch", "before home time",
  ]

  static func prompts(_ stage: KeyStage) -> [Template] { stage == .eyfs ? earlyPrompts : prompts }

  /// For children who do not read yet, as many.
  private static let earlyPrompts: [Template] = prompts.map { prompt in
    switch prompt.text {
    case "with a list of three words": "with three pictures"
    case "with the list in sight": "with the pictures in sight"
    case "with the words on the board": "with the picture board in sight"
    case "with the clock in sight": "with the sand timer in sight"
    case "with the first word given": "with the first sound given"
    case "with the card in {his} pocket": "with the card on a string"
    case "with a tick after each": "with a stamp after each"
    default: prompt
    }
  }

  static let prompts: [Template] = [
    "with one reminder at most", "with no reminder", "with a picture cue", "after a silent cue",
    "with an adult in sight", "with an adult two steps away", "with a card on the table",
    "after watching it once", "with the timer running", "with one word of help",
    "after one look from an adult", "without being asked", "with a friend beside {him}",
    "with a list of three words", "after a count of five", "with the steps on a card",
    "after hearing it once", "with a nod from an adult", "with a hand signal", "after a minute to think",
    "with the list in sight", "with the words on the board", "with a friend two seats away",
    "after one example", "with the first word given", "with a photograph of it",
    "with a quiet word beforehand", "with the clock in sight", "after a deep breath",
    "with a tick after each", "with a partner watching", "with the card in {his} pocket",
    "after a nod from a friend", "with an adult across the room", "with a drawing of the steps",
    "after saying it to {himself}", "with a short wait",
  ]

  /// Who is about: only in schools so large that all the rest is used up.
  static let company: [Template] = [
    "", "beside a friend", "beside a new partner", "in a pair", "in a group of three", "in a group of four",
    "in a group of five", "in a group of six", "among younger children", "among older children",
    "with nobody else near", "with one other child near", "with two other children near",
    "with a friend near", "with two friends near", "with the class teacher near",
    "with a teaching assistant near", "with a student teacher near", "with a supply teacher near",
    "with the SENCo near", "with a parent helper near", "with a visitor near", "with the year lead near",
    "with the head teacher near", "with a reading helper near", "with a governor near",
    "with a grown-up from the office near", "with a brother or sister near", "with a neighbour's child near",
    "with a buddy from another class near",
  ]
}
