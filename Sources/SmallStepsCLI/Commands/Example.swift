internal import ArgumentParser
internal import ExampleSchool

/// `smallsteps example`: writes an invented school to try things on.
struct Example: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a whole invented school for a year, to try things on.",
    discussion: """
      The folder gets `plans` and `templates`. The same number of pupils and the same seed give the same files, \
      byte for byte. Nobody in them is real.

        smallsteps example school
        smallsteps check --plans school/plans --today 2026-07-22
      """
  )

  @Argument(help: ArgumentHelp("The folder to make; it must not exist, or be empty.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("How many pupils are on the register, 1 to 1000000.", valueName: "n"))
  var pupils = 260

  @Option(help: ArgumentHelp("Another number gives another school.", valueName: "n"))
  var seed: UInt64 = 1

  func validate() throws {
    guard ExampleSchool.sizes.contains(pupils) else {
      throw ValidationError("--pupils takes a number from 1 to \(ExampleSchool.sizes.upperBound).")
    }
  }

  func run() throws {
    let school = ExampleSchool(pupils: pupils, seed: seed)
    do throws(ExampleSchool.Failure) {
      let written = try school.write(to: World.absolute(folder), cores: World.cores)
      let plans = "\(written.plans) plan\(written.plans == 1 ? "" : "s")"
      let pupils = "\(written.pupils) pupil\(written.pupils == 1 ? "" : "s")"
      Output.tell("wrote \(plans) of \(pupils) to \(World.shown(folder))/plans")
    } catch {
      switch error {
      case .notEmpty(let path):
        Output.tell("\(World.shown(path)) exists and is not empty; name a folder that does not exist yet")
      case .system(let path, let reason):
        Output.tell("\(World.shown(path)) cannot be written: \(reason)")
      }
      try ExitStatus.cannotWork.end()
    }
  }
}
