import OutsidePrograms
import TestSupport
import Testing

@Suite struct OutsideProgramTests {
  private func shell(
    _ script: String,
    _ arguments: [String] = [],
    _ settings: OutsideProgram.Settings = .init()
  ) async throws -> String {
    let program = try await OutsideProgram.find("sh")
    let output = try await program.run(["-c", script, "sh"] + arguments, settings)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func outputIsCaptured() async throws {
    #expect(try await shell("echo Zoë; echo aside >&2") == "Zoë\n")
  }

  @Test func argumentsArriveAsTheyAre() async throws {
    let hostile = ["a b", "$HOME", "`id`", "'\"", "", "line\nbreak", "*", "水 👩🏽‍🏫"]
    let output = try await shell(#"for word; do printf '%s\0' "$word"; done"#, hostile)
    #expect(output == hostile.map { $0 + "\0" }.joined())
  }

  @Test func inputIsReadToItsEnd() async throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    #expect(try await shell("wc -c | tr -d ' '", [], .init(input: input)) == "1000000\n")
  }

  @Test func inputNobodyReadsIsNoFault() async throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    for _ in 0..<10 { #expect(try await shell("echo done", [], .init(input: input)) == "done\n") }
  }

  @Test func muchOutputOnBothSidesDoesNotBlock() async throws {
    let output = try await shell("head -c 500000 /dev/zero; head -c 500000 /dev/zero >&2")
    #expect(output.utf8.count == 500_000)
  }

  @Test func folderAndVariablesAreTheRuns() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["here": ""])
    let settings = OutsideProgram.Settings(folder: folder.path, environment: ["WORD": "given"])
    #expect(try await shell("ls; echo $WORD", [], settings) == "here\ngiven\n")
  }

  @Test func failureCarriesStatusAndWords() async throws {
    await #expect(throws: OutsideProgramError.failed(name: "sh", status: 3, words: "no such\nthing")) {
      try await shell("echo no such >&2; echo thing >&2; exit 3")
    }
  }

  @Test func signalIsToldApartFromAStatus() async throws {
    await #expect(throws: OutsideProgramError.ended(name: "sh", signal: 9)) {
      try await shell("kill -9 $$")
    }
  }

  @Test func missingProgramIsNamed() async throws {
    let error = await #expect(throws: OutsideProgramError.self) {
      try await OutsideProgram.find("no-such-program-anywhere")
    }
    #expect(error == .missing(name: "no-such-program-anywhere"))
    #expect(error?.message == "no-such-program-anywhere is not installed, or not on the PATH")
  }

  @Test func pathOfNoProgramIsMissing() async throws {
    let program = OutsideProgram(name: "git", path: "/no/such/git")
    await #expect(throws: OutsideProgramError.missing(name: "git")) { try await program.run([]) }
  }

  @Test func hangingProgramIsEnded() async throws {
    await #expect(throws: OutsideProgramError.tookTooLong(name: "sh", limit: .milliseconds(300))) {
      try await shell("exec sleep 600", [], .init(timeLimit: .milliseconds(300)))
    }
  }

  @Test func quickProgramIsNotKeptWaiting() async throws {
    #expect(try await shell("echo quick", [], .init(timeLimit: .seconds(60))) == "quick\n")
  }

  @Test func endlessOutputIsGivenUp() async throws {
    await #expect(throws: OutsideProgramError.wroteTooMuch(name: "sh", limit: 1000)) {
      try await shell("exec head -c 100000 /dev/zero", [], .init(outputLimit: 1000))
    }
  }
}
