package import PlanModel

/// Two moderators who read the same plans at the same stage.
package struct ModeratorPair: Sendable {
  package var first: StaffID
  package var second: StaffID
  package var plans = 0
  package var kappa = Kappa()

  /// All pairs, over every criterion of the plans and of their targets. Of somebody who read a plan again at the
  /// same stage the latest judgement counts.
  static func all(in moderated: [ModeratedPlan], _ criteria: ModerationCriteria) -> [ModeratorPair] {
    var pairs: [ModeratorPair] = []
    for plan in moderated {
      let judgements = latest(plan.judgements)
      for (index, one) in judgements.enumerated() {
        for other in judgements[(index + 1)...] {
          guard let by = one.by?.value, let otherBy = other.by?.value, by != otherBy,
            (one.stage?.value ?? .plan) == (other.stage?.value ?? .plan)
          else { continue }
          let (first, second) = by < otherBy ? (one, other) : (other, one)
          let names = by < otherBy ? (by, otherBy) : (otherBy, by)
          let place = pairs.firstIndex { $0.first == names.0 && $0.second == names.1 }
          var pair = place.map { pairs[$0] } ?? ModeratorPair(first: names.0, second: names.1)
          pair.plans += 1
          pair.count(Ratings(first, targets: plan.targets), Ratings(second, targets: plan.targets), criteria)
          if let place { pairs[place] = pair } else { pairs.append(pair) }
        }
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Each moderator's latest judgement of each stage; of two of one day the lower in the file.
  private static func latest(_ judgements: [Moderation.Judgement]) -> [Moderation.Judgement] {
    judgements.enumerated().filter { index, judgement in
      !judgements.enumerated().contains { other, later in
        other != index && later.by?.value == judgement.by?.value
          && (later.stage?.value ?? .plan) == (judgement.stage?.value ?? .plan)
          && (later.date?.value.dayNumber ?? 0, other) > (judgement.date?.value.dayNumber ?? 0, index)
      }
    }
    .map(\.element)
  }

  private init(first: StaffID, second: StaffID) {
    self.first = first
    self.second = second
  }

  private mutating func count(_ one: Ratings, _ other: Ratings, _ criteria: ModerationCriteria) {
    func number(_ answer: ModerationAnswer) -> Int { ModerationAnswer.allCases.firstIndex(of: answer) ?? 0 }
    for (list, ofTargets) in [(criteria.plan, false), (criteria.targets, true)] {
      for id in list.compactMap({ $0.id?.value }) {
        let answers = zip(
          one.answers(to: id, ofTargets: ofTargets),
          other.answers(to: id, ofTargets: ofTargets)
        )
        for (left, right) in answers { kappa.count(number(left), number(right)) }
      }
    }
  }
}
