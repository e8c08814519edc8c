#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file while it is being filled: one that did not exist before, or the end of one that did.
package struct FreshFile: ~Copyable {
  package typealias Failure = WholeFile.Failure

  /// Where the file stands.
  let name: [CChar]
  /// The path to speak of when something goes wrong.
  private let path: String
  private let descriptor: Int32

  /// Makes a file under its own name, and the folders that it stands in.
  ///
  /// - Throws: when there is one already, or it cannot be made.
  package init(_ path: String) throws(Failure) {
    let name = Array(path.utf8CString)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = open(name, flags, 0o666)
    if descriptor < 0, errno == ENOENT, let folder = Self.folder(of: path) {
      try Self.makeFolder(folder)
      descriptor = open(name, flags, 0o666)
    }
    guard descriptor >= 0 else { throw Self.failure(path) }
    (self.name, self.path, self.descriptor) = (name, path, descriptor)
  }

  /// Makes a file in the folder of another that it is to take the place of, since only there a renaming is one
  /// step; a hidden one, so that what a killed run leaves behind is in nobody's way.
  ///
  /// The system takes the umask off `mode`; asking for the umask would change it for all workers meanwhile.
  init(beside path: String, mode: mode_t) throws(Failure) {
    let folder = Self.folder(of: path)
    if let folder { try Self.makeFolder(folder) }
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    var name: [CChar] = []
    var descriptor: Int32 = -1
    // A name that somebody has already is as good as impossible; a hundred of them are no accident.
    for _ in 0..<100 where descriptor < 0 {
      let suffix = String(UInt32.random(in: .min ... .max), radix: 36)
      name = Array("\(path[..<start]).\(path[start...]).\(suffix)".utf8CString)
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor < 0, errno != EEXIST { break }
    }
    guard descriptor >= 0 else { throw Self.failure(path) }
    (self.name, self.path, self.descriptor) = (name, path, descriptor)
  }

  /// Opens what stands at a path, a pipe or a device perhaps, to write on at its end; or makes a file there.
  init(endOf path: String) throws(Failure) {
    let name = Array(path.utf8CString)
    let descriptor = open(name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(path) }
    (self.name, self.path, self.descriptor) = (name, path, descriptor)
  }

  deinit { close(descriptor) }

  /// Writes on at its end.
  package borrowing func append(_ bytes: [UInt8]) throws(Failure) {
    guard Self.append(bytes, to: descriptor) else { throw Self.failure(path) }
  }

  /// Writes on at the end of an open file; false when the system does not let us.
  static func append(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, UnsafeRawBufferPointer(rebasing: $0[start...])) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += count
    }
    return true
  }

  /// Gives the file rights of its own, if any, and waits until it is on the disk.
  borrowing func settle(mode: mode_t? = nil) throws(Failure) {
    if let mode { guard fchmod(descriptor, mode) == 0 else { throw Self.failure(path) } }
    guard fsync(descriptor) == 0 else { throw Self.failure(path) }
  }

  // MARK: Folders

  /// The folder that a path lies in; nil where the path names none.
  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }

  /// Makes a folder and those above it; one that is there already is fine, even when another worker was
  /// faster.
  package static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let above = folder(of: path) else { throw failure(path) }
    try makeFolder(above)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
  }

  /// The system's last word about a path.
  static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}

/// The system's `open`, of which each library has its own.
private func open(_ path: [CChar], _ flags: Int32, _ mode: mode_t) -> Int32 {
  #if canImport(Glibc)
    Glibc.open(path, flags, mode)
  #elseif canImport(Musl)
    Musl.open(path, flags, mode)
  #else
    Darwin.open(path, flags, mode)
  #endif
}

/// The system's `write`.
private func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Glibc)
    Glibc.write(file, bytes.baseAddress, bytes.count)
  #elseif canImport(Musl)
    Musl.write(file, bytes.baseAddress, bytes.count)
  #else
    Darwin.write(file, bytes.baseAddress, bytes.count)
  #endif
}
