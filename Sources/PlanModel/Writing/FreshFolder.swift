#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder of ours that stays open while many new files are put into it, so that the system need not find its
/// way there for each.
package final class FreshFolder: Sendable {
  package typealias Failure = WholeFile.Failure

  /// The path to speak of when something goes wrong.
  private let path: String
  private let descriptor: Int32

  /// Makes a folder and those above it, where they are missing.
  package init(_ path: String) throws(Failure) {
    try FreshFile.makeFolder(path)
    (self.path, descriptor) = (path, openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard descriptor >= 0 else { throw FreshFile.failure(path) }
  }

  /// Makes a folder in another.
  package init(_ name: String, in folder: FreshFolder) throws(Failure) {
    path = folder.path + "/" + name
    guard mkdirat(folder.descriptor, name, 0o777) == 0 || errno == EEXIST else {
      throw FreshFile.failure(path)
    }
    descriptor = openat(folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FreshFile.failure(path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes a new file.
  ///
  /// - Throws: when there is one already, or it cannot be written.
  package func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FreshFile.failure(path + "/" + name) }
    defer { close(file) }
    guard FreshFile.append(bytes, to: file) else { throw FreshFile.failure(path + "/" + name) }
  }
}
