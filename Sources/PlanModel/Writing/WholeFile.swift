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
    /// Somebody else changed the file since it was read, and it was left alone.
    case changedMeanwhile
  }

  /// The system's words, and the path that they are about.
  package struct Failure: Error, Sendable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// Writes a file; makes the folders that it stands in.
  package static func write(_ bytes: [UInt8], to path: String) throws(Failure) -> Outcome {
    if holds(bytes, path) { return .unchanged }
    let name = try temporary(bytes, beside: path)
    try take(name, path)
    return .written
  }

  /// Writes a file anew that has been read, unless it holds something else by now; its rights stay.
  package static func replace(_ old: [UInt8], with bytes: [UInt8], at path: String) throws(Failure) -> Outcome
  {
    if old == bytes { return .unchanged }
    var status = stat()
    guard holds(old, path), lstat(path, &status) == 0 else { return .changedMeanwhile }
    let name = try temporary(bytes, beside: path, like: status.st_mode & 0o7777)
    // The last look before the renaming: writing to the disk takes its time.
    guard holds(old, path) else {
      unlink(name)
      return .changedMeanwhile
    }
    try take(name, path)
    return .written
  }

  /// Writes a file where there is none yet; answers false, and leaves it alone, where there is one.
  package static func create(_ bytes: [UInt8], at path: String, isProgram: Bool = false) throws(Failure)
    -> Bool
  {
    guard FolderEntry.kind(at: path) == nil else { return false }
    let name = try temporary(bytes, beside: path, mode: isProgram ? 0o777 : 0o666)
    defer { unlink(name) }
    // A second name for the file, which fails where somebody else was faster.
    if link(name, path) == 0 { return true }
    if errno == EEXIST { return false }
    // Some file systems know one name a file only.
    guard FolderEntry.kind(at: path) == nil else { return false }
    guard rename(name, path) == 0 else { throw FreshFile.failure(path) }
    return true
  }

  /// Writes a file piece by piece, so that a long one never stands in memory as a whole.
  ///
  /// What is there already and is no file, such as a pipe or `/dev/stderr`, takes the pieces as they come.
  package static func write(to path: String, _ body: (_ sink: (String) -> Void) -> Void) throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return try append(to: path, body) }
    let file = try FreshFile(beside: path, mode: 0o666)
    do throws(Failure) {
      try fill(file, body)
      try file.settle()
    } catch {
      unlink(file.name)
      throw error
    }
    try take(file.name, path)
  }

  /// Writes piece by piece at the end of a file that others write to as well.
  package static func append(to path: String, _ body: (_ sink: (String) -> Void) -> Void) throws(Failure) {
    try fill(FreshFile(endOf: path), body)
  }

  /// Fills a file with pieces; after the first that cannot be written, the rest are let go.
  private static func fill(
    _ file: borrowing FreshFile,
    _ body: (_ sink: (String) -> Void) -> Void
  ) throws(Failure) {
    var pending: [UInt8] = []
    var failed: Failure?
    body { piece in
      pending += piece.utf8
      guard pending.count > 1 << 16, failed == nil else { return }
      do throws(Failure) { try file.append(pending) } catch { failed = error }
      pending.removeAll(keepingCapacity: true)
    }
    if let failed { throw failed }
    try file.append(pending)
  }

  /// With the rights of the file that it takes the place of, before which nobody else may read it; or with
  /// those of a new one.
  private static func temporary(
    _ bytes: [UInt8],
    beside path: String,
    like old: mode_t? = nil,
    mode: mode_t = 0o666
  ) throws(Failure) -> [CChar] {
    let file = try FreshFile(beside: path, mode: old == nil ? mode : 0o600)
    do throws(Failure) {
      try file.append(bytes)
      try file.settle(mode: old)
    } catch {
      unlink(file.name)
      throw error
    }
    return file.name
  }

  private static func take(_ name: [CChar], _ path: String) throws(Failure) {
    guard rename(name, path) == 0 else {
      let error = FreshFile.failure(path)
      unlink(name)
      throw error
    }
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
}
