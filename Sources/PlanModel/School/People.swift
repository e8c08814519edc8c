/// Names and contacts behind the ids: people.yaml, read only when printing.
package struct People: Record {
  package static let recordName = "list of people"
  package var staff: Keyed<StaffID, StaffName>
  package var pupils: Keyed<PupilID, PupilName>

  package init(from fields: inout Fields) {
    fields.version("people")
    staff = fields.optional("staff", "The staff's names by id.") ?? Keyed()
    pupils = fields.optional("pupils", "The pupils' names and families by id.") ?? Keyed()
  }

  package struct StaffName: Record {
    package static let recordName = "staff name"
    package var name: Text?

    package init(from fields: inout Fields) {
      name = fields.required("name", "The name as pupils say it: Miss Osei.")
    }
  }

  package struct PupilName: Record {
    package static let recordName = "pupil's name"
    package var name: Text?
    package var knownAs: Text?
    package var pronouns: Located<Pronouns>?
    package var contacts: [Contact]

    package init(from fields: inout Fields) {
      name = fields.required("name", "The full name.")
      knownAs = fields.optional("known_as", "What the pupil is called.")
      pronouns = fields.optional("pronouns", "he, she or they.")
      contacts = fields.list("contacts", "The pupil's family, and what each may get.")
    }

    /// What the pupil is called in a text: `Sami`, or the first word of the name.
    package var shortName: String? {
      if let knownAs { return knownAs.value }
      return name.map { String($0.value.split(separator: " ").first ?? "") }
    }
  }

  package struct Contact: Record {
    package static let recordName = "contact"
    package var who: Text?
    package var name: Text?
    package var language: Text?
    package var interpreter: Located<Bool>?
    package var prefers: Located<ContactPreference>?
    package var gets: [Located<ContactRight>]
    package var ownWordsOnly: Located<Bool>?

    package init(from fields: inout Fields) {
      who = fields.required("who", "mother, father, uncle.")
      name = fields.optional("name", "The name to write on an envelope.")
      language = fields.optional("language", "The language spoken, if not English.")
      interpreter = fields.optional("interpreter", "true where an interpreter is needed.")
      prefers = fields.optional("prefers", "telephone, message, email, letter or in person.")
      gets = fields.oneOrMany("gets", "invitation, plan, or nothing.", .required)
      ownWordsOnly = fields.optional(
        "own_words_only",
        "true where the other parent's words and home actions are left out."
      )
    }
  }
}
