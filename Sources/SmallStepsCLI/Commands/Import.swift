internal import ArgumentParser
internal import Diagnostics
internal import PlanModel
internal import RegisterImport

/// `smallsteps import`: takes over what other programs keep.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes over the SEN register from the school's pupil database.",
    subcommands: [ImportRegister.self]
  )
}

/// `smallsteps import register`: brings register.yaml up to date from a list.
struct ImportRegister: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Compares register.yaml with a list saved as CSV, and with --write brings it up to date.",
    discussion: """
      The list has a line for each pupil, and columns that are told by their headings: Pupil ID or Adno, SEN \
      status, Year, Class or Reg; and if there, Primary need, Secondary need, Start date, Date of leaving, UPN. \
      It may be what Excel saves. Names are not taken over. UPNs have their check letter verified, and are kept only \
      with --keep-upns, in a school whose school.yaml says `keep_upns: true`.

        smallsteps import register sen.csv
        smallsteps import register sen.csv --write
      """
  )

  @Argument(help: ArgumentHelp("The list, as CSV.", valueName: "file"))
  var file: String

  @Flag(help: "Write the changes to register.yaml; without it, only show them.")
  var write = false

  @Flag(help: "Set the day of leaving for pupils who are gone from the list.")
  var leavers = false

  @Flag(
    name: .customLong("keep-upns"),
    help: "Keep unique pupil numbers in the register; they are only checked without it."
  )
  var keepUPNs = false

  @OptionGroup var repository: RepositoryOptions

  func run() throws {
    let files = try repository.load()
    let path = files.folder.path + "/register.yaml"
    let source = try bytes(of: FolderEntry.kind(at: path) == nil ? nil : path)
    let reading = RecordReader().read(Register.self, text: source)
    guard let register = reading.record, reading.findings.allSatisfy({ $0.severity != .error }) else {
      Output.tell("\(World.shown(path)) has errors; `smallsteps check` tells them, and they come first")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let table = CSVTable(try bytes(of: file))
    let list: RegisterList
    do throws(RegisterList.Problem) {
      list = try RegisterList(table, school: files.school, register: register, keepsUPNs: keepUPNs)
    } catch {
      Output.tell("\(file) cannot be used: \(error.message)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    // A pupil on a line that could not be read may be any of those who seem to be gone.
    let changes = RegisterChanges(
      list,
      register: register,
      school: files.school,
      leavers: leavers && list.problems.isEmpty,
      today: repository.day
    )
    for change in changes.changes { Output.write(change.words + "\n") }
    for text in list.notes + changes.notes { Output.tell("note: \(text)") }
    for text in list.problems + changes.problems + changes.questions { Output.tell(text) }
    if leavers, !list.problems.isEmpty {
      Output.tell("nobody gets a day of leaving until every line can be used; mend those named first")
    }
    try finish(changes, source, register, path)
    if !list.problems.isEmpty || !changes.problems.isEmpty { try ExitStatus.findings.end() }
  }

  private func finish(_ changes: RegisterChanges, _ source: [UInt8], _ register: Register, _ path: String)
    throws
  {
    let count = changes.changes.count
    let summary =
      "\(count) change\(count == 1 ? "" : "s"), \(changes.unchanged) pupil\(changes.unchanged == 1 ? "" : "s") unchanged"
    guard write, count > 0 else {
      Output.tell(summary + (count > 0 ? "; nothing is written without --write" : ""))
      return
    }
    let edit = RegisterEdit(source, register, changes.changes)
    for words in edit.byHand {
      Output.tell("by hand, as the entry is written in another way: \(words)")
    }
    let check = RecordReader().read(Register.self, text: edit.text)
    guard check.record != nil, check.findings.allSatisfy({ $0.severity != .error }) else {
      Output.tell("the changes would break \(World.shown(path)); nothing is written")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let isWritten: Bool
    do throws(WholeFile.Failure) {
      isWritten =
        try FolderEntry.kind(at: path) == nil
        ? WholeFile.create(edit.text, at: path)
        : WholeFile.replace(source, with: edit.text, at: path) != .changedMeanwhile
    } catch {
      Output.tell("\(World.shown(error.path)) cannot be written: \(error.reason)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    guard isWritten else {
      Output.tell(
        "\(World.shown(path)) was changed by somebody else meanwhile; nothing is written, run this again"
      )
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    guard edit.byHand.isEmpty else {
      Output.tell(
        "\(count - edit.byHand.count) of \(count) changes written to \(World.shown(path)), the rest by hand"
      )
      return try ExitStatus.findings.end()
    }
    Output.tell("\(summary); written to \(World.shown(path))")
  }

  /// The bytes of a file; those of an empty register where there is none.
  private func bytes(of path: String?) throws -> [UInt8] {
    guard let path else { return Array("register: 1\n".utf8) }
    let buffer = FileBuffer()
    do throws(FileBuffer.Problem) {
      try buffer.read(path, limit: FileRole.register.limit)
    } catch {
      Output.tell("\(World.shown(path)) cannot be read")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    return Array(buffer.bytes)
  }
}
