import Diagnostics
import Foundation
import PlanModel
import Testing

/// What the writer writes, the reader reads back.
@Suite struct WritingTests {
  /// Texts that YAML would like to make something else of.
  static let hostile: [String] =
    [
      "", " ", "  two before", "two behind  ", " both ", "\t", "\ttab before", "tab\tinside", "tab behind\t",
      "\n", "\nbreak before", "break behind\n", "one\ntwo", "one\n\ntwo", "one\n\n\n two\n", "one \n two",
      "one\r\ntwo", "one\rtwo", "😀", "Zoë 👩‍👩‍👧‍👦 saw it", "- x", "-x", "-", "--- ", "---", "...", "? x", "?",
      "a: b",
      "a:", ":", ": a", "a:b", "#", "# a", "a # b", "a #b", "a#b", "'", "\"", "'a'", "\"a\"", "it's",
      "a \"b\" c",
      "\\", "a\\b", "a\\", "no", "No", "yes", "true", "on", "off", "null", "Null", "~", "~a", "2025-01-01",
      "12", "1.10", "08:30", "1e5", "0x1F", ".5", "+1", "[", "]", "{", "}", "[a, b]", "{a: b}", "a, b", ",",
      "a [b] c", "a {b} c", "&a", "& a", "*a", "* a", "!a", "! a", "%a", "@a", "`a`", "|", "|-", ">", ">-",
      "=",
      "<<", "“a”", "“a", "‘a’", "\u{0}", "a\u{7}b", "a\u{7F}b", "a\u{85}b", "a\u{A0}b", "a\u{2028}b",
      "\u{2029}",
      "\u{FEFF}a", "a\u{FFFE}b", "a\u{FFFD}b", "e\u{301}", "شكرا لكم", "a  b   c", "key: value # comment",
      "plan: 1\npupil: P0402", "\"Soon\" is not a time. If you say ten past I can do it.",
      String(repeating: "x", count: 10_000), String(repeating: "word ", count: 3000) + "end",
      String(repeating: "two  spaces and: colons # marks ", count: 40) + ".",
      String(repeating: "a paragraph that is longer than a line can be in this place\n\n", count: 9) + "end",
      String(repeating: "é", count: 99), String(repeating: "ab ", count: 35) + "\u{2028}",
    ]

  /// Made by chance from pieces that matter to YAML; the same in every run.
  static let random: [String] = {
    let pieces = [
      " ", "  ", "\n", "\t", ": ", " #", "#", "-", "- ", "'", "\"", "\\", "a", "bc", "word ", "é", "😀", ",",
      "[",
      "]", "{", "}", "&", "*", "!", "%", "@", "`", "|", ">", "~", "0", "?", "? ", "\r", "\u{85}", "\u{2028}",
      "\u{1}",
      "no", "…", "“", "”", "=", ".", "long stretch of ordinary words that goes on for a while ",
    ]
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<3000).map { _ in (0..<(1 + next(14))).map { _ in pieces[next(pieces.count)] }.joined() }
  }()

  @Test(arguments: [hostile, random])
  func anyTextOfAnyFieldComesBack(_ texts: [String]) throws {
    for text in texts {
      var plan = Plan.blank
      plan.pupil = Located(PupilID(unchecked: "P0402"))
      plan.strengths = Located(text)
      plan.helps = [Located(text), Located(text)]
      var advice = Advice.blank
      advice.from = Located(text)
      advice.says = Located(text)
      plan.advice = [advice]
      var voice = PupilVoice.blank
      var answer = PupilVoice.Answer.blank
      answer.ask = Located(text)
      answer.say = Located(text)
      voice.answers = [answer]
      plan.pupilVoice = [voice]
      var meeting = Meeting.blank
      meeting.present = [Located(text), Located("mother")]
      var followUp = FollowUp.blank
      followUp.by = Located(text)
      meeting.followUp = [followUp]
      plan.meetings = [meeting]
      var target = Target.blank
      target.home = [Located(text)]
      target.measurable = .blank
      target.measurable?.success = Located(text)
      var provision = Provision.blank
      provision.what = Located(text)
      provision.minutes = Located(10)
      target.provision = [provision]
      plan.targets = [target]
      let read = try #require(
        Self.read(Plan.self, plan.yaml, allow: ["missing-key"]),
        "\(text.debugDescription)"
      )
      #expect(Self.dump(read) == Self.dump(plan), "\(text.debugDescription)")
    }
  }

  @Test func keysOfTheSchoolsOwnComeBack() throws {
    for text in Self.hostile + Self.random where text.unicodeScalars.count < 200 {
      var judgement = Moderation.Judgement.blank
      judgement.plan.append(text, Located(.partly))
      var moderation = Moderation.blank
      moderation.judgements = [judgement]
      let read = Self.read(Moderation.self, moderation.yaml, allow: ["missing-key"])
      let key = read?.judgements.first?.plan.entries.first?.key.value
      #expect(key.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(text.debugDescription)")
    }
  }

  /// Every field that the reader knows is written: filled in from the description, read, written, read again.
  @Test func everyFieldIsWritten() throws {
    try check(Plan.self)
    try check(School.self)
    try check(Register.self)
    try check(People.self)
    try check(Moderation.self)
    try check(ModerationCriteria.self)
    try check(Questions.self)
    try check(Surveys.self)
    try check(CPD.self)
    try check(Contacts.self)
  }

  private func check<Value: WritableRecord>(_ type: Value.Type) throws {
    let text = Self.filled(Value.description, indent: "")
    let first = try #require(Self.read(type, Array(text.utf8), allow: []), "\(text)")
    let written = first.yaml
    let second = try #require(Self.read(type, written, allow: []))
    #expect(Self.dump(second) == Self.dump(first), "\(Value.recordName)")
    // Every key stands in the text, in the order of the description.
    #expect(Self.keys(String(decoding: written, as: UTF8.self)) == Self.keys(text), "\(Value.recordName)")
    #expect(second.yaml == written)
  }

  /// A text with every field of a record filled in.
  private static func filled(_ record: RecordDescription, indent: String) -> String {
    record.fields.map { field in
      let inner = indent + "  "
      return "\(indent)\(field.key):" + value(field.form, inner)
    }.joined()
  }

  private static func value(_ form: ValueForm, _ indent: String) -> String {
    switch form {
    case .record(let record): "\n" + filled(record, indent: indent)
    case .list(let item), .oneOrMany(let item): "\n" + (0..<2).map { _ in listed(item, indent) }.joined()
    case .keyed(by: let key, let item): "\n\(indent)\(scalar(key)):" + value(item, indent + "  ")
    default: " \(scalar(form))\n"
    }
  }

  private static func listed(_ form: ValueForm, _ indent: String) -> String {
    guard let record = form.record else { return "\(indent)- \(scalar(form))\n" }
    return "\(indent)-\n" + filled(record, indent: indent + "  ")
  }

  private static func scalar(_ form: ValueForm) -> String {
    switch form {
    case .word(let form): form.words.last ?? ""
    case .date, .dateRange: "2025-09-22"
    case .wholeNumber, .version: "1"
    case .number: "7.5"
    case .yesOrNo: "true"
    case .identifier: "A1"
    case .pattern(_, let examples): examples.first ?? ""
    default: "Some words"
    }
  }

  /// The words before colons, in order.
  private static func keys(_ text: String) -> [Substring] {
    text.split { "\n,{}".contains($0) }.compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return line[..<colon].drop { " -[".contains($0) }
    }
  }

  @Test func exampleSchoolComesBack() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../plans").standardized.path
    var counts: [String: Int] = [:]
    for file in try PlanFolder(path: folder).list().files {
      let path = folder + "/" + file.path
      switch file.role {
      case .plan: try roundTrip(Plan.self, path)
      case .school: try roundTrip(School.self, path)
      case .register: try roundTrip(Register.self, path)
      case .people: try roundTrip(People.self, path)
      case .survey: try roundTrip(Surveys.self, path)
      case .cpd: try roundTrip(CPD.self, path)
      case .contacts: try roundTrip(Contacts.self, path)
      case .moderation: try roundTrip(Moderation.self, path)
      }
      counts["\(file.role)".prefix { $0.isLetter }.description, default: 0] += 1
    }
    #expect((counts["plan"] ?? 0) > 20)
    #expect(counts.count == 8)
  }

  private func roundTrip<Value: WritableRecord>(_ type: Value.Type, _ path: String) throws {
    let first = try #require(RecordReader().read(type, from: path).record)
    let second = try #require(Self.read(type, first.yaml, allow: []), "\(path)")
    #expect(Self.dump(second) == Self.dump(first), "\(path)")
    let longest = first.yaml.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self).count
    }
    #expect((longest.max() ?? 0) <= 130, "\(path)")
  }

  @Test func houseStyle() throws {
    var plan = Plan.blank
    plan.pupil = Located(PupilID(unchecked: "P0417"))
    plan.strengths = Located(
      "Loves water play, names twelve animals without a picture, and settles fast with a picture timetable."
    )
    plan.helps = [Located("Now-and-next board"), Located("Five minutes: no more")]
    var target = Target.blank
    target.id = TargetID("asks").map { Located($0) }
    target.agreedWith = [Located("mother"), Located("pupil")]
    var provision = Provision.blank
    provision.what = Located("Cover, split and say")
    provision.minutes = Located(15)
    target.provision = [provision]
    target.review = .blank
    target.review?.evidence = Located("She said \"more\" twice: once to him")
    plan.targets = [target]
    #expect(
      String(decoding: plan.yaml, as: UTF8.self) == """
        plan: 1
        pupil: P0417
        strengths: >-
          Loves water play, names twelve animals without a picture, and settles fast with a picture
          timetable.
        helps:
          - Now-and-next board
          - "Five minutes: no more"
        targets:
          - id: asks
            agreed_with: [mother, pupil]
            provision:
              - {what: "Cover, split and say", minutes: 15}
            review:
              evidence: >-
                She said "more" twice: once to him

        """
    )
  }

  @Test func commentsStandBeforeWhatIsWrittenNext() throws {
    var writer = YAMLWriter()
    writer.comment("Feedback from last term\nin two lines: no harm")
    writer.version("plan")
    writer.comment("the pupil")
    writer.field("pupil", Located(PupilID(unchecked: "P0417")))
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "# Feedback from last term\n# in two lines: no harm\nplan: 1\n# the pupil\npupil: P0417\n"
    )
    #expect(Self.read(Plan.self, writer.bytes, allow: [])?.pupil?.value.text == "P0417")
  }

  private static func read<Value: Record>(_ type: Value.Type, _ text: [UInt8], allow: Set<String>) -> Value? {
    let result = RecordReader().read(type, text: text)
    let findings = result.findings.filter { !allow.contains($0.rule) }
    return findings.isEmpty ? result.record : nil
  }

  /// A record's values as text, without the places where they stand.
  private static func dump(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if value is SourceRange { return "" }
    guard !mirror.children.isEmpty else {
      // Strings that are equal to Swift may differ in their characters.
      if let text = value as? String { return "\(text.unicodeScalars.map(\.value))" }
      return "\(value)"
    }
    return "("
      + mirror.children.filter { $0.label != "isWhole" && $0.label != "places" }.map {
        ($0.label ?? "") + ":" + dump($0.value)
      }
      .joined(separator: ",") + ")"
  }
}
