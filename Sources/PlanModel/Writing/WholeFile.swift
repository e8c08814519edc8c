#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes files so that a reader sees the old file or the new one, never half of one.
package enum WholeFile {
  /// What came of it.
  package enum Outcome: Sendable, Equatable {
    case written
    /// The file held the same bytes and was left alone.
    case unchanged
  }

  /// The system's words, and the path that they are about.
  package struct Failure: Error, Sendable {
    package var path: String
    package var reason: String
  }

  /// Writes a file; makes the folders that it stands in.
  package static func write(_ bytes: [UInt8], to path: String) throws(Failure) -> Outcome {
    if holds(bytes, path) { return .unchanged }
    let name = try temporary(bytes, beside: path)
    guard rename(name, path) == 0 else {
      let error = failure(path)
      unlink(name)
      throw error
    }
    return .written
  }

  /// Writes a file where there is none yet; answers false, and leaves it alone, where there is one.
  package static func create(_ bytes: [UInt8], at path: String) throws(Failure) -> Bool {
    guard FolderEntry.kind(at: path) == nil else { return false }
    let name = try temporary(bytes, beside: path)
    defer { unlink(name) }
    // A second name for the file, which fails where somebody else was faster.
    if link(name, path) == 0 { return true }
    if errno == EEXIST { return false }
    // Some file systems know one name a file only.
    guard FolderEntry.kind(at: path) == nil else { return false }
    guard rename(name, path) == 0 else { throw failure(path) }
    return true
  }

  /// Writes a whole file under a name of its own in the same folder, or the renaming could not be done in
  /// one step; a hidden one, so that what a killed run leaves behind is in nobody's way.
  private static func temporary(_ bytes: [UInt8], beside path: String) throws(Failure) -> [CChar] {
    let slash = path.lastIndex(of: "/")
    if let slash, slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    let start = slash.map { path.index(after: $0) } ?? path.startIndex
    var name = Array("\(path[..<start]).\(path[start...]).XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw failure(path) }
    do throws(Failure) {
      defer { close(file) }
      try fill(file, with: bytes, path)
      // mkstemp lets nobody else read; a file of ours follows the folder's custom.
      let mask = umask(0)
      umask(mask)
      guard fchmod(file, 0o666 & ~mask) == 0, fsync(file) == 0 else { throw failure(path) }
    } catch {
      unlink(name)
      throw error
    }
    return name
  }

  private static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    guard FolderEntry.kind(at: path) == .file else { return false }
    let buffer = FileBuffer()
    do {
      try buffer.read(path, limit: bytes.count)
    } catch {
      // Longer, or not to be read: writing it tells what is wrong, if anything is.
      return false
    }
    return buffer.bytes.elementsEqual(bytes)
  }

  private static func fill(_ file: Int32, with bytes: [UInt8], _ path: String) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        send(file, UnsafeRawBufferPointer(rebasing: buffer[start...]))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      start += count
    }
  }

  private static func send(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Makes a folder and those above it; one that is there already is fine, even when another worker was
  /// faster.
  private static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw failure(path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}
