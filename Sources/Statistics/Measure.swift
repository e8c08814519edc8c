package import PlanModel

/// A figure that the school is asked for: what it means in words, and how it is counted.
///
/// Each stands in a file of its own in `Measures/` and on a line of `Measure.all`.
package struct Measure: Sendable {
  /// The name on the command line and in JSON: `met-by-deadline`.
  package let id: String
  /// What a head teacher reads in the table; at most 24 characters, so that four columns fit.
  package let title: String
  package let unit: MeasureUnit
  /// How many of what is tallied make one of the unit.
  package let scale: Int
  /// What is counted, in words.
  package let numerator: String
  /// What it is divided by, in words; nil for plain counts and hours.
  package let denominator: String?
  /// What the words above leave open, and where the formula comes from.
  package let note: String?
  package let basis: Basis
  /// For a measure of the school: each teacher's own, where it can be told.
  let byTeacher: (@Sendable (SchoolFacts, [TermPeriod]) -> [String: Tally])?
  /// A finer split that always comes with it.
  package let parts: Parts?
  /// Small plans and what they count to; run as tests.
  package let examples: [MeasureExample]

  package init(
    id: String,
    title: String,
    unit: MeasureUnit,
    scale: Int = 1,
    numerator: String,
    denominator: String? = nil,
    note: String? = nil,
    parts: Parts? = nil,
    examples: [MeasureExample] = [],
    byTeacher: (@Sendable (SchoolFacts, [TermPeriod]) -> [String: Tally])? = nil,
    basis: Basis
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.scale = scale
    self.numerator = numerator
    self.denominator = denominator
    self.note = note
    self.parts = parts
    self.examples = examples
    self.basis = basis
    self.byTeacher = byTeacher
  }

  /// What a measure looks at.
  package enum Basis: Sendable {
    /// A pupil in a term; the tallies add up over pupils and over terms.
    case pupils(@Sendable (PupilTerm) -> Tally)
    /// A target of a pupil in a term; these also group by what targets are.
    case targets(@Sendable (Target, PupilTerm) -> Tally)
    /// A pupil over all terms of the year so far; there is no figure of a single term.
    case pupilYear(PupilYear)
    /// A pupil in a term; over several terms a pupil still counts once.
    case pupilsOnce(@Sendable (PupilTerm) -> Bool)
    /// The school over some terms: one of them, or all of the period.
    case school(@Sendable (SchoolFacts, [TermPeriod]) -> Tally)
  }

  /// A split of a measure by keys of its own, over the whole period.
  package struct Parts: Sendable {
    /// What the keys are: `kind`.
    package let name: String
    /// What is split, where it is more than the measure's title says.
    package let title: String?
    package let count: Count

    init(name: String, title: String? = nil, count: Count) {
      self.name = name
      self.title = title
      self.count = count
    }

    package enum Count: Sendable {
      case pupils(@Sendable (PupilTerm) -> [Part])
      case pupilYear(PupilYear)
      case school(@Sendable (SchoolFacts, [TermPeriod]) -> [Part])
    }
  }

  /// One key of a split and its tally.
  package struct Part: Sendable {
    package let key: String
    package let tally: Tally
    /// What people read beside it: `+44 points since baseline`.
    package let remark: String?
    /// Where it is not that of the measure, tallied in thousandths.
    let ownUnit: MeasureUnit?

    init(key: String, tally: Tally, remark: String? = nil, ownUnit: MeasureUnit? = nil) {
      self.key = key
      self.tally = tally
      self.remark = remark
      self.ownUnit = ownUnit
    }
  }

  /// Whether the measure is about pupils, so that it can be grouped by what they are.
  package var isAboutPupils: Bool {
    if case .school = basis { false } else { true }
  }

  /// Whether it counts targets, so that it can also be grouped by what they are.
  package var isAboutTargets: Bool {
    if case .targets = basis { true } else { false }
  }

  /// Whether it has figures of a grouping.
  func groups(by grouping: Grouping) -> Bool {
    if grouping == .teacher, byTeacher != nil { return true }
    return grouping.isOfTargets ? isAboutTargets : isAboutPupils
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
