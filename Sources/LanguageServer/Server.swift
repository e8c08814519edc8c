package import PlanModel

/// The language server: messages in, messages out; knows no streams, so that tests can talk to it.
package final class Server {
  /// What comes from outside.
  package struct World: Sendable {
    let today: @Sendable () -> CalendarDate
    let cores: Int
    /// The file of names, where it stands elsewhere than in the folder.
    let people: String?

    package init(today: @escaping @Sendable () -> CalendarDate, cores: Int, people: String? = nil) {
      self.today = today
      self.cores = cores
      self.people = people
    }
  }

  private let session: Session

  package init(world: World) { session = Session(world: world) }

  /// Whether the client has said that it is over, and whether it had announced it before, as it should.
  package var end: (isOver: Bool, isOrderly: Bool) { (session.phase == .ended, hasShutDown) }
  private var hasShutDown = false

  /// Takes a message in, and gives those that are to go out at once.
  package func receive(_ message: [UInt8]) -> [[UInt8]] {
    handle(message)
    if session.phase == .shutDown { hasShutDown = true }
    return session.takeOutgoing(settling: false)
  }

  /// What there is to say once no more messages are waiting: the diagnostics of what has changed.
  package func settle() -> [[UInt8]] { session.takeOutgoing(settling: true) }

  private func handle(_ message: [UInt8]) {
    guard let head = Message.decode(Message.Head.self, from: message) else {
      return fail(.none, .parse("this is no message in JSON"))
    }
    guard let method = head.method else {
      // An answer to a request of ours has nothing that we wait for.
      if head.id == nil { fail(.none, .invalidRequest("a message names its method")) }
      return
    }
    guard let id = head.id else { return notify(method, message) }
    guard let request = Request.all.first(where: { $0.method == method }) else {
      return fail(id, session.phase == .fresh ? .notInitialized : .unknownMethod(method))
    }
    switch session.phase {
    case .fresh where !request.isFirst: fail(id, .notInitialized)
    case .running where request.isFirst: fail(id, .invalidRequest("initialize comes once"))
    case .shutDown, .ended: fail(id, .invalidRequest("the server has been shut down"))
    default: session.send(request.answer(message, id, session))
    }
  }

  private func notify(_ method: String, _ message: [UInt8]) {
    if method == "exit" {
      session.phase = .ended
    } else if session.phase == .running {
      // Notifications are never answered; those that nobody knows, or that are broken, change nothing.
      Notification.all.first { $0.method == method }?.take(message, session)
    }
  }

  private func fail(_ id: MessageID, _ error: ResponseError) {
    session.send(Message.encode(Message.Failure(id: id, error: error)))
  }
}
