import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test func positionsCountLinesAndCodePoints() {
    let source = SourceText(path: "x", text: "a\nZoë 🙂 b\r\nlast\rmore")
    func position(_ words: String) -> SourcePosition {
      let bytes = Array(words.utf8)
      let start = (0...source.bytes.count - bytes.count).first {
        Array(source.bytes[$0..<$0 + bytes.count]) == bytes
      }
      return source.position(at: start ?? -1)
    }
    #expect(position("Zoë") == SourcePosition(line: 2, column: 1))
    #expect(position("b") == SourcePosition(line: 2, column: 7))
    #expect(position("last") == SourcePosition(line: 3, column: 1))
    #expect(position("more") == SourcePosition(line: 4, column: 1))
    #expect(source.text(ofLine: 2) == "Zoë 🙂 b")
    #expect(source.lineCount == 4)
  }

  @Test func byteOrderMarkIsNoColumn() {
    let source = SourceText(path: "x", text: "\u{FEFF}ab")
    #expect(source.position(at: 3) == SourcePosition(line: 1, column: 1))
    #expect(source.position(at: 4) == SourcePosition(line: 1, column: 2))
    #expect(Excerpt(of: SourceRange(3..<4), in: source).line == "ab")
  }

  @Test func offsetsOutsideTheTextAreItsEnds() {
    let source = SourceText(path: "x", text: "ab")
    #expect(source.position(at: 99) == SourcePosition(line: 1, column: 3))
    #expect(source.position(at: -4) == SourcePosition(line: 1, column: 1))
    #expect(Excerpt(of: SourceRange(50..<60), in: source).length == 1)
    #expect(SourceText(path: "x", text: "").position(at: 0) == SourcePosition(line: 1, column: 1))
  }

  @Test func columnsFarAlongALineAreRight() {
    let text = "\u{FEFF}" + String(repeating: "aé🙂", count: 700) + "\nx" + String(repeating: "é", count: 600)
    let source = SourceText(path: "x", text: text)
    var (place, column) = (3, 1)
    for scalar in text.unicodeScalars.dropFirst() {
      #expect(source.position(at: place).column == column)
      place += UTF8.width(scalar)
      column = scalar == "\n" ? 1 : column + 1
    }
    #expect(place == source.bytes.count)
    #expect(source.position(at: place) == SourcePosition(line: 2, column: 602))
  }

  // Counted from the line's start each time, this is 20,000,000,000 steps; the limit is for a run that hangs.
  @Test(.timeLimit(.minutes(3))) func manyPlacesOnOneLineAreFoundWithoutCountingAnew() {
    let count = 2_000_000
    let source = SourceText(path: "x", text: String(repeating: "a", count: count))
    let places = stride(from: 0, to: count, by: 100)
    #expect(places.allSatisfy { source.position(at: $0).column == $0 + 1 })
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text = String(repeating: "é", count: 5000) + "HERE" + String(repeating: "x", count: 5000)
    let source = SourceText(path: "x", text: text)
    let excerpt = Excerpt(of: SourceRange(10_000..<10_004), in: source)
    #expect(excerpt.line.count < 200)
    let marked = excerpt.line.unicodeScalars.dropFirst(excerpt.leading).prefix(excerpt.length)
    #expect(String(String.UnicodeScalarView(marked)) == "HERE")
  }
}

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("specifc", "specific", 1), ("recieve", "receive", 1), ("", "abc", 3), ("abc", "abc", 0),
    ("ABC", "abc", 0),
    ("kitten", "sitting", 3),
  ])
  func distanceCountsChanges(_ left: String, _ right: String, _ distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  @Test func onlyWordsNearEnoughAreSuggested() {
    #expect(EditDistance.nearest(to: "baselin", among: ["baseline", "success", "how"]) == ["baseline"])
    #expect(EditDistance.nearest(to: "colour", among: ["baseline", "success", "how"]).isEmpty)
  }
}
