internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// A program that is installed beside ours, such as git or a browser.
///
/// It is started without a shell, so no argument can be taken for a command. Asynchronous, because the
/// library is: it waits for the ends of a process and of its pipes in one place.
package struct OutsideProgram: Sendable {
  /// As messages name it.
  package let name: String
  /// The file that is run.
  package let path: String

  /// A program of a known place.
  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// Looks a program up in the folders of PATH; relative folders in it are passed over, since what they
  /// hold depends on where one stands.
  package static func find(_ name: String) async throws(OutsideProgramError) -> OutsideProgram {
    do throws(SubprocessError) {
      let path = try await Executable.name(name).resolveExecutablePath(in: .inherit)
      return OutsideProgram(name: name, path: path.string)
    } catch {
      throw .missing(name: name)
    }
  }

  /// What a run is given beside its arguments.
  package struct Settings: Sendable {
    /// What the program reads from its standard input.
    package var input: [UInt8]
    /// The folder that it starts in; else ours.
    package var folder: String?
    /// Variables on top of our own environment.
    package var environment: [String: String]
    /// How many bytes of output are taken before the run is given up.
    package var outputLimit: Int
    /// How long it may take before it is ended; nil for as long as it wants.
    package var timeLimit: Duration?

    package init(
      input: [UInt8] = [],
      folder: String? = nil,
      environment: [String: String] = [:],
      outputLimit: Int = 64 << 20,
      timeLimit: Duration? = nil
    ) {
      self.input = input
      self.folder = folder
      self.environment = environment
      self.outputLimit = outputLimit
      self.timeLimit = timeLimit
    }
  }

  /// Runs the program to its end and gives what it wrote to standard output.
  ///
  /// Any status but 0 is an error, which carries what the program wrote to standard error.
  package func run(
    _ arguments: [String],
    _ settings: Settings = Settings()
  ) async throws(OutsideProgramError) -> [UInt8] {
    guard let limit = settings.timeLimit else { return try await finish(arguments, settings) }
    let first = await withTaskGroup(of: Result<[UInt8], OutsideProgramError>?.self) { group in
      group.addTask { await result(arguments, settings) }
      group.addTask {
        // Ends early only when the run is over, and then nobody reads it.
        try? await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
    guard let first else { throw .tookTooLong(name: name, limit: limit) }
    return try first.get()
  }

  private func result(
    _ arguments: [String],
    _ settings: Settings
  ) async -> Result<[UInt8], OutsideProgramError> {
    do throws(OutsideProgramError) {
      return .success(try await finish(arguments, settings))
    } catch {
      return .failure(error)
    }
  }

  private func finish(
    _ arguments: [String],
    _ settings: Settings
  ) async throws(OutsideProgramError) -> [UInt8] {
    var changes: [Environment.Key: String?] = [:]
    for (variable, value) in settings.environment {
      changes[Environment.Key(stringLiteral: variable)] = value
    }
    let configuration = Configuration(
      executable: .path(FilePath(path)),
      arguments: Arguments(arguments),
      environment: .inherit.updating(changes),
      workingDirectory: settings.folder.map { FilePath($0) }
    )
    let input: InputFile
    do throws(InputFile.Problem) {
      input = try InputFile(settings.input)
    } catch {
      throw .cannotRun(name: name, reason: error.reason)
    }
    defer { input.close() }
    let status: TerminationStatus
    let output: [UInt8]
    let words: [UInt8]
    do {
      let result = try await Subprocess.run(
        configuration,
        input: .fileDescriptor(FileDescriptor(rawValue: input.descriptor), closeAfterSpawningProcess: false),
        output: .bytes(limit: settings.outputLimit),
        error: .bytes(limit: settings.outputLimit)
      )
      (status, output, words) = (result.terminationStatus, result.standardOutput, result.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .missing(name: name)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .wroteTooMuch(name: name, limit: settings.outputLimit)
    } catch {
      throw .cannotRun(name: name, reason: "\(error)")
    }
    switch status {
    case .exited(0): return output
    case .exited(let status): throw .failed(name: name, status: status, words: Self.words(words))
    case .signaled(let signal): throw .ended(name: name, signal: signal)
    }
  }

  /// The last lines of what a program complained of, where it comes to the point.
  private static func words(_ bytes: [UInt8]) -> String {
    let lines = bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    return lines.suffix(5).map { String(decoding: $0.prefix(400), as: UTF8.self) }.joined(separator: "\n")
  }
}
