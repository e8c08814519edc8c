package import PlanModel

/// A pupil in a term: what a measure about pupils is given.
///
/// Facts dated after today are not in it.
package struct PupilTerm: Sendable {
  package let pupil: PupilID
  package let term: TermPeriod
  package let facts: SchoolFacts
  /// Nil for a plan whose pupil is not on the register.
  package let entry: RegisterEntry?
  /// Where the pupil stands on the term's `meet_by` day; of one who joined later, on joining; of one who
  /// had left, at the last.
  package let standing: RegisterEntry.Period?
  /// Whether the pupil has status K or E on the term's `meet_by` day, so that a meeting is due.
  package let isDue: Bool
  /// Whether the pupil has status K or E on any day of the term so far.
  package let isOnRegister: Bool
  /// Nil when there is none, or none that could be read.
  package let plan: Plan?
  /// Follow-ups by year leads and admin, from contacts.yaml.
  package let contacts: [Contacts.Entry]
  package let judgements: [Moderation.Judgement]
  /// What several measures ask of the plan, found out once.
  let meetings: SmallStepsFacts

  init(
    _ pupil: PupilID,
    _ term: TermPeriod,
    _ facts: SchoolFacts,
    entry: RegisterEntry?,
    plan: Plan?,
    contacts: [Contacts.Entry],
    judgements: [Moderation.Judgement]
  ) {
    self.pupil = pupil
    self.term = term
    self.facts = facts
    self.entry = entry
    let due = entry?.standing(on: term.meetBy)
    isDue = due != nil
    standing = due ?? entry.flatMap { Self.nearestStanding($0, term) }
    isOnRegister = entry?.isOnRegister(during: term.days) ?? false
    let known = plan?.known(by: facts.today)
    self.plan = known
    meetings = SmallStepsFacts(known)
    self.contacts = contacts.filter { ($0.followUp.date?.value).isKnown(by: facts.today) }
    // One without a date has been handed out, and not made yet.
    self.judgements = judgements.filter { $0.date != nil && ($0.date?.value).isKnown(by: facts.today) }
  }

  private static func nearestStanding(_ entry: RegisterEntry, _ term: TermPeriod) -> RegisterEntry.Period? {
    if let joined = entry.joined, joined > term.meetBy { return entry.standing(on: joined) }
    return entry.left.flatMap { entry.standing(on: $0.value.adding(days: -1)) }
  }

  var schoolClass: ClassID? { standing?.schoolClass?.value }

  var schoolClassFacts: SchoolClass? {
    schoolClass.flatMap { facts.school.years[term.key.year]?.classes[$0] }
  }
}
