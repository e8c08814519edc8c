import Diagnostics
import Formatting
import PlanModel
import Testing

/// Files of every kind, written in every layout that YAML allows: laid out, they say what they said.
@Suite struct RandomLayoutTests {
  @Test(arguments: 0..<12) func anyLayoutKeepsItsMeaningAndItsComments(_ round: Int) throws {
    let formatter = Formatter()
    var chance = Chance(seed: UInt64(round) &* 7919)
    var count = 0
    for (number, file) in try SampleFiles.all().enumerated() where file.bytes.count < 60_000 {
      let seed = UInt64(round * 10_000 + number)
      let original = try #require(Value(file.bytes, as: file.kind), "\(file)")
      let value = round % 3 == 0 ? original : original.withHostileTexts(&chance)
      let layout = RandomLayout(value, seed: seed)
      let bytes = Array(layout.text.utf8)
      let read = try #require(Value(bytes, as: file.kind), "\(file), \(seed): the layout cannot be read")
      let lost = read.differences(from: value)
      try #require(lost.isEmpty, "\(file), \(seed): the layout says something else: \(lost)")

      let once: [UInt8]
      switch formatter.format(bytes, as: file.kind) {
      case .unchanged: once = bytes
      case .changed(let text): once = text
      case .leftAlone(let finding):
        Issue.record(
          "\(file), \(seed): \(finding.rule): \(finding.message) at \(finding.range)\n\(layout.text)"
        )
        continue
      }
      count += 1
      let text = String(decoding: once, as: UTF8.self)
      let after = try #require(Value(once, as: file.kind), "\(file), \(seed): cannot be read\n\(text)")
      let changed = after.differences(from: value)
      #expect(changed.isEmpty, "\(file), \(seed): says something else: \(changed)")
      for remark in layout.remarks {
        let trimmed = remark.trimmingSpaces
        #expect(text.components(of: trimmed) == 1, "\(file), \(seed): \(remark) is lost or doubled\n\(text)")
      }
      if case .changed(let twice) = formatter.format(once, as: file.kind) {
        Issue.record(
          "\(file), \(seed): a second run changes it again\n\(LineDiff(from: once, to: twice).unified(path: "x"))"
        )
      }
      #expect(text.unicodeScalars.first == "\u{FEFF}" ? layout.text.unicodeScalars.first == "\u{FEFF}" : true)
      #expect(layout.text.contains("\r\n") == text.contains("\r\n") || !layout.text.contains("\n"))
    }
    #expect(count > 100)
  }
}

extension Value {
  /// The same with some of its texts put in place of others, which have caught other programs.
  func withHostileTexts(_ chance: inout Chance) -> Value {
    switch self {
    case .text(let text): return .text(chance.percent(25) ? chance.one(of: HostileTexts.all) : text)
    case .list(let items):
      var changed: [Value] = []
      for item in items { changed.append(item.withHostileTexts(&chance)) }
      return .list(changed)
    case .keys(let pairs):
      var changed: [(String, Value)] = []
      for (key, value) in pairs { changed.append((key, value.withHostileTexts(&chance))) }
      return .keys(changed)
    default: return self
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.hasSuffix(" ") { text.removeLast() }
    return String(text)
  }

  /// How often a line ends with the words.
  fileprivate func components(of words: String) -> Int {
    split(whereSeparator: \.isNewline).count { $0.hasSuffix(words) }
  }
}
