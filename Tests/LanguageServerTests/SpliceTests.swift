import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct SpliceTests {
  @Test(arguments: [
    ("abc", "abXc", 2..<2, 1), ("abc", "ac", 1..<2, 0), ("", "x", 0..<0, 1), ("aaa", "aa", 2..<3, 0),
    ("one two", "one 2", 4..<7, 1), ("same", "same", 4..<4, 0),
  ])
  func theSmallestChangeIsFound(_ old: String, _ new: String, _ gone: Range<Int>, _ count: Int) {
    let splice = Splice(from: Array(old.utf8), to: Array(new.utf8))
    #expect(splice.old == gone)
    #expect(splice.count == count)
  }

  @Test func placesMoveWithTheirWords() {
    let splice = Splice(old: 4..<6, count: 5)
    #expect(splice.moved(SourceRange(0..<4)) == SourceRange(0..<4))
    #expect(splice.moved(SourceRange(6..<9)) == SourceRange(9..<12))
    #expect(splice.moved(SourceRange(3..<5)) == nil)
    #expect(splice.moved(SourceRange(5..<8)) == nil)
  }
}
