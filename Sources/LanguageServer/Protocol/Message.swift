internal import FoundationEssentials

/// Messages as JSON: what comes in is told apart by its head, what goes out is whole.
enum Message {
  /// What a message is, before its parameters are looked at.
  struct Head: Decodable {
    var id: MessageID?
    var method: String?
  }

  struct Body<Parameters: Decodable>: Decodable {
    var params: Parameters
  }

  struct Request<Parameters: Encodable>: Encodable {
    var jsonrpc = "2.0"
    var id: MessageID
    var method: String
    var params: Parameters
  }

  struct Notification<Parameters: Encodable>: Encodable {
    var jsonrpc = "2.0"
    var method: String
    var params: Parameters
  }

  struct Response<Result: Encodable>: Encodable {
    var jsonrpc = "2.0"
    var id: MessageID
    /// Nil is an answer too, and is written.
    var result: Result?

    private enum Key: CodingKey { case jsonrpc, id, result }

    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: Key.self)
      try keys.encode(jsonrpc, forKey: .jsonrpc)
      try keys.encode(id, forKey: .id)
      try keys.encode(result, forKey: .result)
    }
  }

  struct Failure: Encodable {
    var jsonrpc = "2.0"
    var id: MessageID
    var error: ResponseError
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from message: [UInt8]) -> Value? {
    // What is wrong with a message is nobody's business but the client's programmer's: that it is unreadable.
    try? JSONDecoder().decode(Value.self, from: Data(message))
  }

  static func encode(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Our own values hold texts and whole numbers, which can always be written.
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }
}
