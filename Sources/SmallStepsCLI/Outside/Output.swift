internal import Diagnostics
internal import PlainText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where text goes: results to standard output, everything about the run to standard error.
enum Output {
  /// Writes a result. A reader who has gone away (`| head`) ends the run quietly.
  static func write(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  /// Writes a file's bytes as they are, whatever they hold.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
  }

  /// Tells of the run itself; one line, whatever a file or its name may have put into it.
  static func tell(_ line: String) {
    write(LogText.of("smallsteps: \(VisibleText.line(line))\n"), to: STDERR_FILENO)
  }

  /// Puts a line on the terminal in place of the one before, without ending it.
  static func overwrite(_ line: String) {
    write("\r\u{1B}[K\(line)", to: STDERR_FILENO)
  }

  /// Asks something of the person at the terminal, without ending the line.
  static func prompt(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Tells of a finding that the run met with.
  static func tell(_ diagnostic: Diagnostic) {
    let place = diagnostic.range.map { ":\($0.lowerBound.line):\($0.lowerBound.column)" } ?? ""
    tell("\(diagnostic.path)\(place): \(diagnostic.severity.rawValue): \(diagnostic.message)")
    if let suggestion = diagnostic.suggestion { tell("  \(suggestion)") }
  }

  private static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: file) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = send(file, start, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        // Nobody listens to what is told of the run; the run itself goes on.
        if file == STDERR_FILENO { return }
        exit(errno == EPIPE ? 0 : ExitStatus.cannotWork.rawValue)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  private static func send(_ file: Int32, _ bytes: UnsafeRawPointer, _ length: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, length)
    #elseif canImport(Musl)
      Musl.write(file, bytes, length)
    #else
      Darwin.write(file, bytes, length)
    #endif
  }

  /// Lets a broken pipe be an error to handle instead of the end of the process.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}

/// Results in large pieces, so that a long report does not cost a system call a line.
struct BufferedOutput {
  private var pending = ""

  mutating func write(_ text: String) {
    pending += text
    if pending.utf8.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    Output.write(pending)
    pending = ""
  }
}
