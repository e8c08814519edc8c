/// One thing that a client may tell; it is never answered.
struct Notification: Sendable {
  let method: String
  private let work: @Sendable ([UInt8], Session) -> Void

  init<Parameters: Decodable & SendableMetatype>(
    _ method: String,
    _ work: @escaping @Sendable (Parameters, Session) -> Void
  ) {
    self.method = method
    self.work = { message, session in
      if let body = Message.decode(Message.Body<Parameters>.self, from: message) {
        work(body.params, session)
      }
    }
  }

  func take(_ message: [UInt8], _ session: Session) { work(message, session) }
}

extension Notification {
  /// Every notification that is heard; `exit` is the server's own business.
  static let all: [Notification] = [
    .initialized,
    .didOpen,
    .didChange,
    .didSave,
    .didClose,
    .didChangeWatchedFiles,
  ]
}
