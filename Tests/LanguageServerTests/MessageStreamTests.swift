import LanguageServer
import Testing

@Suite struct MessageStreamTests {
  private func messages(_ text: String, cut: Int = .max) -> (messages: [String], skipped: Int) {
    var stream = MessageStream()
    var found: [String] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(cut))
      rest = rest.dropFirst(cut)
      piece.withUnsafeBufferPointer { stream.append($0) }
      while let message = stream.next() { found.append(String(decoding: message, as: UTF8.self)) }
    }
    return (found, stream.takeSkipped())
  }

  @Test(arguments: [1, 2, 7, 1000]) func messagesAreCutHoweverTheyArrive(_ cut: Int) {
    let text = "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:3\r\n\r\n[1]"
    #expect(messages(text, cut: cut).messages == ["{}", "[1]"])
  }

  @Test(arguments: [
    "hello\r\n\r\n", "Content-Length: many\r\n\r\n", "Content-Length: -5\r\n\r\n",
    "Content-Length: 99999999999999999999\r\n\r\n", "Content-Length: 900000000000\r\n\r\nx",
    "\r\n\r\n\r\n", "{\"jsonrpc\": \"2.0\"}", "Content-Type: text/plain\r\n\r\n",
  ])
  func garbageIsPassedOver(_ garbage: String) {
    let found = messages(garbage + "Content-Length: 2\r\n\r\n{}")
    #expect(found.messages == ["{}"])
    #expect(found.skipped > 0)
  }

  @Test func aHeaderWithoutEndIsGivenUp() {
    let found = messages(
      "Content-Length: 2" + String(repeating: " ", count: 10_000) + "Content-Length: 2\r\n\r\n{}"
    )
    #expect(found.messages == ["{}"])
  }

  @Test func aMessageThatIsCutShortWaits() {
    #expect(messages("Content-Length: 200\r\n\r\n{}").messages.isEmpty)
  }
}
