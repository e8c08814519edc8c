import Diagnostics
import Testing
import YAMLSyntax

/// The traps of reading YAML with exact places, one by one.
@Suite struct ReadingTrapTests {
  /// A value found in a text: its words, and where they stand in the text.
  struct Found: Equatable, CustomStringConvertible {
    var text: String
    var source: String
    var line: Int
    var column: Int
    var description: String { "\(text) = \(source) at \(line):\(column)" }
  }

  /// The values of a mapping by key, and the ids of the findings.
  private func read(_ text: String) -> (values: [String: Found], problems: [String]) {
    read(bytes: Array(text.utf8))
  }

  private func read(bytes: [UInt8]) -> (values: [String: Found], problems: [String]) {
    let source = SourceText(path: "x.yaml", bytes: bytes)
    return bytes.withUnsafeBufferPointer { buffer in
      // Bytes are read before the reader, and with it the tape, goes away.
      let reader = YAMLReader()
      let document = reader.read(buffer)
      var values: [String: Found] = [:]
      if let root = document.root, root.kind == .mapping {
        var children = root.children
        while let key = children.next(), let value = children.next() {
          let place = source.position(at: Int(value.range.start))
          values[key.text] = Found(
            text: value.text,
            source: source.text(in: value.range),
            line: place.line,
            column: place.column
          )
        }
      }
      return (values, document.findings.map(\.rule))
    }
  }

  @Test func byteOrderMarkIsNoColumn() {
    let (values, problems) = read("\u{FEFF}a: one\nb: two")
    #expect(values["a"] == Found(text: "one", source: "one", line: 1, column: 4))
    #expect(values["b"] == Found(text: "two", source: "two", line: 2, column: 4))
    #expect(problems.isEmpty)
  }

  @Test func windowsLineEndsCountOnce() {
    let (values, problems) = read("a: one\r\n\r\nb: two\r\n")
    #expect(values["b"] == Found(text: "two", source: "two", line: 3, column: 4))
    #expect(problems.isEmpty)
  }

  @Test func loneCarriageReturnsEndLines() {
    #expect(read("a: one\rb: two").values["b"] == Found(text: "two", source: "two", line: 2, column: 4))
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"]) func invisibleLineBreaksAreToldAndReadAsSpaces(
    _ mark: String
  ) {
    let (values, problems) = read("a: one\(mark)more\nb: two # a comment\(mark)goes on\nc: three")
    #expect(values["a"]?.source == "one\(mark)more")
    #expect(values["c"] == Found(text: "three", source: "three", line: 3, column: 4))
    #expect(problems == ["unusual-line-break", "unusual-line-break"])
  }

  @Test func columnsCountCodePoints() {
    let (values, _) = read("ü: {é: 1, b: ö}\nZoë: 🙂 yes\nc: 👩‍👧 x")
    #expect(values["Zoë"] == Found(text: "🙂 yes", source: "🙂 yes", line: 2, column: 6))
    #expect(values["c"]?.source == "👩‍👧 x")
    #expect(values["ü"]?.source == "{é: 1, b: ö}")
  }

  @Test func emptyValuesStandBehindTheColon() {
    let (values, _) = read("a:\nb: two")
    #expect(values["a"] == Found(text: "", source: "", line: 1, column: 3))
  }

  @Test func blockTextsEndWithTheirLastWord() {
    let (values, _) = read("a: |\n  one\n  two\n\n\n# comment\nb: >-\n  three\n  four\nc: x\n")
    #expect(values["a"]?.source == "|\n  one\n  two")
    #expect(values["a"]?.text == "one\ntwo\n")
    #expect(values["b"]?.text == "three four")
    #expect(values["b"]?.source == ">-\n  three\n  four")
  }

  @Test func collectionsEndWithTheirLastChild() {
    let (values, _) = read("a:\n  - one\n  - two\n\n# comment\n\nb: x\n")
    #expect(values["a"]?.source == "- one\n  - two")
  }

  @Test func scalarsAreLeftAsTyped() {
    let (values, _) = read("a: no\nb: 0123\nc: 1e3\nd: 08:30\ne: 2025-09-22\nf: 1.10\ng: ~\nh: 'null'")
    #expect(
      values.mapValues(\.text) == [
        "a": "no", "b": "0123", "c": "1e3", "d": "08:30", "e": "2025-09-22", "f": "1.10", "g": "~",
        "h": "null",
      ]
    )
  }

  @Test func anchorsAliasesTagsAndSecondDocumentsAreRefused() {
    #expect(read("a: &x one\nb: *x").problems == ["alias-or-anchor", "alias-or-anchor"])
    #expect(read("a: !!int 3").problems == ["tag"])
    #expect(read("a: 1\n---\nb: 2").problems == ["several-documents"])
    #expect(read("---\na: 1\n...\n").problems == [])
  }

  @Test func aliasBombIsHarmless() {
    var text = "a: &a [x, x]\n"
    for index in 0..<30 { text += "b\(index): &b\(index) [*a, *a, *a, *a, *a, *a]\n" }
    #expect(read(text).problems.allSatisfy { $0 == "alias-or-anchor" })
  }

  @Test(arguments: ["[", "{a: "]) func depthIsBounded(_ opening: String) {
    let (values, problems) = read("a: one\nb: " + String(repeating: opening, count: 10_000) + "\nc: three\n")
    #expect(problems.contains("too-deep"))
    #expect(values["a"]?.text == "one")
    #expect(values["c"]?.text == "three")
  }

  @Test func blockDepthIsBounded() {
    var text = ""
    for level in 0..<10_000 { text += String(repeating: " ", count: level % 2000) + "- \n" }
    _ = read(text)
    let deep = (0..<200).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(read("z: 1\n" + deep + "\n").problems.contains("too-deep"))
  }

  @Test func brokenBytesAreToldAndReadPast() {
    let bytes = Array("a: caf".utf8) + [0xE9] + Array("\nb: ".utf8) + [0x00] + Array("two\nc: three\n".utf8)
    let (values, problems) = read(bytes: bytes)
    #expect(problems == ["not-utf8", "control-character"])
    #expect(values["c"] == Found(text: "three", source: "three", line: 3, column: 4))
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
      [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func everyKindOfBrokenUTF8IsTold(_ bytes: [UInt8]) {
    #expect(read(bytes: Array("a: ".utf8) + bytes).problems.contains("not-utf8"))
  }

  @Test func emptyFilesHaveNoValues() {
    #expect(read("").values.isEmpty)
    #expect(read("# only a comment\n").values.isEmpty)
    #expect(read("\u{FEFF}").values.isEmpty)
  }

  @Test func utf16IsNamed() {
    #expect(read(bytes: [0xFF, 0xFE, 0x61, 0x00]).problems == ["not-utf8"])
  }

  /// Random damage to a plan: whatever comes of it, places stay inside the file and nothing falls over.
  @Test func damagedTextsKeepPlacesInside() {
    let plan =
      "plan: 1\npupil: P0402\nparent_voice:\n  - from: mother\n    says: \"Zoë's words: yes\"\ntargets:\n"
      + "  - id: a\n    provision: [{what: play, who: TA}]\n    home: >-\n      one\n      two\n"
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = [
      "\"", "'", "[", "]", "{", "}", ":", ": ", "- ", "\t", "\n", "  ", "#", "&a", "*a", "!", "|", ">", "%",
      "@", "\u{2028}", "é", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n",
    ]
    for _ in 0..<3000 {
      var bytes = Array(plan.utf8)
      for _ in 0...next(4) {
        let place = next(bytes.count)
        switch next(3) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(8)))
        case 1: bytes.insert(contentsOf: Array(pieces[next(pieces.count)].utf8), at: place)
        default: bytes[place] = UInt8(next(256))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      bytes.withUnsafeBufferPointer { buffer in
        let reader = YAMLReader()
        let document = reader.read(buffer)
        #expect(document.root != nil || !document.findings.isEmpty || !bytes.contains { $0 > 0x20 })
        for finding in document.findings {
          #expect(Int(finding.range.end) <= bytes.count, "\(finding)")
          #expect(!finding.message.isEmpty)
        }
      }
    }
  }
}
