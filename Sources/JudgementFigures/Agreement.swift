package import Diagnostics
package import TargetJudgement

/// How far the judgement of one letter agrees with people's labels.
package struct Agreement: Sendable {
  /// Faults that were found, faults that were missed, good targets that were flagged, good ones left alone.
  package private(set) var hits = 0
  package private(set) var misses = 0
  package private(set) var falseAlarms = 0
  package private(set) var passes = 0

  package init() {}

  package var total: Int { hits + misses + falseAlarms + passes }

  /// Share of the faulty targets that were flagged.
  package var recall: Double { hits + misses == 0 ? 1 : Double(hits) / Double(hits + misses) }

  /// Share of the good targets that were flagged all the same.
  package var falseAlarmShare: Double {
    falseAlarms + passes == 0 ? 0 : Double(falseAlarms) / Double(falseAlarms + passes)
  }

  /// Cohen's kappa: agreement beyond chance.
  package var kappa: Double {
    guard total > 0 else { return 1 }
    let all = Double(total)
    let observed = Double(hits + passes) / all
    let flagged = Double(hits + falseAlarms) / all
    let faulty = Double(hits + misses) / all
    let chance = flagged * faulty + (1 - flagged) * (1 - faulty)
    return chance >= 1 ? 1 : (observed - chance) / (1 - chance)
  }

  mutating func count(label: Bool, judged: Bool) {
    switch (label, judged) {
    case (false, false): hits += 1
    case (false, true): misses += 1
    case (true, false): falseAlarms += 1
    case (true, true): passes += 1
    }
  }
}

/// The figures of a set of labelled targets.
package struct JudgementFigures: Sendable {
  package private(set) var byCriterion: [Criterion: Agreement] = [:]
  /// Targets with all five letters right, and all targets.
  package private(set) var allRight = 0
  package private(set) var total = 0
  package private(set) var disagreements: [Disagreement] = []

  /// A letter on which judgement and label differ.
  package struct Disagreement: Sendable {
    package let target: LabelledTarget
    package let criterion: Criterion
    package let judgement: Judgement
  }

  package init(_ targets: [LabelledTarget], judge: TargetJudge = TargetJudge()) {
    for target in targets {
      let judgement = judge.judge(target.wording)
      var isRight = true
      for criterion in Criterion.allCases {
        guard let label = target.met[criterion] else { continue }
        let judged = judgement.isMet(criterion)
        byCriterion[criterion, default: Agreement()].count(label: label, judged: judged)
        if label != judged {
          isRight = false
          disagreements.append(Disagreement(target: target, criterion: criterion, judgement: judgement))
        }
      }
      total += 1
      if isRight { allRight += 1 }
    }
  }
}
