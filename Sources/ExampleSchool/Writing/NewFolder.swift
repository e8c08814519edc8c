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
/// The files are all new, so that nobody can find an old one half replaced, and none of a million need wait
/// for the disk; and school.yaml, without which there is no plan folder, is written last.
struct NewFolder: Sendable {
  let path: String

  /// - Throws: when something stands in the folder, or it cannot be made.
  init(_ path: String) throws(ExampleSchool.Failure) {
    self.path = path
    switch FolderEntry.kind(at: path) {
    case nil:
      do throws(WholeFile.Failure) { try FreshFile.makeFolder(path) } catch { throw .system(error) }
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
    do throws(WholeFile.Failure) {
      try FreshFile(path + "/" + name).append(bytes)
    } catch {
      throw .system(error)
    }
  }
}

/// A file that grows at its end: the register, the people, a term's contacts.
final class GrowingFile {
  private let file: FreshFile
  private var pending: [UInt8] = []

  init(_ name: String, in folder: NewFolder) throws(ExampleSchool.Failure) {
    do throws(WholeFile.Failure) {
      file = try FreshFile(folder.path + "/" + name)
    } catch {
      throw .system(error)
    }
  }

  func append(_ bytes: [UInt8]) throws(ExampleSchool.Failure) {
    pending += bytes
    if pending.count > 1 << 18 { try flush() }
  }

  func flush() throws(ExampleSchool.Failure) {
    do throws(WholeFile.Failure) {
      try file.append(pending)
    } catch {
      throw .system(error)
    }
    pending.removeAll(keepingCapacity: true)
  }
}

extension ExampleSchool.Failure {
  /// Does something with files, and tells of what goes wrong as the school does.
  static func told<Value>(_ body: () throws(WholeFile.Failure) -> Value) throws(Self) -> Value {
    do throws(WholeFile.Failure) { return try body() } catch { throw .system(error) }
  }

  fileprivate static func system(_ failure: WholeFile.Failure) -> Self {
    .system(path: failure.path, reason: failure.reason)
  }
}
