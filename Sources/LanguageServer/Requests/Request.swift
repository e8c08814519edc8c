/// One question that a client may ask.
///
/// A request is a value in a file of its own, listed in `Request.all`; with it goes what the server tells
/// of it when it is started, so that there is nothing else to write.
struct Request: Sendable {
  let method: String
  /// What `initialize` tells of it.
  let capability: (name: String, value: Wire.Capability)?
  /// Whether it opens the session.
  let isFirst: Bool
  private let work: @Sendable ([UInt8], MessageID, Session) -> [UInt8]

  /// A request whose work answers with nil where there is nothing to be said.
  init<Parameters: Decodable & SendableMetatype, Answer: Encodable & SendableMetatype>(
    _ method: String,
    capability: (name: String, value: Wire.Capability)? = nil,
    isFirst: Bool = false,
    _ work: @escaping @Sendable (Parameters, Session) -> Answer?
  ) {
    self.method = method
    self.capability = capability
    self.isFirst = isFirst
    self.work = { message, id, session in
      guard let body = Message.decode(Message.Body<Parameters>.self, from: message) else {
        return Message.encode(Message.Failure(id: id, error: .invalidParameters(method)))
      }
      return Message.encode(Message.Response(id: id, result: work(body.params, session)))
    }
  }

  /// A request without parameters, whose answer is that it has been done.
  init(_ method: String, _ work: @escaping @Sendable (Session) -> Void) {
    self.method = method
    capability = nil
    isFirst = false
    self.work = { _, id, session in
      work(session)
      return Message.encode(Message.Response<Bool>(id: id, result: nil))
    }
  }

  /// The whole answer, failure included.
  func answer(_ message: [UInt8], _ id: MessageID, _ session: Session) -> [UInt8] {
    work(message, id, session)
  }
}
