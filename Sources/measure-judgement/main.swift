// Measures the judgement against labelled targets: measure-judgement [--misses] [--time] [--half 0|1] FILE…
import Diagnostics
import Foundation
import JudgementFigures
import TargetJudgement

var arguments = Array(CommandLine.arguments.dropFirst())
let showsMisses = arguments.contains("--misses")
let showsTime = arguments.contains("--time")
arguments.removeAll { $0 == "--misses" || $0 == "--time" }
var half: Int?
if let index = arguments.firstIndex(of: "--half"), index + 1 < arguments.count {
  half = Int(arguments[index + 1])
  arguments.removeSubrange(index...index + 1)
}

for path in arguments {
  var targets: [LabelledTarget]
  do {
    targets = try LabelledTarget.read(Data(contentsOf: URL(fileURLWithPath: path)))
  } catch {
    FileHandle.standardError.write(Data("cannot read \(path): \(error)\n".utf8))
    exit(2)
  }
  // Every other target: one half to tune on, the other to see whether it holds.
  if let half { targets = targets.enumerated().filter { $0.offset % 2 == half }.map(\.element) }
  let judge = TargetJudge()
  let figures = JudgementFigures(targets, judge: judge)
  print("\(path): \(targets.count) targets")
  for criterion in Criterion.allCases {
    let agreement = figures.byCriterion[criterion] ?? Agreement()
    let name = criterion.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0)
    print(
      String(
        format: "  %@ kappa %.3f  recall %.3f (%d/%d)  false alarms %.1f%% (%d/%d)",
        name,
        agreement.kappa,
        agreement.recall,
        agreement.hits,
        agreement.hits + agreement.misses,
        agreement.falseAlarmShare * 100,
        agreement.falseAlarms,
        agreement.falseAlarms + agreement.passes
      )
    )
  }
  print(
    String(format: "  all five right %.1f%%", 100 * Double(figures.allRight) / Double(max(figures.total, 1)))
  )
  if showsMisses {
    for miss in figures.disagreements {
      let wording = miss.target.wording
      let found = miss.judgement.faults.filter { $0.criterion == miss.criterion }.map(\.rule).joined(
        separator: ", "
      )
      let kind = miss.judgement.isMet(miss.criterion) ? "missed" : "false alarm (\(found))"
      print("  \(miss.target.id) \(miss.criterion.rawValue) \(kind)\n      \(wording.target)")
      if let baseline = wording.baseline { print("      baseline: \(baseline)") }
      if let success = wording.successCriteria { print("      success: \(success)") }
    }
  }
  if showsTime, !targets.isEmpty {
    let wordings = targets.map(\.wording)
    var faults = 0
    let clock = ContinuousClock()
    var best = Duration.seconds(1_000)
    for _ in 0..<20 {
      let took = clock.measure {
        for _ in 0..<20 { for wording in wordings { faults += judge.judge(wording).faults.count } }
      }
      best = min(best, took)
    }
    let each = Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
    print(
      String(format: "  %.2f microseconds a target (%d findings)", each / Double(20 * wordings.count), faults)
    )
  }
}
