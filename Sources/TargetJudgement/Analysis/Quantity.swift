/// A number in a target, with what it counts and what it is there for.
struct Quantity: Sendable {
  enum Kind: UInt8, Sendable {
    /// Some out of a total: 4 out of 5, 80%.
    case share
    case count
    /// In seconds.
    case duration
    /// In metres.
    case distance
    /// Everything named: all six, every day.
    case whole
  }

  enum Role: UInt8, Sendable {
    /// Says when the target is met.
    case criterion
    /// Says how hard the task is, who is there, with what.
    case condition
    /// Names something: Year 3, Phase 2.
    case label
    /// Where the pupil starts: "from 12 to 20".
    case start
  }

  enum Bound: UInt8, Sendable { case open, atLeast, atMost }

  var kind: Kind
  var role: Role
  var bound = Bound.open
  var amount: Double
  /// What it is out of; 0 when there is no total.
  var total: Double = 0
  /// Stem of the word that is counted; 0 when there is none.
  var unit: UInt32 = 0
  /// Whether a long stretch of time is counted: 12 weeks.
  var unitClasses: WordClass = []
  /// Tokens of the passage.
  var range: Range<Int>

  /// A share as a fraction, any other amount as it is.
  var size: Double { kind == .share && total > 0 ? amount / total : amount }
}
