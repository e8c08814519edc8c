internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder that nobody else may look into, gone with all that is in it when it is no longer needed.
final class ScratchFolder: Sendable {
  let path: String

  init() throws(PDFFailure) {
    var name = Array((FileManager.default.temporaryDirectory.path + "/smallsteps.XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else {
      throw .folder(path: "the folder for temporary files", reason: String(cString: strerror(errno)))
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // What cannot be removed is in a folder that the system clears.
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws(PDFFailure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    } catch {
      throw .folder(path: path, reason: "\(error)")
    }
  }

  /// The bytes of a file; none where there is no file.
  func read(_ name: String) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path + "/" + name) else { return [] }
    return Array(data)
  }
}
