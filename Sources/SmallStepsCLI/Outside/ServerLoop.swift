internal import LanguageServer

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Carries messages between standard input, the server and standard output, until the client has gone.
struct ServerLoop {
  let server: Server

  func run() -> ExitStatus {
    var stream = MessageStream()
    let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { chunk.deallocate() }
    while !server.end.isOver {
      let count = read(STDIN_FILENO, chunk.baseAddress, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      stream.append(UnsafeBufferPointer(rebasing: chunk[..<count]))
      while !server.end.isOver, let message = stream.next() { send(server.receive(message)) }
      let skipped = stream.takeSkipped()
      if skipped > 0 { Output.tell("\(skipped) bytes of input are no message and were passed over") }
      // A client that writes faster than it can be told has its last state checked, not each one between.
      if !isMoreWaiting { send(server.settle()) }
    }
    return server.end.isOrderly ? .clean : .findings
  }

  private var isMoreWaiting: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0 && input.revents & Int16(POLLIN) != 0
  }

  private func send(_ messages: [[UInt8]]) {
    for message in messages {
      Output.write("Content-Length: \(message.count)\r\n\r\n" + String(decoding: message, as: UTF8.self))
    }
  }
}
