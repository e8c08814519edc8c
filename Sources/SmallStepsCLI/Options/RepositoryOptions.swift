internal import ArgumentParser
internal import Diagnostics
internal import PlanModel

/// Where the plans are, and from which day and term they are looked at: the options of every command.
struct RepositoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of plans; else the nearest one from here upward.", valueName: "dir"),
    completion: .directory
  )
  var plans: String?

  @Option(
    help: ArgumentHelp("The day to take for today, such as 2025-11-03; else the clock's.", valueName: "date")
  )
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp("A term such as 2025-26/autumn; else the latest that has started.", valueName: "term"),
    completion: .terms
  )
  var term: TermKey?

  @Option(
    help: ArgumentHelp("The file of names; else SMALLSTEPS_PEOPLE, or people.yaml.", valueName: "file"),
    completion: .file(extensions: ["yaml"])
  )
  var people: String?

  @Option(
    help: ArgumentHelp("The folder of templates; else the one beside the plans.", valueName: "dir"),
    completion: .directory
  )
  var templates: String?

  var day: CalendarDate { today ?? World.today }

  /// The folder of plans: named, or found from a path or from here upward.
  func folder(near path: String? = nil) throws -> PlanFolder {
    if let plans { return PlanFolder(path: plans) }
    let found =
      path.flatMap { PlanFolder.find(from: World.absolute($0)) }
      ?? PlanFolder.find(from: World.workingDirectory)
    guard let found else {
      Output.tell(
        "there is no school.yaml here, in `plans/`, or in any folder above; name the folder with --plans DIR"
      )
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    return found
  }

  /// Everything but the plans, read. Ends the run when the school's settings cannot be read.
  func load(near path: String? = nil) throws -> SchoolFiles {
    let folder = try folder(near: path)
    return try load(folder, place: folder)
  }

  /// The same of a folder that stands in for the place that people know.
  func load(_ folder: PlanFolder, place: PlanFolder) throws -> SchoolFiles {
    do throws(SchoolFiles.Failure) {
      return try read(folder, place)
    } catch {
      switch error {
      case .folder(let path, let problem):
        Output.tell("the folder \(path) cannot be read: \(Self.words(problem))")
      case .school(let diagnostics):
        for diagnostic in diagnostics.sorted() {
          let place = diagnostic.range.map { ":\($0.lowerBound.line):\($0.lowerBound.column)" } ?? ""
          Output.tell("\(diagnostic.path)\(place): \(diagnostic.message)")
          if let suggestion = diagnostic.suggestion { Output.tell("  \(suggestion)") }
        }
        Output.tell("nothing can be done without the school's settings")
      }
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  /// The file of names, where it is said to stand elsewhere than among the plans.
  var namesFile: String? { people ?? World.environment("SMALLSTEPS_PEOPLE") }

  /// A folder to write to, absolute; wrong usage where it lies among the plans.
  func place(forOutput output: String, of folder: PlanFolder) throws -> String {
    let path = World.absolute(output)
    let plans = World.absolute(folder.path)
    guard path != plans, !path.hasPrefix(plans + "/") else {
      throw ValidationError(
        "--output lies among the plans, where printed things do not belong; name another folder."
      )
    }
    return path
  }

  /// The same, or nothing when the school's settings cannot be read.
  func attempt(_ folder: PlanFolder, place: PlanFolder) -> SchoolFiles? {
    do throws(SchoolFiles.Failure) { return try read(folder, place) } catch { return nil }
  }

  private func read(_ folder: PlanFolder, _ place: PlanFolder) throws(SchoolFiles.Failure) -> SchoolFiles {
    var names = namesFile
    var templates = templates
    if folder.path != place.path {
      // What git does not keep is taken from where it is.
      let here = place.path + "/people.yaml"
      if names == nil, FolderEntry.kind(at: folder.path + "/people.yaml") == nil,
        FolderEntry.kind(at: here) == .file
      {
        names = here
      }
      if templates == nil, FolderEntry.kind(at: folder.templates) == nil { templates = place.templates }
    }
    return try SchoolFiles.load(
      folder,
      people: names,
      templates: templates,
      cores: World.cores,
      shown: CheckedState.shown(folder, place)
    )
  }

  /// The same, and tells of what is wrong in the files: for commands that build on them.
  func loadTellingErrors() throws -> SchoolFiles {
    let files = try load()
    for diagnostic in files.diagnostics.sorted() where diagnostic.severity == .error {
      Output.tell(diagnostic)
    }
    return files
  }

  private static func words(_ problem: FileBuffer.Problem) -> String {
    switch problem {
    case .missing: "there is no such folder"
    case .notAFile: "it is not a folder"
    case .tooLarge: "it is too large"
    case .unreadable(let reason): reason
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}

extension TermKey: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
