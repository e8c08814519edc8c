package import Diagnostics

/// One small step: what the pupil will do by the end of the term.
package struct Target: Record {
  package static let recordName = "target"
  package var id: Located<TargetID>?
  package var set: Located<CalendarDate>?
  package var area: Located<AreaOfNeed>?
  package var specific: Text?
  package var measurable: Measurable?
  package var achievable: Text?
  package var relevant: Text?
  package var timeBound: Located<CalendarDate>?
  package var agreedWith: [Text]
  package var familyPart: Text?
  package var provision: [Provision]
  package var home: [Text]
  package var ehcpOutcome: Located<OtherID>?
  package var carriedFrom: Located<TargetReference>?
  package var replaces: Located<TargetID>?
  package var group: Text?
  package var review: Review?
  package var accept: [Acceptance]
  package var range: SourceRange
  package var isWhole: Bool

  package init(from fields: inout Fields) {
    id = fields.required("id", "A name in words, kept from term to term: asks-for-a-toy.")
    set = fields.optional("set", "The day on which it was agreed; left out, the first meeting held.")
    area = fields.expected("area", "The area of need that it belongs to.")
    specific = fields.expected("specific", "What the pupil will do, one thing that can be seen: will ask …")
    measurable = fields.expected("measurable", "Where the pupil is now, and what will count as reached.")
    achievable = fields.expected("achievable", "Why it is within reach this term.")
    relevant = fields.expected("relevant", "Why it matters to the pupil and the family.")
    timeBound = fields.expected("time_bound", "The day by which it will be reached, inside the term.")
    agreedWith = fields.oneOrMany("agreed_with", "Who agreed it: mother, pupil.", .expected)
    familyPart = fields.optional("family_part", "What the family brought to it.")
    provision = fields.list("provision", "What the school does for it.", .expected)
    home = fields.oneOrMany("home", "What the family does for it at home.", .expected)
    ehcpOutcome = fields.optional("ehcp_outcome", "The outcome of the EHCP that it is a step to: E2.")
    carriedFrom = fields.optional(
      "carried_from",
      "The earlier target that it goes on from: autumn/asks-for-a-toy."
    )
    replaces = fields.optional("replaces", "The target in whose place it was set in mid-term.")
    group = fields.optional("group", "The name of a group whose wording is shared on purpose.")
    review = fields.optional("review", "How it went.")
    accept = fields.list("accept", "Findings on this target that stand, with a reason.")
    range = fields.range
    isWhole = fields.isWhole
  }

  /// Where the pupil is and what will count.
  package struct Measurable: Record {
    package static let recordName = "measure"
    package var baseline: Text?
    package var success: Text?
    package var how: Text?
    package var range: SourceRange
    package var isWhole: Bool

    package init(from fields: inout Fields) {
      baseline = fields.expected("baseline", "What the pupil does now, counted in the same way as success.")
      success = fields.expected("success", "What will be seen, and how often.")
      how = fields.optional("how", "Who counts, and with what.")
      range = fields.range
      isWhole = fields.isWhole
    }
  }
}

/// What the school does for a target.
package struct Provision: Record {
  package static let recordName = "provision"
  package var what: Text?
  package var who: Text?
  package var pupils: Located<Int>?
  package var minutes: Located<Int>?
  package var howOften: Text?
  package var sameAs: Located<TargetID>?
  package var range: SourceRange

  package init(from fields: inout Fields) {
    what = fields.expected("what", "What is done.")
    who = fields.expected("who", "Who does it: teaching assistant.")
    pupils = fields.optional("pupils", "How many pupils at a time.")
    minutes = fields.expected("minutes", "How long each time.")
    howOften = fields.expected("how_often", "How often: daily, three times a week.")
    sameAs = fields.optional("same_as", "The target whose provision this is, so that it is counted once.")
    range = fields.range
  }
}

/// How a target went.
package struct Review: Record {
  package static let recordName = "review"
  package var date: Located<CalendarDate>?
  package var outcome: Located<Outcome>?
  package var evidence: Text?
  package var delivered: Text?
  package var familySees: Text?
  package var next: Located<NextStep>?
  package var why: Text?
  package var range: SourceRange
  package var isWhole: Bool

  package init(from fields: inout Fields) {
    date = fields.expected("date", "The day of the review.")
    outcome = fields.expected("outcome", "exceeded, achieved, partly achieved, not achieved, stopped.")
    evidence = fields.expected("evidence", "What was counted or seen.")
    delivered = fields.optional("delivered", "Sessions given of those planned: 48 of 55.")
    familySees = fields.optional("family_sees", "What the family sees at home.")
    next = fields.expected("next", "new target, adapt, continue, move to class provision.")
    why = fields.optional("why", "The reason for it.")
    range = fields.range
    isWhole = fields.isWhole
  }
}
