package import PlanModel

/// A try at reaching a family, from the plan or from contacts.yaml.
package struct Attempt: Sendable {
  /// Who tried: somebody by id, or a part in the school, or neither where other words stand there.
  package enum Actor: Sendable, Hashable {
    case role(StaffRole)
    case staff(StaffID)
    case somebody
  }

  package let date: CalendarDate
  package let by: Actor
  package let how: FollowUpMethod?
  package let result: AttemptResult?
  /// The staff's own words of the result, which may be about the family.
  package let resultText: String?
  /// What keeps the family away, in its words.
  package let barrier: String?
  /// For whom: siblings are reached by one call.
  package internal(set) var pupils: [PupilID]

  init?(_ followUp: FollowUp, pupil: PupilID) {
    guard let date = followUp.date?.value else { return nil }
    self.date = date
    by = followUp.by.map { Actor(words: $0.value) } ?? .somebody
    how = followUp.how?.value
    result = followUp.result.map { AttemptResult(words: $0.value) }
    resultText = followUp.result?.value
    barrier = followUp.barrier?.value
    pupils = [pupil]
  }

  /// Whether it is the same call, told for a sibling.
  func isSame(as other: Attempt) -> Bool {
    date == other.date && by == other.by && how == other.how
  }

  /// Tries for several pupils of a family as one list, in order; a call for siblings is one.
  static func merged(_ attempts: [Attempt]) -> [Attempt] {
    var merged: [Attempt] = []
    for attempt in attempts.sorted(by: { $0.date < $1.date }) {
      if let same = merged.firstIndex(where: {
        $0.isSame(as: attempt) && !$0.pupils.contains(attempt.pupils[0])
      }) {
        merged[same].pupils += attempt.pupils
      } else {
        merged.append(attempt)
      }
    }
    return merged
  }
}

extension Attempt.Actor {
  init(words: String) {
    if let role = StaffRole(word: words) {
      self = .role(role)
    } else if let id = StaffID(words), id.text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      self = .staff(id)
    } else {
      self = .somebody
    }
  }
}
