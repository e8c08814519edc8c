/// A figure that the school is asked for: what it means in words, and how it is counted.
///
/// Each stands in a file of its own in `Measures/` and on a line of `Measure.all`.
package struct Measure: Sendable {
  /// The name on the command line and in JSON: `met-by-deadline`.
  package let id: String
  /// What a head teacher reads in the table; at most 24 characters, so that four columns fit.
  package let title: String
  package let unit: MeasureUnit
  /// What is counted, in words.
  package let numerator: String
  /// What it is divided by, in words; nil for plain counts and hours.
  package let denominator: String?
  /// What the words above leave open, and where the formula comes from.
  package let note: String?
  package let basis: Basis
  /// A finer split that always comes with it.
  package let parts: Parts?
  /// Small plans and what they count to; run as tests.
  package let examples: [MeasureExample]

  package init(
    id: String,
    title: String,
    unit: MeasureUnit,
    numerator: String,
    denominator: String? = nil,
    note: String? = nil,
    parts: Parts? = nil,
    examples: [MeasureExample] = [],
    basis: Basis
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.numerator = numerator
    self.denominator = denominator
    self.note = note
    self.parts = parts
    self.examples = examples
    self.basis = basis
  }

  /// What a measure looks at.
  package enum Basis: Sendable {
    /// A pupil in a term; the tallies add up over pupils and over terms.
    case pupils(@Sendable (PupilTerm) -> Tally)
    /// A pupil in a term; over several terms a pupil still counts once.
    case pupilsOnce(@Sendable (PupilTerm) -> Bool)
    /// The school over some terms: one of them, or all of the period.
    case school(@Sendable (SchoolFacts, [TermPeriod]) -> Tally)
  }

  /// A split of a measure by keys of its own, over the whole period.
  package struct Parts: Sendable {
    /// What the keys are: `kind`.
    package let name: String
    package let count: Count

    package enum Count: Sendable {
      case pupils(@Sendable (PupilTerm) -> [Part])
      case school(@Sendable (SchoolFacts, [TermPeriod]) -> [Part])
    }
  }

  /// One key of a split and its tally.
  package struct Part: Sendable {
    package let key: String
    package let tally: Tally
    /// What people read beside it: `+44 points since baseline`.
    package let remark: String?

    init(key: String, tally: Tally, remark: String? = nil) {
      self.key = key
      self.tally = tally
      self.remark = remark
    }
  }

  /// Whether the measure is about pupils, so that it can be grouped by what they are.
  package var isAboutPupils: Bool {
    if case .school = basis { false } else { true }
  }
}

/// Small plans and what they count to.
package struct MeasureExample: Sendable {
  /// What it shows.
  package let summary: String
  /// One plan a pupil, without its `plan:` and `pupil:` lines; nil for a pupil who has none.
  ///
  /// The pupils have SEN support from 3 September 2025 on; the one term has its `meet_by` on
  /// 17 October 2025 and is over.
  package let plans: [String?]
  package let gives: Tally

  package init(_ summary: String, plans: [String?], gives: Tally) {
    self.summary = summary
    self.plans = plans
    self.gives = gives
  }
}
