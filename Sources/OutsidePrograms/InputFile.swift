#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a program is to read, in a file that has no name any more.
///
/// Not a pipe: where a program ends before it has read everything, the library leaves the pipe open and traps.
struct InputFile {
  /// At the file's beginning; to be closed by whoever made it.
  let descriptor: Int32

  /// The system would not make the file; the reason is its own.
  struct Problem: Error {
    let reason: String
  }

  init(_ bytes: [UInt8]) throws(Problem) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/smallsteps-input.XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Self.problem }
    unlink(name)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let problem = Self.problem
        close()
        throw problem
      }
      start += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  private static var problem: Problem { Problem(reason: String(cString: strerror(errno))) }
}
