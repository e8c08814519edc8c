internal import Diagnostics
internal import PlanModel

/// The questions of a stage, as a plan's answers are held against them.
struct QuestionSet: Sendable {
  let stage: KeyStage
  let questions: [String]
  /// How many of them a pupil is asked at the least.
  let least: Int
  private let plain: [String]

  /// Nil for a set without questions.
  init?(_ stage: KeyStage, _ set: Questions) {
    guard !set.ask.isEmpty else { return nil }
    self.stage = stage
    questions = set.ask.map(\.value)
    least = set.leastAsked
    plain = questions.map(Self.plain)
  }

  /// The place of a question in the set; capitals, spaces and the marks at its end do not matter.
  func place(of question: String) -> Int? {
    // Nearly all are copied word for word.
    questions.firstIndex(of: question) ?? plain.firstIndex(of: Self.plain(question))
  }

  /// The question that was meant, if one is near.
  func nearest(to question: String) -> String? {
    let wanted = Self.plain(question)
    if let near = EditDistance.nearest(to: wanted, among: plain).first {
      return plain.firstIndex(of: near).map { questions[$0] }
    }
    // Most of the words are the same: `What helps you when things are tricky?`
    let words = Set(wanted.split(separator: " "))
    let shares = plain.map { candidate in
      let others = Set(candidate.split(separator: " "))
      return Double(words.intersection(others).count) / Double(max(1, words.union(others).count))
    }
    guard let best = shares.max(), best >= 0.5 else { return nil }
    return shares.firstIndex(of: best).map { questions[$0] }
  }

  private static func plain(_ question: String) -> String {
    WordSpelling.plain(question.filter { $0.isLetter || $0.isNumber || $0.isWhitespace || $0 == "-" })
  }
}

extension PupilVoice {
  /// Whether the pupil was heard by questions alone: what is seen, said freely or left unsaid needs none.
  var isByQuestions: Bool {
    !answers.isEmpty && choseNotToSay?.value != true && how?.value != .observation && says == nil
      && seen == nil
  }
}
