internal import PlanModel

/// A part of a plan with the reason why it works, or what would make it better.
struct ModelPart {
  let title: String
  /// What stands in the plan, ready to print.
  let text: String
  let reason: String
  /// Whether the reason is a praise, and not a wish.
  let isSound: Bool

  static func sound(_ title: String, _ text: String, _ reason: String) -> ModelPart {
    ModelPart(title: title, text: text, reason: reason, isSound: true)
  }

  static func better(_ title: String, _ text: String, _ reason: String) -> ModelPart {
    ModelPart(title: title, text: text, reason: reason, isSound: false)
  }
}

/// Some out of a total, as staff type it: `2 of 10`, `3/5`, `eight out of ten` is left unread.
struct TypedShare: Equatable {
  let count: Int
  let total: Int

  /// The first share in a text.
  init?(in text: String) {
    let words = text.replacing("/", with: " of ").replacing(" out of ", with: " of ")
      .split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "." }
    for place in words.indices where words[place] == "of" && place > 0 && place + 1 < words.count {
      guard let count = Int(words[place - 1]), let total = Int(words[place + 1]), count <= total, total > 0
      else { continue }
      self.count = count
      self.total = total
      return
    }
    return nil
  }
}
