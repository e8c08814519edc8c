package import PlanModel

/// Who of a pupil's family may get a document, by people.yaml and the register.
package enum Recipients: Sendable {
  /// A copy for each of them.
  case allowed([Recipient])
  /// There is no people.yaml: one copy, addressed to whoever was named, or to the family.
  case unchecked(Recipient)
  /// Nobody; why, and what would change it.
  case refused(reason: String, remedy: String)

  /// Those who may get what the right is about; only the one who is wanted, if anybody is.
  package static func find(
    of pupil: PupilID,
    with right: ContactRight,
    wanted: String?,
    in wholeSchool: SchoolSubject
  ) -> Recipients {
    let isRestricted = wholeSchool.files.register[pupil]?.share?.value == .askSENCo
    guard let people = wholeSchool.files.people else {
      guard isRestricted else { return .unchecked(Recipient(unchecked: wanted ?? "family")) }
      return .refused(
        reason: "the register says to ask the SENCo before sharing, and there is no people.yaml to allow it",
        remedy: "ask the SENCo; people.yaml says under `gets:` who may have it"
      )
    }
    let contacts = numbered(people.pupils[pupil]?.contacts ?? [])
    let meant = contacts.filter { contact in
      wanted.map { Recipient.plain($0) == Recipient.plain(contact.who) } ?? true
    }
    // `nothing` beside anything else still means nothing.
    let allowed = meant.filter { contact in
      let gets = contact.contact.gets.map(\.value)
      return gets.contains(right) && !gets.contains(.nothing)
    }
    if !allowed.isEmpty {
      let isNamed = wholeSchool.isNamed
      return .allowed(
        allowed.map { one in
          let isAlone = contacts.count { Recipient.plain($0.who) == Recipient.plain(one.who) } == 1
          return Recipient(one.contact, fileWord: one.fileWord, isAlone: isAlone, isNamed: isNamed)
        }
      )
    }
    let what = right == .invitation ? "an invitation" : "the plan"
    let gets = "`gets: [\(right.rawValue)]` in people.yaml"
    if let wanted, meant.isEmpty {
      let known = contacts.isEmpty ? "nobody" : contacts.map(\.who).joined(separator: ", ")
      return .refused(
        reason: "people.yaml knows no \(wanted) of \(pupil); it knows \(known)",
        remedy: "look at the spelling, or add the contact with \(gets)"
      )
    }
    return .refused(
      reason: wanted.map { "people.yaml does not let the \($0) of \(pupil) get \(what)" }
        ?? (isRestricted
          ? "the register says to ask the SENCo before sharing, and people.yaml lets nobody of \(pupil) get \(what)"
          : "people.yaml lets nobody of \(pupil) get \(what)"),
      remedy: "ask the SENCo; whoever may have it is given \(gets)"
    )
  }

  /// Each contact with the word of its files: numbered where the plain word is another's already.
  private static func numbered(
    _ contacts: [People.Contact]
  ) -> [(contact: People.Contact, who: String, fileWord: String)] {
    var used: Set<String> = []
    return contacts.map { contact in
      let who = contact.who?.value ?? "family"
      let plain = Recipient.fileWord(who)
      var word = plain
      var number = 2
      while !used.insert(word).inserted {
        word = "\(plain)-\(number)"
        number += 1
      }
      return (contact, who, word)
    }
  }
}
