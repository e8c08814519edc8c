internal import PlanModel

/// What senior leaders found in a plan of the sample, and what came of it.
struct ModerationStory: Sendable {
  let moderator: String
  let term: Days.Term
  let plan: Plan
  /// Feedback to be answered in the next term's plan.
  private(set) var open: [(from: TargetReference, how: String)] = []

  init(moderator: String, term: Days.Term, plan: Plan) {
    self.moderator = moderator
    self.term = term
    self.plan = plan
  }

  /// The criteria of templates/moderation.yaml.
  static let planCriteria = [
    ("pupil voice", "Do we hear this pupil, on a date, in a way that suits the pupil?"),
    ("parent voice", "Does the family speak in its own words, and differently from last term?"),
    ("review", "Has each target an outcome, evidence that can be checked, and a next step?"),
  ]
  static let targetCriteria = [
    ("specific", "Would a supply teacher know the one thing to look for, and when?"),
    ("measurable", "Do baseline and success count the same, and is it clear who counts?"),
    ("achievable", "Is it a step for one term that has not been taken already?"),
    ("relevant", "Does it come from this pupil's need and what the family or pupil said?"),
    ("time bound", "Is there a day in this term, before the review?"),
    ("provision", "Do we see what is given, by whom, to how many and how often?"),
    ("home", "Is there one thing that a busy family could do?"),
  ]

  /// What to change where a criterion is met in part, and how it was answered.
  private static let changes: [String: [(String, String)]] = [
    "specific": [
      ("Name the lesson in which it is looked for", "The lesson and the day are in the target now"),
      ("Say what it looks like when it is done", "Described with the teaching assistant who counts"),
    ],
    "measurable": [
      ("Let two adults count on the same day once", "Two adults counted on one day and agreed"),
      ("Fix the days of counting before the term begins", "Counting days stand on the sheet with dates"),
    ],
    "achievable": [
      ("Make the step smaller or say why it is within reach", "The number was lowered with the family"),
      ("Take the baseline again in the new room", "Counted again in the first week"),
    ],
    "relevant": [
      ("Link it to what the pupil said", "The pupil's own words stand beside it now"),
      (
        "Ask the family whether this is what they meant", "Asked by telephone, and the family chose the place"
      ),
    ],
    "provision": [
      ("Say who stands in when the adult is away", "A second adult has been shown how"),
      ("Write down how many sessions were planned", "Planned and given are noted each week"),
    ],
    "home": [
      ("Give the family one small thing and no test", "Agreed on one thing that fits into the evening"),
      ("Ask which time of day suits at home", "Moved to the time that the family named"),
    ],
  ]
  private static let wellDone = [
    "The family's words are their own", "Baseline and success count the same thing",
    "The step is small and clear",
    "Evidence with dates", "The pupil chose the first target", "What did not work is said plainly",
    "Provision could be checked by anyone", "The home action is one that a family can do",
    "Both adults count alike",
    "The review leads straight to the next step", "One can hear this pupil",
    "The barrier was asked about, and met",
  ]

  mutating func moderation(next: Days.Term?, _ chance: inout Chance) -> Moderation {
    var judgement = Moderation.Judgement.blank
    judgement.by = Located(StaffID(unchecked: moderator))
    judgement.date = Located(Days.between(term.meetBy.adding(days: 3), term.meetBy.adding(days: 13), &chance))
    judgement.stage = Located(.plan)
    judgement.wellDone = Located(chance.pick(Self.wellDone) ?? "")
    judgement.verdict = Located(.agreed)
    if chance.percent(55), let target = chance.pick(plan.targets.compactMap { $0.id?.value }) {
      let criterion = chance.pick(Self.changes.keys.sorted()) ?? "specific"
      var answers = Keyed<String, Located<ModerationAnswer>>()
      answers.append(criterion, Located(chance.percent(85) ? .partly : .notYet))
      judgement.targets.append(target, answers)
      judgement.feedback = [feedback(on: target, criterion, next, &chance)]
      judgement.verdict = Located(.agreedAfterChanges)
    } else if chance.percent(15) {
      judgement.plan.append(Self.planCriteria[chance.below(2)].0, Located(.partly))
    }
    var moderation = Moderation.blank
    moderation.pupil = plan.pupil
    moderation.judgements = [judgement]
    if chance.percent(50) { moderation.judgements.append(review(&chance)) }
    return moderation
  }

  private mutating func feedback(
    on target: TargetID,
    _ criterion: String,
    _ next: Days.Term?,
    _ chance: inout Chance
  ) -> Moderation.Feedback {
    var feedback = Moderation.Feedback.blank
    let (change, how) = chance.pick(Self.changes[criterion] ?? []) ?? ("", "")
    feedback.id = Located(OtherID(unchecked: "f1"))
    feedback.about = Located(target.text)
    feedback.change = Located(change)
    if let next, chance.percent(60) {
      feedback.by = Located(next.plansBy)
      let from = TargetReference(
        year: nil,
        term: TermName(unchecked: term.name),
        id: TargetID(unchecked: "f1")
      )
      open.append((from, how))
    } else {
      let by = Days.calendar.day(18, schoolDaysAfter: term.meetBy)
      feedback.by = Located(by)
      feedback.done = Located(Days.schoolDay(by.adding(days: -1 - chance.below(2))))
    }
    return feedback
  }

  private func review(_ chance: inout Chance) -> Moderation.Judgement {
    var judgement = Moderation.Judgement.blank
    judgement.by = Located(StaffID(unchecked: moderator))
    judgement.date = Located(Days.between(term.reviewBy.adding(days: 1), term.moderateBy, &chance))
    judgement.stage = Located(.review)
    judgement.wellDone = Located(chance.pick(Self.wellDone) ?? "")
    judgement.verdict = Located(.agreed)
    return judgement
  }
}
