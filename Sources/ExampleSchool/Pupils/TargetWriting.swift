internal import PlanModel

/// Puts a piece of work into the words of a plan.
struct TargetWriting: Sendable {
  let pupil: Pupil
  let term: Days.Term
  let setOn: CalendarDate
  let isAgreedWithFamily: Bool
  let reviewed: CalendarDate

  mutating func target(_ work: TargetWork, _ chance: inout Chance) -> (Target, TargetWork.Result) {
    let skill = work.skill
    var phrase = Phrase()
    phrase.words = pupil.pronouns
    phrase.words["x"] = work.thing
    phrase.words["main"] = pupil.family.main.who
    phrase.words["child"] = phrase.fill(chance.pick(Circumstances.children) ?? "", &chance)
    phrase.words["adult"] = phrase.fill(chance.pick(Circumstances.adults) ?? "", &chance)
    let days = chance.pick(2, of: Circumstances.days)
    phrase.words["day"] = days.first
    phrase.words["day2"] = days.last
    phrase.lists["count"] = ["two", "three", "four", "five"]

    func text(_ template: String, ending: [String] = []) -> Text {
      let ending = chance.pick(ending) ?? ""
      return Located(Phrase.capitalised(phrase.fill(template + ending, &chance)))
    }
    let success = work.success(&chance)
    let result = work.result(success: success, &chance)

    var target = Target.blank
    target.id = Located(TargetID(unchecked: skill.id))
    target.set = Located(setOn)
    target.area = Located(work.area)
    target.specific = Located(phrase.fill("\(skill.does) \(work.time), \(work.prompt)", &chance))
    var measurable = Target.Measurable.blank
    let tail = chance.percent(60) ? "; \(skill.otherwise)" : ""
    measurable.baseline = text("\(work.reached) of \(skill.outOf) \(skill.unit)" + tail)
    measurable.success = text(
      "\(success) of \(skill.outOf) \(skill.unit)",
      ending: Circumstances.successEndings
    )
    measurable.how = text(chance.pick(Circumstances.counting) ?? "")
    target.measurable = measurable
    if let last = work.lastTerm {
      target.achievable = text(
        "\(work.reached) of \(skill.outOf) \(skill.unit) at the end of the \(last) term"
      )
      target.carriedFrom = Located(
        TargetReference(year: nil, term: TermName(unchecked: last), id: TargetID(unchecked: skill.id))
      )
    } else {
      target.achievable = text(skill.already, ending: Circumstances.achievableEndings)
    }
    target.relevant = text(skill.matters, ending: Circumstances.relevantEndings)
    target.timeBound = Located(Days.schoolDay(reviewed.adding(days: -3 - chance.below(7))))
    target.agreedWith = agreedWith(&chance)
    if isAgreedWithFamily, chance.percent(25) {
      target.familyPart = text(chance.pick(Circumstances.familyParts) ?? "")
    }
    let provision = provision(skill, &chance)
    target.provision = [provision]
    target.home = [text(skill.home, ending: Circumstances.homeEndings)]
    if let outcome = pupil.outcomes.first(where: { $0.area == work.area }) {
      target.ehcpOutcome = Located(OtherID(unchecked: outcome.id))
    }
    target.review = review(work, result, provision, phrase, &chance)
    return (target, result)
  }

  private func agreedWith(_ chance: inout Chance) -> [Text] {
    var names: [String] = []
    if isAgreedWithFamily { names.append(pupil.family.main.who) }
    if pupil.stage != .eyfs || names.isEmpty || chance.percent(35) { names.append("pupil") }
    return names.map { Located($0) }
  }

  private func provision(_ skill: Skill, _ chance: inout Chance) -> Provision {
    var provision = Provision.blank
    provision.what = Located(skill.provision)
    provision.who = Located(
      chance.weighted([
        ("teaching assistant", 64), ("class teacher", 22), ("learning mentor", 7), ("SENCo", 4),
        ("lunchtime supervisor", 3),
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

  private func review(
    _ work: TargetWork,
    _ result: TargetWork.Result,
    _ provision: Provision,
    _ phrase: Phrase,
    _ chance: inout Chance
  ) -> Review {
    var review = Review.blank
    let skill = work.skill
    review.date = Located(reviewed)
    review.outcome = Located(result.outcome)
    let monday = reviewed.adding(days: -7 - reviewed.weekday + 1)
    let (_, month, day) = monday.components
    let date = "\(day) \(CalendarDate.monthNames[month - 1])"
    let when =
      chance.pick([
        "in the week of \(date)", "in the fortnight from \(date)",
        "by the tally that ended in the week of \(date)",
        "counted from \(date)", "in the last count, from \(date)",
      ]) ?? ""
    review.evidence = Located("\(result.reached) of \(skill.outOf) \(skill.unit) \(when)")
    let planned = (Self.howOften.first { $0.0 == provision.howOften?.value }?.1 ?? 20) + chance.below(4)
    let share = result.outcome == .notAchieved ? chance.within(45...70) : chance.within(80...98)
    review.delivered = Located("\(max(1, planned * share / 100)) of \(planned)")
    let isGood = result.outcome == .achieved || result.outcome == .exceeded
    if isGood, isAgreedWithFamily, chance.percent(40) {
      var family = phrase
      family.lists = Voices.familyWords
      review.familySees = Located(family.fill("{At} {he} {now2}", &chance))
    }
    review.next = Located(result.next)
    if let why = result.why {
      review.why = Located(phrase.fill(chance.pick(Circumstances.whys[why] ?? []) ?? "", &chance))
    }
    return review
  }
}
