#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import PlanModel

/// A folder that did not exist or was empty, to be filled with files.
///
/// The files are all new, so that nobody can find an old one half replaced; and school.yaml, without which
/// there is no plan folder, is written last.
struct NewFolder: Sendable {
  let path: String

  /// - Throws: when something stands in the folder, or it cannot be made.
  init(_ path: String) throws(ExampleSchool.Failure) {
    self.path = path
    switch FolderEntry.kind(at: path) {
    case nil: try Self.make(path)
    case .folder?:
      guard Self.isEmpty(path) else { throw .notEmpty(path) }
    default: throw .notEmpty(path)
    }
  }

  private static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let isSelf = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 3) { name in
          strcmp(name, ".") == 0 || strcmp(name, "..") == 0
        }
      }
      if !isSelf { return false }
    }
    return true
  }

  /// Writes one new file, and makes the folders that it stands in.
  func write(_ bytes: [UInt8], to name: String) throws(ExampleSchool.Failure) {
    let file = try open(name)
    defer { close(file) }
    try Self.append(bytes, to: file, path + "/" + name)
  }

  /// Opens a new file to be written piece by piece.
  func open(_ name: String) throws(ExampleSchool.Failure) -> Int32 {
    let full = path + "/" + name
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var file = Self.openFile(full, flags)
    if file < 0, errno == ENOENT, let slash = full.lastIndex(of: "/") {
      try Self.make(String(full[..<slash]))
      file = Self.openFile(full, flags)
    }
    guard file >= 0 else { throw Self.failure(full) }
    return file
  }

  private static func openFile(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, 0o666)
    #elseif canImport(Musl)
      Musl.open(path, flags, 0o666)
    #else
      Darwin.open(path, flags, 0o666)
    #endif
  }

  static func append(_ bytes: [UInt8], to file: Int32, _ path: String) throws(ExampleSchool.Failure) {
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

  /// Makes a folder and those above it; another worker may have been faster.
  private static func make(_ path: String) throws(ExampleSchool.Failure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw failure(path)
    }
    try make(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func failure(_ path: String) -> ExampleSchool.Failure {
    .system(path: path, reason: String(cString: strerror(errno)))
  }
}

/// A file that grows at its end: the register, the people, a term's contacts.
final class GrowingFile {
  private let file: Int32
  private let path: String
  private var pending: [UInt8] = []

  init(_ name: String, in folder: NewFolder) throws(ExampleSchool.Failure) {
    file = try folder.open(name)
    path = folder.path + "/" + name
  }

  deinit { close(file) }

  func append(_ bytes: [UInt8]) throws(ExampleSchool.Failure) {
    pending += bytes
    if pending.count > 1 << 18 { try flush() }
  }

  func flush() throws(ExampleSchool.Failure) {
    try NewFolder.append(pending, to: file, path)
    pending.removeAll(keepingCapacity: true)
  }
}
