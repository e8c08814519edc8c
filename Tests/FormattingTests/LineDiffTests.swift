import Diagnostics
import Formatting
import Testing

@Suite struct LineDiffTests {
  @Test func unifiedDiffReadsAsPatchWantsIt() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm"
    let new = "a\nB\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\n"
    let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8)).unified(path: "plans/x.yaml")
    #expect(
      diff == """
        --- a/plans/x.yaml
        +++ b/plans/x.yaml
        @@ -1,5 +1,5 @@
         a
        -b
        +B
         c
         d
         e
        @@ -10,4 +10,5 @@
         j
         k
         l
        -m
        \\ No newline at end of file
        +m
        +n

        """
    )
  }

  @Test func sameTextsDifferInNothing() {
    let diff = LineDiff(from: [1, 2, 3], to: [1, 2, 3])
    #expect(diff.changes.isEmpty && diff.unified(path: "x").isEmpty)
  }

  @Test(arguments: 0..<200) func editsLeadFromTheOneToTheOther(_ seed: UInt64) {
    var chance = Chance(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...30, using: &chance)).map { _ in
        chance.one(of: ["a\n", "b\n", "c\r\n", "\n", "end"])
      }
      .joined()
    }
    let (old, new) = (Array(text().utf8), Array(text().utf8))
    var result = old
    for edit in LineDiff(from: old, to: new).edits.reversed() {
      result.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
    }
    #expect(result == new)
  }

  @Test func textsWithLittleInCommonAreOneChangeAndQuick() {
    let old = (0..<20_000).map { "old \($0)\n" }.joined()
    let new = (0..<20_000).map { "new \($0)\n" }.joined()
    #expect(LineDiff(from: Array(old.utf8), to: Array(new.utf8)).changes.count == 1)
  }
}
