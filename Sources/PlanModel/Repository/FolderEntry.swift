#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One name in a folder.
package struct FolderEntry: Sendable {
  package enum Kind: Sendable {
    case file
    case folder
    case link
    case other
  }

  package var name: String
  package var kind: Kind

  /// The names in a folder, sorted; hidden ones left out.
  ///
  /// - Throws: the system's words when the folder cannot be read.
  package static func list(_ path: String) throws(FileBuffer.Problem) -> [FolderEntry] {
    guard let folder = opendir(path) else {
      throw errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.utf8.first == UInt8(ascii: ".") { continue }
      let kind: Kind
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): kind = .file
      case Int32(DT_DIR): kind = .folder
      case Int32(DT_LNK): kind = .link
      case Int32(DT_UNKNOWN): kind = Self.kind(of: path + "/" + name)
      default: kind = .other
      }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return entries
  }

  /// What stands at a path, links not followed; nil when there is nothing.
  package static func kind(at path: String) -> Kind? {
    var status = stat()
    return lstat(path, &status) == 0 ? kind(of: status) : nil
  }

  private static func kind(of path: String) -> Kind { kind(at: path) ?? .other }

  private static func kind(of status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}
