internal import PlanModel

/// The shape of a try that other programs read; free text stands in it only where it is asked for.
struct AttemptDocument: Encodable {
  let date: String
  let by: String
  let how: String?
  let result: String?
  let pupils: [String]
  let resultText: String?
  let barrier: String?

  init(_ attempt: Attempt, _ naming: Naming) {
    date = attempt.date.iso
    by =
      switch attempt.by {
      case .role(let role): role.rawValue
      case .staff(let id): id.text
      case .somebody: "somebody"
      }
    how = attempt.how?.rawValue
    result = attempt.result?.rawValue
    pupils = attempt.pupils.map(\.text)
    resultText = naming.showsText ? attempt.resultText : nil
    barrier = naming.showsText ? attempt.barrier : nil
  }

  enum CodingKeys: String, CodingKey {
    case date, by, how, result, pupils, barrier
    case resultText = "result_text"
  }
}
