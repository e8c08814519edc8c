import Diagnostics
import Testing

@testable import YAMLSyntax

/// Where the quick reader does not give up, it says what libyaml says, byte for byte.
@Suite struct QuickReaderTests {
  /// The tape as text, a line an entry; nil where the reader gave up or failed.
  private static func quick(_ text: [UInt8]) -> String? {
    let tape = Tape()
    return text.withUnsafeBufferPointer { bytes in
      do throws(QuickReader.Unusual) {
        try QuickReader.read(bytes, base: 0, into: tape)
        return shown(tape)
      } catch {
        return nil
      }
    }
  }

  private static func slow(_ text: [UInt8]) -> String? {
    let tape = Tape()
    var loop = EventLoop()
    text.withUnsafeBufferPointer { bytes in
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      loop.run(bytes, base: 0, isASCII: isASCII, depth: YAMLReader.depth, into: tape)
    }
    guard loop.failure == nil, loop.refusals.isEmpty, loop.longQuotes.isEmpty else { return nil }
    return shown(tape)
  }

  /// The text as it comes to either reader: without invisible line breaks and the like.
  private static func mended(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      TextScan(bytes, base: 0, isASCII: bytes.allSatisfy { $0 < 0x80 }).mended ?? text
    }
  }

  private static func shown(_ tape: Tape) -> String {
    (0..<tape.count).map { index in
      let entry = tape.entries[index]
      let text =
        entry.kind == .scalar
        ? YAMLNode(tape: tape, index: index).text.debugDescription : "raw \(entry.first)"
      return "\(index): \(entry.kind) \(entry.style) \(entry.start)..<\(entry.end), \(entry.count), "
        + "then \(entry.next): \(text)"
    }.joined(separator: "\n")
  }

  /// A bit of everything that the quick reader takes.
  private static let usual = """
    # a comment: of two words
    plan: 1
    strengths: >-
      Knows the bones of a beetle; draws bridges
      with every rivet # and no comment

    helps:
      - Five minutes' notice at 08:30, never "soon"   # why
      - "Quiet exit: by the sink"
      -
      - '[not a list]'
      - |
        One line
        - another
    empty:
    closed: [2025-10-27, 'a, b', [x, y], {a: b}, 08:30 a#b, (c) d ]
    none: []
    nothing: {}   # at all
    "quoted": unusual
    targets:   # below
        - id: a#b
          from:
            key with words: Zoë’s text — “so” 😀
            other: >
              Ends with a break
        # between
        - {what: Note pad, minutes: 10 , at: 08:30}
    last: (x) and so on
    """

  @Test func usualFilesAreReadAsLibyamlReadsThem() {
    let text = Self.usual.replacing("\"quoted\"", with: "quoted")
    #expect(Self.quick(Array(text.utf8)) != nil)
    #expect(Self.quick(Array(text.utf8)) == Self.slow(Array(text.utf8)))
    #expect(
      Self.quick(Array((text + "\n\n  \n# end").utf8)) == Self.slow(Array((text + "\n\n  \n# end").utf8))
    )
  }

  @Test(
    arguments: [
      "", "# nothing", "text", "- a\n- b: c\n  d: e\n", "a:\n- b\n- c\n", "a: b\n  c\n", "a: 'b\n  c'\n",
      "a: \"b\\n\"\n",
      "a: 'it''s'\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "? a\n: b\n", "a: b: c\n", "a:\tb\n",
      "a: b\r\nc: d\r\n",
      "a: >-\n  b\n\n  c\n", "a: >-\n  b\n    c\n  d\n", "a: |2\n  b\n", "a: |+\n  b\n\n", "a: >-\n\n",
      "a: >-\n\n  b\n",
      "---\na: b\n", "a: b\n...\n", "a: b\n---\nc: d\n", "%YAML 1.1\n---\na: b\n", "a: [b, c\n  , d]\n",
      "a: [b c\n  d]\n",
      "a: {b: c, d}\n", "a: {b: , c: d}\n", "a: [b: c]\n", "a: [b, ]\n", "a: {b: c,}\n", "a: [a?b]\n",
      "a : b\n",
      "a:b\n", "a: b #c\n", "a: b# c\n", "a: \"b\"#c\n", "a: [b]#c\n", "a: [b]c\n", "a: \"b\": c\n",
      "a: - b\n", "- - a\n  - b\n",
      "-a\n", "- \n", "-\n  a: b\n", "a:\n    b: c\n  d: e\n", "  a: b\n  c: d\n", "  a: b\nc: d\n",
      "a:\n  # c\nb: c\n",
      "a: b\n # c\n  d\n", "a: >-\n  b\n # c\n  d\n", "a: >-\n  b\n   \n", "a: >-\n  b  \n  \nc: d",
      "a: |\n  b", "a: >\n  b  \n  c",
      "...\n", "... a: b\n", "a: ''\nb: \"\"\n", "a: ' b '\n", "a: {}\nb: []\nc: {d: []}\n", "a: b ", "a:",
      "a: \n \n", "-",
      "a: \u{A0}b\n", "a: b\u{2028}c\n", "a: b\u{85}c\n", "a: @b\n", "a: `b\n", "a: %b\n", "a: |b\n",
      "a: :b\n", "a::b: c\n",
    ]
  )
  func nothingIsReadInAnotherWay(_ text: String) {
    let bytes = Self.mended(Array(text.utf8))
    if let quick = Self.quick(bytes) { #expect(quick == Self.slow(bytes)) }
  }

  /// Damages the text in every way that mistakes and merges do, again and again.
  @Test(arguments: 0..<8)
  func damagedFilesAreNotReadInAnotherWay(_ seed: Int) {
    var chance = Chance(state: UInt64(seed))
    var readQuickly = 0
    for _ in 0..<500 {
      var text = Array(Self.usual.replacing("\"quoted\"", with: "quoted").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &chance) { Self.damage(&text, &chance) }
      let mended = Self.mended(text)
      guard let quick = Self.quick(mended) else { continue }
      readQuickly += 1
      let slow = Self.slow(mended)
      if quick != slow { Issue.record("read in another way: \(String(decoding: mended, as: UTF8.self))") }
    }
    #expect(readQuickly > 30)
  }

  private static let pieces = [
    "\"", "'", ":", ": ", " #", "#", "\t", " ", "  ", "-", "- ", "[", "]", "{", "}", ",", "&a ", "*a", "!a ",
    "|", ">-",
    ">", "?", "? ", "%", "@", "`", "\r", "\r\n", "\n", "\n\n", "\u{85}", "\u{2028}", "---\n", "...\n",
    "\n  # c\n", "~",
    "\\", "\n      more\n", "\n- a\n", "a: b\n", "(", ".", "\u{FEFF}", "\u{0}",
  ]

  private static func damage(_ text: inout [UInt8], _ chance: inout Chance) {
    let place = Int.random(in: 0..<max(1, text.count), using: &chance)
    switch Int.random(in: 0..<6, using: &chance) {
    case 0, 1:
      text.insert(
        contentsOf: pieces.randomElement(using: &chance)?.utf8.map(\.self) ?? [],
        at: min(place, text.count)
      )
    case 2:
      text.removeSubrange(
        min(place, text.count)..<min(place + Int.random(in: 1...3, using: &chance), text.count)
      )
    default:
      var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
      let line = Int.random(in: 0..<lines.count, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: lines.remove(at: line)
      case 1: lines.insert(lines.randomElement(using: &chance) ?? [], at: line)
      case 2:
        lines[line].insert(
          contentsOf: [UInt8](repeating: 0x20, count: Int.random(in: 1...4, using: &chance)),
          at: 0
        )
      default: lines[line].removeFirst(min(lines[line].count, Int.random(in: 1...3, using: &chance)))
      }
      text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
  }
}

/// Random numbers that come again with the same seed.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
