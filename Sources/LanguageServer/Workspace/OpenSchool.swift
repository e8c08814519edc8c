internal import Diagnostics
internal import PlanModel
internal import Validation

/// One plans folder in memory.
struct OpenSchool {
  let folder: PlanFolder
  /// Nil while there is no school.yaml to go by: then only the shape of files is checked.
  private(set) var check: StandingCheck?
  /// Why there is none, to be told once.
  private(set) var trouble: String?
  /// What the rules across plans said when they were last asked, by the path below the plans folder.
  private var across: [String: [Finding]]?
  private let world: Server.World

  init(folder: String, world: Server.World) {
    self.folder = PlanFolder(path: folder)
    self.world = world
    load()
  }

  /// Reads everything anew.
  mutating func load() {
    across = nil
    do throws(SchoolFiles.Failure) {
      let files = try SchoolFiles.load(folder, people: world.people, shown: { $0 })
      check = StandingCheck(files: files, today: world.today(), cores: world.cores)
      trouble = nil
    } catch {
      check = nil
      switch error {
      case .folder: trouble = "the folder \(folder.path) cannot be read"
      case .school where FolderEntry.kind(at: folder.path + "/school.yaml") == nil:
        trouble = "there is no school.yaml in \(folder.path)"
      case .school: trouble = "\(folder.path)/school.yaml has to be mended first"
      }
      trouble?.append("; until then only the shape of files is checked")
    }
  }

  /// Takes in that a file has changed on the disk, or has gone.
  mutating func refresh(_ file: FileIdentity, reader: RecordReader) {
    across = nil
    if let place = file.place, let path = file.path, check != nil {
      check?.refresh(path, at: place, reader: reader)
    } else {
      load()
    }
  }

  /// Checks a document of this folder.
  mutating func findings(of file: FileIdentity, _ text: [UInt8], reader: RecordReader) -> Reading {
    guard let place = file.place, let path = file.path, check != nil else {
      let findings = file.kind.findings(in: text, reader)
      return Reading(findings: check?.adjusted(findings) ?? findings, plan: nil)
    }
    let checked = check?.check(text, at: place, path: path, reader: reader)
    return Reading(findings: checked?.findings ?? [], plan: checked?.plan)
  }

  /// What the rules across plans say, by the path below the plans folder.
  ///
  /// They look at every plan, which takes too long for each key that is pressed: they are asked again when a
  /// file is opened, closed, saved, or changed on the disk.
  mutating func findingsAcross() -> [String: [Finding]] {
    if let across { return across }
    check?.settle()
    let found = check?.findingsAcross(cores: world.cores) ?? [:]
    across = found
    return found
  }

  mutating func forgetFindingsAcross() { across = nil }

  /// What came of checking one document.
  struct Reading {
    var findings: [Finding]
    /// Nil for what is no plan, or cannot be read as one.
    var plan: Plan?
  }
}
