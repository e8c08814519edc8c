internal import Diagnostics
internal import PlainText
internal import Reporting
internal import TargetJudgement

/// A judgement for a person at a terminal: letter by letter, the words marked.
struct JudgementText {
  let text: String

  init(_ wording: TargetWording, judge: TargetJudge, isColourful: Bool) {
    let judgement = judge.judge(wording)
    let paint = Paint(isOn: isColourful)
    var text = ""
    for criterion in Criterion.allCases {
      let isMet = judgement.isMet(criterion)
      let name = Self.name(criterion)
      text += "\(isMet ? paint.good("yes    ") : paint.mark("not yet", .warning)) \(paint.bold(name))\n"
      for fault in judgement.faults where fault.criterion == criterion {
        text += "          \(VisibleText.of(fault.message)) \(paint.faint("[\(fault.rule)]"))\n"
        if let place = fault.place { text += Self.marked(place, in: wording, paint) }
        text += "          \(paint.faint("help:")) \(VisibleText.of(fault.suggestion))\n"
      }
    }
    if !judgement.faults.isEmpty {
      text += "\nIn the usual frame, with what is missing in < >:\n"
      text += "  \(VisibleText.of(judge.suggestion(for: wording)))\n"
    }
    self.text = text
  }

  private static func name(_ criterion: Criterion) -> String {
    switch criterion {
    case .specific: "Specific"
    case .measurable: "Measurable"
    case .achievable: "Achievable"
    case .relevant: "Relevant"
    case .timeBound: "Time-bound"
    }
  }

  /// The words around the place, with a line of marks below.
  private static func marked(_ place: FaultPlace, in wording: TargetWording, _ paint: Paint) -> String {
    let text: String
    switch place.field {
    case .target: text = wording.target
    case .baseline: text = wording.baseline ?? ""
    case .success: text = wording.successCriteria ?? ""
    }
    let excerpt = Excerpt(of: SourceRange(place.bytes), in: SourceText(path: "", text: text))
    let scalars = Array(excerpt.line.unicodeScalars)
    let before = VisibleText.of(String(String.UnicodeScalarView(scalars.prefix(excerpt.leading))))
    let words = VisibleText.of(
      String(String.UnicodeScalarView(scalars.dropFirst(excerpt.leading).prefix(excerpt.length)))
    )
    let indent = String(repeating: " ", count: VisibleText.width(of: before))
    let marks = String(repeating: "^", count: max(1, VisibleText.width(of: words)))
    return
      "          | \(VisibleText.of(excerpt.line))\n          | \(indent)\(paint.mark(marks, .warning))\n"
  }
}
