import Foundation
import TestSupport
import Testing

/// Runs that are killed while they write: every file holds what it held, or what it was to hold.
@Suite struct KillTests {
  @Test func killedRunLeavesOldOrNewFiles() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["example", "school", "--pupils", "40"], in: folder.path).status == 0)
    // Every file begins with empty lines, which are to go.
    let names = folder.files.filter { $0.hasSuffix(".yaml") }
    var old: [String: Data] = [:]
    for name in names {
      old[name] = Data(("\n\n" + (try folder.read(name))).utf8)
    }
    for (name, data) in old { try folder.write(name, data) }
    #expect(try Program.run(["fmt", "--plans", "school/plans"], in: folder.path).status == 0)
    var new: [String: Data] = [:]
    for name in names { new[name] = try data(name, in: folder) }
    #expect(names.count > 100 && names.allSatisfy { old[$0] != new[$0] })

    var halfDone = 0
    for round in 0..<30 {
      for (name, data) in old { try folder.write(name, data) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["fmt", "--plans", "school/plans"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Every other run is killed at a moment of its own, the others once a certain file has been written.
      let watched = names[round * names.count / 60]
      if round % 2 == 0 {
        usleep(UInt32(2000 + round * 1500))
      } else {
        while process.isRunning, try data(watched, in: folder) == old[watched] { usleep(100) }
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      var written = 0
      for name in names {
        let data = try data(name, in: folder)
        #expect(data == old[name] || data == new[name], "\(name) holds neither")
        if data == new[name] { written += 1 }
      }
      if written > 0, written < names.count { halfDone += 1 }
    }
    // A test in which nothing was ever interrupted would say nothing.
    #expect(halfDone > 0)
    // What a killed run leaves behind is hidden, and in nobody's way.
    #expect(try Program.run(["fmt", "--plans", "school/plans"], in: folder.path).status == 0)
    let check = try Program.run(
      ["check", "--plans", "school/plans", "--today", "2026-07-22", "--hide-text"],
      in: folder.path
    )
    #expect(check.status == 0, "\(check.output)")
  }

  private func data(_ name: String, in folder: TemporaryFolder) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
  }
}
