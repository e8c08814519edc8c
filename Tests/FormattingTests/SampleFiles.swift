import ExampleSchool
import Foundation
import PlanModel
import TestSupport

/// Files of every kind: those of the repository, and some of an invented school.
enum SampleFiles {
  struct File: CustomStringConvertible {
    var name: String
    var kind: FileKind
    var bytes: [UInt8]
    var description: String { name }
  }

  static func all() throws -> [File] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let school = try TemporaryFolder()
    _ = try ExampleSchool(pupils: 20, seed: 5).write(to: school.path + "/school", cores: 1)
    return try files(below: root.path) + files(below: school.path + "/school")
  }

  private static func files(below root: String) throws -> [File] {
    let listing = try PlanFolder(path: root + "/plans").list()
    var files = try listing.files.map { file in
      File(name: file.path, kind: file.role.kind, bytes: try bytes(root + "/plans/" + file.path))
    }
    for name in ["eyfs", "ks1", "ks2"] {
      let path = root + "/templates/questions/\(name).yaml"
      files.append(File(name: path, kind: .questions, bytes: try bytes(path)))
    }
    let criteria = root + "/templates/moderation.yaml"
    files.append(File(name: criteria, kind: .criteria, bytes: try bytes(criteria)))
    return files
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
