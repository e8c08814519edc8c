internal import PlanModel

/// A count over all terms of a pupil: what to note of each, and what the notes come to.
package struct PupilYear: Sendable {
  let note: @Sendable (PupilTerm) -> TermNote
  let count: @Sendable ([TermNote], SchoolFacts) -> Result

  /// What is kept of a pupil's term, instead of the plan.
  struct TermNote: Sendable {
    var term: TermKey
    var numbers: [Int] = []
    /// Such as the earlier target that a target goes on from.
    var links: [String: String] = [:]
  }

  struct Result: Sendable {
    var tally = Tally.nothing
    var parts: [Measure.Part] = []
  }
}
