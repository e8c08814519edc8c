internal import PlanModel

/// Puts a piece of work into the words of a plan.
struct TargetWriting: Sendable {
  let pupil: Pupil
  /// From nought.
  let termNumber: Int
  let setOn: CalendarDate
  let isAgreedWithFamily: Bool
  let reviewed: CalendarDate

  mutating func target(_ work: TargetWork, _ chance: inout Chance) -> (Target, TargetWork.Result) {
    let skill = work.skill
    var phrase = Phrase(pupil.pronouns)
    phrase[.x] = work.thing
    phrase[.main] = Template(plain: pupil.family.main.who)
    phrase[.child] = Template(plain: phrase.fill(chance.pick(Circumstances.children) ?? "", by: &chance))
    phrase[.adult] = Template(plain: phrase.fill(chance.pick(Circumstances.adults) ?? "", by: &chance))
    let first = chance.below(Circumstances.dayNames.count - 1)
    phrase[.day] = Circumstances.dayNames[first]
    phrase[.day2] = Circumstances.dayNames[chance.within(first + 1...Circumstances.dayNames.count - 1)]
    phrase[.love] = pupil.interest.name
    phrase.lists = Self.words(pupil.stage)

    func text(_ template: Template, _ ending: Template = "") -> Text {
      Located(phrase.fill(template, ending, isCapital: true, by: &chance))
    }
    let success = work.success(&chance)
    let result = work.result(success: success, &chance)

    var target = Blank.target
    target.id = Located(TargetID(unchecked: skill.id))
    target.set = Located(setOn)
    target.area = Located(work.area)
    target.specific = Located(work.aim(phrase, stage: pupil.stage, term: termNumber, &chance))
    var measurable = Blank.measurable
    let now = Template(plain: skill.counts[work.reached])
    measurable.baseline = Located(
      chance.percent(60) ? phrase.fill(now, "; ", skill.otherwise, by: &chance) : now.text
    )
    measurable.success = text(
      Template(plain: skill.counts[success]),
      chance.pick(Circumstances.successEndings) ?? ""
    )
    measurable.how = text(chance.pick(Circumstances.counting) ?? "")
    target.measurable = measurable
    if let last = work.lastTerm {
      target.achievable = Located(
        phrase.fill(now, " at the end of the ", Template(plain: last), " term", by: &chance)
      )
      target.carriedFrom = Located(
        TargetReference(year: nil, term: TermName(unchecked: last), id: TargetID(unchecked: skill.id))
      )
    } else {
      target.achievable = text(skill.already, chance.pick(Circumstances.achievableEndings) ?? "")
    }
    target.relevant = relevance(work, phrase, &chance)
    target.timeBound = Located(Days.schoolDay(reviewed.adding(days: -3 - chance.below(7))))
    target.agreedWith = agreedWith(&chance)
    if isAgreedWithFamily, chance.percent(25) {
      target.familyPart = text(
        chance.pick(Circumstances.familyParts) ?? "",
        chance.pick(Circumstances.familyPartEndings) ?? ""
      )
    }
    let provision = provision(skill, &chance)
    target.provision = [provision]
    target.home = [text(skill.home, chance.pick(Circumstances.homeEndings) ?? "")]
    if let outcome = pupil.outcomes.first(where: { $0.area == work.area }) {
      target.ehcpOutcome = Located(OtherID(unchecked: outcome.id))
    }
    target.review = review(work, result, provision, phrase, &chance)
    return (target, result)
  }

  private static let schoolWords = words(Voices.familyWords(.ks2))
  private static let earlyWords = words(Voices.familyWords(.eyfs))

  private static func words(_ stage: KeyStage) -> Phrase.Lists { stage == .eyfs ? earlyWords : schoolWords }

  private static func words(_ lists: Phrase.Lists) -> Phrase.Lists {
    lists.with([
      .often: ["twice", "three times", "four times", "five times"], .lately: Circumstances.lately,
    ])
  }

  /// Why it matters, and who said so when: by the pupil's number, so that two pupils at one skill differ.
  private func relevance(_ work: TargetWork, _ phrase: Phrase, _ chance: inout Chance) -> Text {
    let (who, what, when, more) = Circumstances.reasons
    var digits = Digits(of: pupil.number * 3 + termNumber, turnedBy: work.skill.start)
    return Located(
      phrase.fill(
        work.skill.matters,
        "; ",
        who[digits.next(who.count)],
        " ",
        what[digits.next(what.count)],
        " ",
        when[digits.next(when.count)],
        more[digits.nextIfNeeded(more.count)],
        isCapital: true,
        by: &chance
      )
    )
  }

  private func agreedWith(_ chance: inout Chance) -> [Text] {
    var names: [String] = []
    if isAgreedWithFamily { names.append(pupil.family.main.who) }
    if pupil.stage != .eyfs || names.isEmpty || chance.percent(35) { names.append("pupil") }
    return names.map { Located($0) }
  }

  private func provision(_ skill: Skill, _ chance: inout Chance) -> Provision {
    var provision = Blank.provision
    provision.what = Located(skill.provision)
    provision.who = Located(
      chance.weighted([
        ("teaching assistant", 64), ("class teacher", 22), ("learning mentor", 7), ("SENCo", 4),
        ("lunchtime supervisor", skill.setting == .playground || skill.setting == .social ? 3 : 0),
      ]) ?? ""
    )
    provision.pupils = Located(chance.weighted([(1, 40), (2, 28), (3, 18), (4, 14)]) ?? 1)
    provision.minutes = Located(chance.weighted([(5, 18), (10, 38), (15, 30), (20, 14)]) ?? 10)
    provision.howOften = Located(chance.pick(Self.howOften)?.0 ?? "daily")
    return provision
  }

  /// How often, and how many times that is in a term.
  private static let howOften = [
    ("daily", 48), ("four times a week", 38), ("three times a week", 29), ("twice a week", 19),
    ("weekly", 10),
  ]

  /// What stands before and behind the day of a count.
  private static let counted = [
    (" in the week of ", ""), (" in the ten school days up to ", ""),
    (" by the tally that ended in the week of ", ""),
    (", counted from ", ""), (" in the last count, from ", " on"),
  ]

  private func review(
    _ work: TargetWork,
    _ result: TargetWork.Result,
    _ provision: Provision,
    _ phrase: Phrase,
    _ chance: inout Chance
  ) -> Review {
    var review = Blank.review
    let skill = work.skill
    review.date = Located(reviewed)
    review.outcome = Located(result.outcome)
    let monday = reviewed.adding(days: -7 - reviewed.weekday + 1)
    let (_, month, day) = monday.components
    let when = chance.pick(Self.counted) ?? ("", "")
    review.evidence = Located(
      "\(skill.counts[result.reached])\(when.0)\(day) \(CalendarDate.monthNames[month - 1])\(when.1)"
    )
    let planned = (Self.howOften.first { $0.0 == provision.howOften?.value }?.1 ?? 20) + chance.below(4)
    let share = result.outcome == .notAchieved ? chance.within(45...70) : chance.within(80...98)
    review.delivered = Located("\(max(1, planned * share / 100)) of \(planned)")
    let isGood = result.outcome == .achieved || result.outcome == .exceeded
    if isGood, isAgreedWithFamily, chance.percent(40) {
      var family = phrase
      family.lists = Voices.familyWords(pupil.stage)
      review.familySees = Located(family.fill("{At} {he} {now2}, and {his} {relative} {saw}", by: &chance))
    }
    review.next = Located(result.next)
    if let why = result.why {
      review.why = Located(
        phrase.fill(
          chance.pick(Circumstances.whys[why] ?? []) ?? "",
          chance.pick(Circumstances.whyEndings) ?? "",
          by: &chance
        )
      )
    }
    return review
  }
}
