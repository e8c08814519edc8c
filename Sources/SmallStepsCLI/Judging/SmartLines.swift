internal import ArgumentParser
internal import Diagnostics
internal import FoundationEssentials
internal import PlanModel
internal import Reporting
internal import TargetJudgement

/// Targets as JSON Lines on standard input, judgements as JSON Lines on standard output.
struct SmartLines {
  let judge: TargetJudge

  /// Answers every line that can be read; ends with 2 when one was no JSON, or had no target.
  func run() throws {
    var number = 0
    var failed = false
    var output = BufferedOutput()
    let decoder = JSONDecoder()
    while let line = readLine() {
      number += 1
      if line.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\r" }) { continue }
      let question: Question
      do {
        question = try decoder.decode(Question.self, from: Data(line.utf8))
      } catch {
        Output.tell("line \(number) is not a JSON object with an id and a target")
        failed = true
        continue
      }
      output.write(answer(question) + "\n")
    }
    output.flush()
    try (failed ? ExitStatus.cannotWork : .clean).end()
  }

  private func answer(_ question: Question) -> String {
    let judgement = judge.judge(
      TargetWording(
        target: question.target,
        baseline: question.baseline,
        successCriteria: question.successCriteria,
        area: question.area.flatMap { AreaOfNeed(word: $0) },
        setOn: question.setOn.flatMap { CalendarDate(iso: $0) },
        reviewBy: question.reviewBy.flatMap { CalendarDate(iso: $0) }
      )
    )
    let findings = judgement.faults.map { fault in
      "{\"criterion\": \(JSONText.string(fault.criterion.rawValue)), \"message\": \(JSONText.string(fault.message)),"
        + " \"rule\": \(JSONText.string(fault.rule)), \"suggestion\": \(JSONText.string(fault.suggestion))}"
    }
    return
      "{\"achievable\": \(judgement.isMet(.achievable)), \"findings\": [\(findings.joined(separator: ", "))],"
      + " \"id\": \(question.id.text), \"measurable\": \(judgement.isMet(.measurable)),"
      + " \"relevant\": \(judgement.isMet(.relevant)), \"specific\": \(judgement.isMet(.specific)),"
      + " \"time_bound\": \(judgement.isMet(.timeBound))}"
  }

  /// One line of input.
  private struct Question: Decodable {
    var id: ID
    var target: String
    var baseline: String?
    var successCriteria: String?
    var area: String?
    var setOn: String?
    var reviewBy: String?

    enum CodingKeys: String, CodingKey {
      case id, target, baseline, area
      case successCriteria = "success_criteria"
      case setOn = "set_on"
      case reviewBy = "review_by"
    }
  }

  /// An id is given back as it came: a text or a whole number.
  private struct ID: Decodable {
    /// As JSON.
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        // Not a number: then it must be a text.
        text = String(number)
      } else {
        text = JSONText.string(try container.decode(String.self))
      }
    }
  }
}
