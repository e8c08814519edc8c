/// A strand of what pupils learn, for telling whether two texts are about the same skill.
struct Strand: OptionSet, Sendable {
  let rawValue: UInt32

  static let reading = Strand(rawValue: 1 << 0)
  static let writing = Strand(rawValue: 1 << 1)
  static let spelling = Strand(rawValue: 1 << 2)
  static let pen = Strand(rawValue: 1 << 3)
  static let number = Strand(rawValue: 1 << 4)
  static let speech = Strand(rawValue: 1 << 5)
  static let social = Strand(rawValue: 1 << 6)
  static let feeling = Strand(rawValue: 1 << 7)
  static let attention = Strand(rawValue: 1 << 8)
  static let wholeBody = Strand(rawValue: 1 << 9)
  static let fineMotor = Strand(rawValue: 1 << 10)
  static let dressing = Strand(rawValue: 1 << 11)
  static let eating = Strand(rawValue: 1 << 12)
  static let toilet = Strand(rawValue: 1 << 13)
  static let keyboard = Strand(rawValue: 1 << 14)
  static let clock = Strand(rawValue: 1 << 15)
  static let money = Strand(rawValue: 1 << 16)

  /// Skills that are taught and shown together, so that a baseline in one may stand for another.
  static let text: Strand = [.reading, .writing, .spelling, .pen, .keyboard]
  static let talking: Strand = [.speech, .social, .feeling]
  static let sums: Strand = [.number, .clock, .money]
  static let care: Strand = [.dressing, .eating, .toilet]
}
