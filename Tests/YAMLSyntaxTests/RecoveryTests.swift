import Diagnostics
import Testing
import YAMLSyntax

/// One broken place does not hide the rest of its file.
@Suite struct RecoveryTests {
  private func findings(_ text: String) -> (rules: [String], keys: [String]) {
    Array(text.utf8).withUnsafeBufferPointer { buffer in
      let reader = YAMLReader()
      let document = reader.read(buffer)
      var keys: [String] = []
      if let root = document.root, root.kind == .mapping {
        var children = root.children
        while let key = children.next(), children.next() != nil { keys.append(key.text) }
      }
      return (document.findings.map(\.rule), keys)
    }
  }

  @Test func twoMistakesAreBothNamed() {
    let found = findings("how:one\nb: two\nc: \"open\nd: four\n")
    #expect(found.rules == ["missing-space", "unclosed-quote"])
    #expect(found.keys == ["b", "d"])
  }

  @Test func brokenItemLeavesItsNeighboursAlone() {
    let text = "targets:\n  - id:a\n    x: 1\n  - id: b\n    y: 'it's'\n    z: 3\nlast: yes\n"
    let found = findings(text)
    #expect(found.rules == ["missing-space", "quote-in-quotes"])
    #expect(found.keys == ["targets", "last"])
  }

  @Test func everyConflictIsNamed() {
    let conflict = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n"
    let found = findings(conflict + "b: 1\n" + conflict.replacing("a:", with: "c:"))
    #expect(found.rules == ["merge-conflict", "merge-conflict"])
    #expect(found.keys == ["a", "b", "c"])
  }

  @Test func lineTooNearTheMarginIsTheOnlyOneLeftOut() {
    let found = findings("targets:\n  - id: a\n  area: x\n    specific: y\n    z: 1\nb: 2\n")
    #expect(found.rules == ["wrong-indent"])
    #expect(found.keys == ["targets", "b"])
  }

  @Test func quoteIsBlamedWhereItOpens() {
    let text = "a: \"one\nb: two\nc: three \"\nd: four\n"
    let found = findings(text)
    #expect(found.rules.first == "unclosed-quote")
    #expect(found.keys.contains("d"))
  }

  @Test func twentyMistakesAreTheMost() {
    let text = (0..<40).map { "key\($0):x\nm\($0): y\n" }.joined()
    #expect(findings(text).rules.count == 20)
  }
}
