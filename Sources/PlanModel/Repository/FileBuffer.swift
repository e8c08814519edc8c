#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The bytes of one file at a time, in memory that is used again for the next.
package final class FileBuffer {
  /// Why a file's bytes are not to be had.
  package enum Problem: Error, Sendable, Hashable {
    case missing
    case notAFile
    case tooLarge(limit: Int)
    /// In the system's words, such as "Permission denied".
    case unreadable(String)
  }

  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  package init() {
    capacity = 64 * 1024
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  /// The bytes of the file read last; good until the next is read.
  package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count) }

  /// Reads a whole file.
  package func read(_ path: String, limit: Int) throws(Problem) {
    count = 0
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Self.problem() }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Self.problem() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    reserve(Int(status.st_size) + 1)
    try fill(from: file, limit: limit, expected: Int(status.st_size))
  }

  /// Reads standard input to its end.
  package func readStandardInput(limit: Int) throws(Problem) {
    count = 0
    try fill(from: STDIN_FILENO, limit: limit, expected: 0)
  }

  /// Reads to the end, which is known without asking once as many bytes are there as `expected`; nought is
  /// what pipes and the like say of themselves.
  private func fill(from file: Int32, limit: Int, expected: Int) throws(Problem) {
    while true {
      if count == capacity { reserve(capacity * 2) }
      let received = Self.receive(file, storage + count, capacity - count)
      if received < 0 {
        if errno == EINTR { continue }
        throw Self.problem()
      }
      if received == 0 { return }
      count += received
      if count > limit { throw .tooLarge(limit: limit) }
      if count == expected { return }
    }
  }

  private static func receive(_ file: Int32, _ target: UnsafeMutablePointer<UInt8>, _ length: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, target, length)
    #elseif canImport(Musl)
      Musl.read(file, target, length)
    #else
      Darwin.read(file, target, length)
    #endif
  }

  private func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity = wanted
  }

  private static func problem() -> Problem {
    errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
  }
}
