internal import Diagnostics
internal import Formatting
internal import PlanModel

/// What one client has told the server, and what the server has in memory for it.
final class Session {
  enum Phase {
    case fresh
    case running
    case shutDown
    case ended
  }

  /// What came of checking one document.
  struct Analysis {
    var findings: [Finding]
    /// Nil for what is no plan, or cannot be read as one.
    var plan: Plan?
  }

  let world: Server.World
  var phase = Phase.fresh
  var encoding = PositionEncoding.utf16
  var takesSnippets = false
  var registersWatchers = false
  private(set) var documents: [String: OpenDocument] = [:]
  private var schools: [String: OpenSchool] = [:]
  private var analyses: [String: Analysis] = [:]
  /// What the rules across plans said of each document.
  private var across: [String: [Finding]] = [:]
  /// Documents whose diagnostics have to be told anew.
  private var changed: Set<String> = []
  private var outgoing: [[UInt8]] = []
  private let reader = RecordReader()
  let formatter = Formatter()
  let fixer = Fixer()

  init(world: Server.World) { self.world = world }

  // MARK: Documents

  func open(_ document: OpenDocument) {
    documents[document.uri] = document
    guard let identity = document.identity else { return }
    if schools[identity.folder] == nil {
      let school = OpenSchool(folder: identity.folder, world: world)
      schools[identity.folder] = school
      if let trouble = school.trouble { tell(trouble, type: 2) }
    }
    schools[identity.folder]?.forgetFindingsAcross()
    touch(document.uri)
  }

  func change(_ uri: String, _ changes: [Wire.DidChange.Change], version: Int?) {
    guard let splices = documents[uri]?.take(changes, version: version, in: encoding) else { return }
    analyses[uri] = nil
    changed.insert(uri)
    // What was found across plans moves along with its words until it is asked for again.
    for splice in splices {
      across[uri] = across[uri]?.compactMap { finding in
        splice.moved(finding.range).map { range in
          var finding = finding
          finding.range = range
          return finding
        }
      }
    }
  }

  /// What the editor forgets is as the disk has it.
  func close(_ uri: String) {
    guard let document = documents.removeValue(forKey: uri) else { return }
    analyses[uri] = nil
    across[uri] = nil
    changed.remove(uri)
    notify(
      "textDocument/publishDiagnostics",
      Wire.PublishedDiagnostics(uri: uri, version: nil, diagnostics: [])
    )
    guard let identity = document.identity else { return }
    if documents.values.contains(where: { $0.identity?.folder == identity.folder }) {
      if identity.place != nil { schools[identity.folder]?.refresh(identity, reader: reader) }
      touchAll(in: identity.folder)
    } else {
      schools[identity.folder] = nil
    }
  }

  /// Takes in files that have changed on the disk: everything open in their folders is checked again.
  func refresh(_ paths: [String]) {
    var reloaded: Set<String> = []
    for path in paths {
      guard let identity = FileIdentity(path: path), schools[identity.folder] != nil else { continue }
      // An open plan is as the editor has it; any other file changes what is known of the whole school.
      if identity.place == nil {
        guard reloaded.insert(identity.folder).inserted else { continue }
        schools[identity.folder]?.load()
      } else if !documents.values.contains(where: { $0.source.path == path }) {
        schools[identity.folder]?.refresh(identity, reader: reader)
      }
      touchAll(in: identity.folder)
    }
  }

  private func touchAll(in folder: String) {
    schools[folder]?.forgetFindingsAcross()
    for document in documents.values where document.identity?.folder == folder { touch(document.uri) }
  }

  private func touch(_ uri: String) {
    analyses[uri] = nil
    across[uri] = nil
    changed.insert(uri)
  }

  /// What there is to say of a document as it stands now.
  func analysis(of document: OpenDocument) -> Analysis {
    if let analysis = analyses[document.uri] { return analysis }
    guard let identity = document.identity,
      let reading = schools[identity.folder]?.findings(of: identity, document.source.bytes, reader: reader)
    else { return Analysis(findings: [], plan: nil) }
    let analysis = Analysis(findings: reading.findings, plan: reading.plan)
    analyses[document.uri] = analysis
    return analysis
  }

  /// The school that a document belongs to, with every open plan as the editor has it.
  func school(of document: OpenDocument) -> OpenSchool? {
    _ = analysis(of: document)
    return document.identity.flatMap { schools[$0.folder] }
  }

  /// What the rules across plans say of a document.
  private func findingsAcross(_ document: OpenDocument) -> [Finding] {
    if let found = across[document.uri] { return found }
    guard let identity = document.identity, let path = identity.path else { return [] }
    let found = schools[identity.folder]?.findingsAcross()[path] ?? []
    across[document.uri] = found
    return found
  }

  /// Everything that is found in a document, in its order.
  func findings(in document: OpenDocument) -> [Finding] {
    (analysis(of: document).findings + findingsAcross(document))
      .sorted { ($0.range.start, $0.range.end, $0.rule) < ($1.range.start, $1.range.end, $1.rule) }
  }

  /// A file as the editor has it, else as it is on the disk; empty where it has gone.
  func source(_ path: String) -> SourceText {
    if let open = documents.values.first(where: { $0.source.path == path }) { return open.source }
    let buffer = FileBuffer()
    guard (try? buffer.read(path, limit: RecordReader.fileLimit)) != nil else {
      // What has gone since has no lines to point at.
      return SourceText(path: path, bytes: [])
    }
    return SourceText(path: path, bytes: Array(buffer.bytes))
  }

  // MARK: Messages

  func notify(_ method: String, _ parameters: some Encodable) {
    outgoing.append(Message.encode(Message.Notification(method: method, params: parameters)))
  }

  func request(_ method: String, id: String, _ parameters: some Encodable) {
    outgoing.append(Message.encode(Message.Request(id: .text(id), method: method, params: parameters)))
  }

  func tell(_ message: String, type: Int) {
    notify("window/showMessage", Wire.ShownMessage(type: type, message: message))
  }

  func send(_ message: [UInt8]) { outgoing.append(message) }

  /// What is to be sent, the diagnostics of changed documents among it where nothing more is expected.
  func takeOutgoing(settling: Bool) -> [[UInt8]] {
    if settling, phase == .running {
      for uri in changed.sorted() {
        if let document = documents[uri] { publish(document) }
      }
      changed = []
    }
    defer { outgoing = [] }
    return outgoing
  }

  private func publish(_ document: OpenDocument) {
    guard document.identity != nil else { return }
    let found = findings(in: document).prefix(200).map { Wire.Diagnostic($0, in: document, encoding) }
    notify(
      "textDocument/publishDiagnostics",
      Wire.PublishedDiagnostics(uri: document.uri, version: document.version, diagnostics: Array(found))
    )
  }
}
