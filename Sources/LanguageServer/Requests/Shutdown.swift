extension Request {
  /// The client is about to end the session.
  static let shutdown = Request("shutdown") { session in session.phase = .shutDown }
}
