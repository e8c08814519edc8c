internal import PlanModel

/// The pupils of every term of the period: those on the register, and those who have a plan.
struct Items: Sendable {
  /// A pupil in a term, and the plan if there is one.
  struct Item: Sendable {
    let pupil: PupilID
    /// The same for all terms of a pupil.
    let pupilNumber: Int
    let term: Int
    let place: PlanPlace?
  }

  private struct Key: Hashable {
    let pupil: PupilID
    let term: TermKey
  }

  /// All terms of a pupil stand together.
  let list: [Item]
  private let register: [PupilID: RegisterEntry]
  private let contacts: [Key: [Contacts.Entry]]
  private let judgements: [Key: [Moderation.Judgement]]

  init(_ input: StatisticsInput, _ facts: SchoolFacts) {
    register = input.register
    var contacts: [Key: [Contacts.Entry]] = [:]
    for (term, record) in input.contacts {
      for entry in record.entries {
        guard let pupil = entry.pupil?.value else { continue }
        contacts[Key(pupil: pupil, term: term), default: []].append(entry)
      }
    }
    self.contacts = contacts
    var judgements: [Key: [Moderation.Judgement]] = [:]
    for (term, pupil, moderation) in input.moderations {
      judgements[Key(pupil: pupil, term: term), default: []] += moderation.judgements
    }
    self.judgements = judgements

    // A pupil has one plan a term; should there be a second by mistake, the first counts.
    var places: [Key: PlanPlace] = [:]
    for place in input.plans {
      let key = Key(pupil: place.pupil, term: place.term)
      if places[key] == nil { places[key] = place }
    }
    let pupils = Set(input.register.keys).union(places.keys.map(\.pupil))
    let folded = pupils.map { (name: $0.folded, pupil: $0) }.sorted { $0.name < $1.name }
    var list: [Item] = []
    for (number, (_, pupil)) in folded.enumerated() {
      for (term, period) in facts.terms.enumerated() {
        let place = places[Key(pupil: pupil, term: period.key)]
        let entry = input.register[pupil]
        let isOnRegister =
          entry.map { $0.isOnRegister(during: period.days) || $0.standing(on: period.meetBy) != nil } ?? false
        guard place != nil || isOnRegister else { continue }
        list.append(Item(pupil: pupil, pupilNumber: number, term: term, place: place))
      }
    }
    self.list = list
  }

  func pupilTerm(_ item: Item, _ facts: SchoolFacts, plan: Plan?) -> PupilTerm {
    let term = facts.terms[item.term]
    let key = Key(pupil: item.pupil, term: term.key)
    return PupilTerm(
      item.pupil,
      term,
      facts,
      entry: register[item.pupil],
      plan: plan,
      contacts: contacts[key] ?? [],
      judgements: judgements[key] ?? []
    )
  }
}
