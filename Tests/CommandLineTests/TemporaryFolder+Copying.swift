import Foundation
import TestSupport

extension TemporaryFolder {
  /// A folder that begins as a copy of one beside the tests, such as `Cases/school`.
  convenience init(copying source: String) throws {
    try self.init()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(source)
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix(".yaml") {
      try write(name, try Data(contentsOf: folder.appendingPathComponent(name)))
    }
  }
}
