internal import PlanModel

/// The grown-ups of one or two pupils.
struct Family: Sendable {
  struct Adult: Sendable {
    let who: String
    let name: String
  }

  let number: Int
  let surname: String
  let heritage: Heritage
  /// Speaks first for the child.
  let main: Adult
  let other: Adult?
  let livesApart: Bool
  let interpreter: Bool
  let prefers: ContactPreference

  init(number: Int, seed: UInt64) {
    var chance = Chance(seed: seed, .family, number)
    self.number = number
    let first = chance.pick(Heritage.all) ?? Heritage.all[0]
    heritage = first
    let family = chance.pick(first.surnames) ?? ""
    let isMixed = chance.percent(22)
    let second = chance.pick(Heritage.all) ?? first
    let otherName = isMixed ? chance.pick(second.surnames) ?? family : family
    let kind = chance.below(100)
    livesApart = kind >= 92
    if kind < 72 {
      main = Adult(who: "mother", name: "\(chance.percent(70) ? "Mrs" : "Ms") \(family)")
      other = Adult(who: "father", name: "Mr \(otherName)")
    } else if kind < 82 {
      main = Adult(who: "father", name: "Mr \(family)")
      other = Adult(who: "grandmother", name: "Mrs \(family)")
    } else if kind < 88 {
      main = Adult(who: "mother", name: "Ms \(family)")
      other = nil
    } else if kind < 92 {
      main = Adult(who: "grandmother", name: "Mrs \(family)")
      other = nil
    } else {
      main = Adult(who: "mother", name: "Ms \(family)")
      other = Adult(who: "father", name: "Mr \(otherName)")
    }
    surname = isMixed && otherName != family && !livesApart ? "\(family)-\(otherName)" : family
    interpreter = first.language != "English" && chance.percent(22)
    prefers =
      chance.weighted([(.telephone, 50), (.message, 25), (.email, 15), (.letter, 5), (.inPerson, 5)])
      ?? .telephone
  }

  /// The contacts of people.yaml.
  var contacts: [People.Contact] {
    [main, other].compactMap { $0 }.map { adult in
      var contact = Blank.adult
      contact.who = Located(adult.who)
      contact.name = Located(adult.name)
      contact.language = Located(heritage.language)
      if interpreter { contact.interpreter = Located(true) }
      contact.prefers = Located(prefers)
      contact.gets = [Located(.invitation), Located(.plan)]
      if livesApart, adult.who == "father" { contact.ownWordsOnly = Located(true) }
      return contact
    }
  }
}
