import Site
import Testing

@Suite struct HTMLTests {
  @Test func wordsArePutInAsText() {
    let words = "<b onclick='x'>Zoë & \"Chloé\"</b>\u{202E}\u{0}"
    let markup: HTML = "<p title=\"\(words)\">\(words)</p>"
    let text = "&lt;b onclick=&#39;x&#39;&gt;Zoë &amp; &quot;Chloé&quot;&lt;/b&gt;"
    #expect(markup.text == "<p title=\"\(text)\">\(text)</p>")
  }

  @Test func markupIsPutInAsItIs() {
    let inner: HTML = "<b>\("a<b")</b>"
    let outer: HTML = "<p>\(inner)\([inner, inner])\(7)</p>"
    #expect(outer.text == "<p>" + String(repeating: "<b>a&lt;b</b>", count: 3) + "7</p>")
  }
}
