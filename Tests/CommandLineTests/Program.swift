import Foundation

/// The built program, run as a person or a script runs it.
struct Program {
  struct Result {
    var output: String
    var errors: String
    var status: Int32
  }

  static var path: String {
    // The program stands beside the test bundle.
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
      .appendingPathComponent("smallsteps").path
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("smallsteps").path
  }

  static func run(
    _ arguments: [String],
    in folder: String,
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    variables.merge(environment) { $1 }
    process.environment = variables
    let (output, errors, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = stdin
    try process.run()
    // Read on other threads, so that a full pipe stops nobody.
    nonisolated(unsafe) var errorData = Data()
    let reading = DispatchGroup()
    let errorHandle = errors.fileHandleForReading
    DispatchQueue.global().async(group: reading) { errorData = errorHandle.readDataToEndOfFile() }
    let inputHandle = stdin.fileHandleForWriting
    DispatchQueue.global().async(group: reading) {
      inputHandle.write(input)
      inputHandle.closeFile()
    }
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    reading.wait()
    process.waitUntilExit()
    return Result(
      output: String(decoding: outputData, as: UTF8.self),
      errors: String(decoding: errorData, as: UTF8.self),
      status: process.terminationStatus
    )
  }
}
