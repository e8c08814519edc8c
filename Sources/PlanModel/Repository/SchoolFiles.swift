package import Diagnostics
internal import YAMLSyntax

/// Every file of the repository that is not a plan, read.
package struct SchoolFiles: Sendable {
  package var folder: PlanFolder
  package var listing: PlanFolder.Listing
  package var school: School
  package var register: [PupilID: RegisterEntry]
  /// Nil when there is no people.yaml to be had.
  package var people: People?
  package var questions: [KeyStage: Questions]
  package var criteria: ModerationCriteria?
  /// The surveys by the paths of their files, relative to the plans folder.
  package var surveyFiles: [(path: String, survey: Surveys)]
  package var cpd: [AcademicYear: CPD]
  package var contacts: [TermKey: Contacts]
  package var moderations: [(term: TermKey, pupil: PupilID, moderation: Moderation)]
  /// What was wrong with them, each under its file's path.
  package var diagnostics: [Diagnostic]
  /// How many YAML files these are.
  package var filesRead: Int

  package var surveys: [Surveys] { surveyFiles.map(\.survey) }

  /// A school of which nothing but the settings has been read.
  package init(folder: PlanFolder, listing: PlanFolder.Listing, school: School) {
    self.folder = folder
    self.listing = listing
    self.school = school
    register = [:]
    people = nil
    questions = [:]
    criteria = nil
    surveyFiles = []
    cpd = [:]
    contacts = [:]
    moderations = []
    diagnostics = []
    filesRead = 0
  }

  /// The work cannot be done at all.
  package enum Failure: Error, Sendable {
    /// The plans folder cannot be read.
    case folder(path: String, problem: FileBuffer.Problem)
    /// There is no school.yaml, or nothing can be made of it.
    case school([Diagnostic])
  }

  /// Reads them on so many cores; `people` is the file of names where it stands elsewhere than in the folder,
  /// and `shown` turns the path of a file, as opened, into the one to show.
  package static func load(
    _ folder: PlanFolder,
    people: String? = nil,
    templates: String? = nil,
    cores: Int = 1,
    shown: @escaping (String) -> String
  ) throws(Failure) -> SchoolFiles {
    let listing: PlanFolder.Listing
    do {
      listing = try folder.list()
    } catch {
      throw .folder(path: shown(folder.path), problem: error)
    }
    var loading = Loading(shown: shown)
    let schoolPath = folder.path + "/school.yaml"
    // The listing names links among the other files, and leaves them out; this one is read whatever it is.
    if FolderEntry.kind(at: schoolPath) == .link {
      let link = Diagnostic(
        rule: "symbolic-link",
        severity: .error,
        message: "this is a link to another file, and links are not followed",
        path: shown(schoolPath),
        suggestion: "put the file itself here"
      )
      throw .school([link])
    }
    let school = loading.read(School.self, schoolPath)
    guard let school, !loading.hasBlanks else {
      throw .school(loading.diagnostics)
    }
    var files = SchoolFiles(folder: folder, listing: listing, school: school)
    files.loadRecords(people: people, cores: cores, &loading)
    files.loadTemplates(templates ?? folder.templates, &loading)
    files.diagnostics = loading.diagnostics
    files.filesRead = loading.filesRead
    return files
  }

  /// Reads every file but school.yaml and the plans, each on any core, and keeps them in one order.
  private mutating func loadRecords(people: String?, cores: Int, _ loading: inout Loading) {
    var records: [PlanFolder.File] = []
    var moderations: [PlanFolder.File] = []
    for file in listing.files {
      switch file.role {
      case .school, .plan: break
      case .people where people != nil: break
      // As many as plans in some terms; the long lists go first.
      case .moderation: moderations.append(file)
      default: records.append(file)
      }
    }
    records += moderations
    if let people { records.append(PlanFolder.File(path: people, role: .people)) }
    let (files, folder) = (records, folder.path)
    let readings = Workers.map(count: files.count, cores: cores, batch: 1) { number, reader in
      let file = files[number]
      let isElsewhere = file.role == .people && people != nil
      return Self.reading(file, at: isElsewhere ? file.path : folder + "/" + file.path, reader)
    }
    for keep in readings { keep(&self, &loading) }
  }

  /// Reads a file, and answers how to keep what came of it.
  private static func reading(
    _ file: PlanFolder.File,
    at path: String,
    _ reader: RecordReader
  ) -> @Sendable (inout SchoolFiles, inout Loading) -> Void {
    func read<Value: Record>(_ type: Value.Type) -> FileReading<Value> {
      FileReading(type, path, reader, limit: file.role.limit)
    }
    switch file.role {
    case .school, .plan: return { _, _ in }
    case .register:
      let reading = read(Register.self)
      return { files, loading in
        for entry in loading.take(reading, path)?.pupils.entries ?? [] {
          files.register[entry.key.value] = entry.value
        }
      }
    case .people:
      let reading = read(People.self)
      return { files, loading in files.people = loading.take(reading, path) }
    case .survey:
      let reading = read(Surveys.self)
      return { files, loading in
        if let survey = loading.take(reading, path) { files.surveyFiles.append((file.path, survey)) }
      }
    case .cpd(let year):
      let reading = read(CPD.self)
      return { files, loading in files.cpd[year] = loading.take(reading, path) }
    case .contacts(let term):
      let reading = read(Contacts.self)
      return { files, loading in files.contacts[term] = loading.take(reading, path) }
    case .moderation(let term, let pupil):
      let reading = read(Moderation.self)
      return { files, loading in
        if let moderation = loading.take(reading, path) {
          files.moderations.append((term, pupil, moderation))
        }
      }
    }
  }

  private mutating func loadTemplates(_ templates: String, _ loading: inout Loading) {
    let folder = templates + "/questions"
    var sets: [FolderEntry] = []
    // A school need not have templates of its own; a folder that cannot be read is told.
    if FolderEntry.kind(at: folder) != nil {
      do throws(FileBuffer.Problem) {
        sets = try FolderEntry.list(folder)
      } catch {
        loading.diagnostics.append(
          Diagnostic(
            rule: SyntaxProblem.notReadable.rawValue,
            severity: .error,
            message: "this folder cannot be read, so answers are not checked against its questions",
            path: loading.shown(folder),
            suggestion: "ask whoever looks after the computer for permission to read it"
          )
        )
      }
    }
    var names: [KeyStage: String] = [:]
    for entry in sets where entry.kind == .file && entry.name.hasSuffix(".yaml") {
      guard
        let questions = loading.read(
          Questions.self,
          folder + "/" + entry.name,
          finding: { questions in
            questions.stage.flatMap { stage in
              names[stage.value].map { Self.twoQuestionSets(stage, $0) }
            }
          }
        ),
        let stage = questions.stage?.value, names[stage] == nil
      else { continue }
      names[stage] = entry.name
      self.questions[stage] = questions
    }
    if FolderEntry.kind(at: templates + "/moderation.yaml") == .file {
      criteria = loading.read(ModerationCriteria.self, templates + "/moderation.yaml")
    }
  }

  /// A set for a stage that has one: which of them pupils are asked would be a matter of their names.
  private static func twoQuestionSets(_ stage: Located<KeyStage>, _ first: String) -> Finding {
    Finding(
      rule: StructureProblem.twoQuestionSets.rawValue,
      message: "\(first) has the questions for \(stage.value.rawValue) already, so these are not read",
      range: stage.range,
      suggestion: "mend `stage:` here or there; or put the questions into one file, and delete the other"
    )
  }

  private struct Loading {
    let reader = RecordReader()
    let shown: (String) -> String
    var diagnostics: [Diagnostic] = []
    var filesRead = 0
    /// Whether lines of a file read so far had to be left out.
    var hasBlanks = false

    mutating func read<Value: Record>(
      _ type: Value.Type,
      _ path: String,
      limit: Int = RecordReader.fileLimit
    ) -> Value? {
      take(FileReading(type, path, reader, limit: limit), path)
    }

    /// Reads a file of which something may be wrong beside others.
    mutating func read<Value: Record>(
      _ type: Value.Type,
      _ path: String,
      finding: (Value) -> Finding?
    ) -> Value? {
      let value = read(type, path)
      if let finding = value.flatMap(finding) {
        diagnostics.append(Diagnostic(finding, in: reader.source(path: shown(path))))
      }
      return value
    }

    /// Keeps what was wrong with a file, and hands over the rest.
    mutating func take<Value: Record>(_ reading: FileReading<Value>, _ path: String) -> Value? {
      filesRead += 1
      hasBlanks = hasBlanks || reading.result.hasBlanks
      if !reading.result.findings.isEmpty {
        let source = SourceText(path: shown(path), bytes: reading.bytes)
        diagnostics += reading.result.findings.map { Diagnostic($0, in: source) }
      }
      return reading.result.record
    }
  }

  /// What came of a file, with its text where something was found in it.
  private struct FileReading<Value: Record>: Sendable {
    let result: RecordReader.Result<Value>
    let bytes: [UInt8]

    init(_ type: Value.Type, _ path: String, _ reader: RecordReader, limit: Int = RecordReader.fileLimit) {
      result = reader.read(type, from: path, limit: limit)
      bytes = result.findings.isEmpty ? [] : reader.source(path: path).bytes
    }
  }
}
