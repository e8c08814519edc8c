internal import ArgumentParser
internal import JSONSchema
internal import NewSchool
internal import PlanModel
internal import Rendering

/// `smallsteps init`: starts a plan repository for a real school.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract:
      "Starts a plan repository for a school: settings, empty register, questions, editor and CI settings.",
    discussion: """
      What is not given as a flag is asked for on a terminal; elsewhere the usual is taken, and the dates of terms \
      are marked to be checked. Files that are there already are never touched.

        smallsteps init
        smallsteps init our-school --name "Elmbrook Primary School" --year 2026-27
        smallsteps init --name Elmbrook --class "3-oak 3 T12" --staff "T03 SENCo" --staff "T12 class teacher"
      """
  )

  @Argument(help: ArgumentHelp("The folder to start in; made where there is none.", valueName: "dir"))
  var folder = "."

  @Option(help: ArgumentHelp("The school's name.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("The academic year to begin with, such as 2026-27.", valueName: "year"))
  var year: AcademicYear?

  @Option(
    name: .customLong("dates"),
    help: ArgumentHelp(
      "A term's days: \"autumn 2026-09-03 to 2026-12-18\"; once for each.",
      valueName: "term"
    )
  )
  var terms: [SchoolAnswers.Term] = []

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(
      "A class, its year groups and teachers: \"3-oak 3 T12\"; once for each.",
      valueName: "class"
    )
  )
  var classes: [SchoolAnswers.Class] = []

  @Option(
    help: ArgumentHelp("A member of staff and the role: \"T03 SENCo\"; once for each.", valueName: "staff")
  )
  var staff: [SchoolAnswers.Member] = []

  @Flag(help: "Write copies of our document templates too, to be changed.")
  var copyTemplates = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("The day to take for today, such as 2026-06-15; else the clock's.", valueName: "date")
  )
  var today: CalendarDate?

  func run() throws {
    let root = World.absolute(folder)
    let isStarted = FolderEntry.kind(at: root + "/plans/school.yaml") != nil
    let answers = try StartQuestions(
      isAsking: World.isInputTerminal && !isStarted,
      today: today ?? World.today
    )
    .answers(for: self, isStarted: isStarted)
    let school = NewSchool(
      answers,
      schemas: FileKind.all.map { FileSchema($0) }.map { ($0.fileName, $0.text) },
      templates: copyTemplates
        ? BuiltInTemplates.all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } : []
    )
    var written = 0
    for file in school.files {
      let path = root + "/" + file.path
      let shown = World.shown(path)
      guard FolderEntry.kind(at: path) == nil else {
        Output.write("\(shown): is there already, left alone\n")
        continue
      }
      if dryRun {
        Output.write("\(shown): would be written\n")
        continue
      }
      do throws(WholeFile.Failure) {
        let isNew = try WholeFile.create(file.bytes, at: path, isProgram: file.isProgram)
        written += isNew ? 1 : 0
        Output.write("\(shown): \(isNew ? "written" : "is there already, left alone")\n")
      } catch {
        Output.tell("\(World.shown(error.path)) cannot be written: \(error.reason)")
        return try ExitStatus.cannotWork.end()
      }
    }
    if written > 0 {
      Output.tell("begin with \(World.shown(root + "/README.md")), and check the dates in school.yaml")
    }
  }
}

extension AcademicYear: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension SchoolAnswers.Term: ExpressibleByArgument {
  package init?(argument: String) { self.init(typed: argument) }
}

extension SchoolAnswers.Class: ExpressibleByArgument {
  package init?(argument: String) { self.init(typed: argument) }
}

extension SchoolAnswers.Member: ExpressibleByArgument {
  package init?(argument: String) { self.init(typed: argument) }
}
