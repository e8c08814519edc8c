internal import Diagnostics
internal import PlanModel
internal import Validation

extension Request {
  /// Goes from an id to what it names: a pupil's last plan and the register, a target, staff and classes.
  static let definition = Request(
    "textDocument/definition",
    capability: ("definitionProvider", .yes)
  ) { (parameters: Wire.AtPosition, session: Session) -> [Wire.Location]? in
    guard let document = session.documents[parameters.textDocument.uri],
      let identity = document.identity, let check = session.school(of: document)?.check
    else { return nil }
    let offset = session.encoding.offset(of: parameters.position, in: document.source)
    let token = Token(in: document.source, at: offset)
    let finder = DefinitionFinder(session: session, document: document, identity: identity, check: check)
    let found = finder.locations(of: token)
    return found.isEmpty ? nil : found
  }
}

/// Finds what an id names.
private struct DefinitionFinder {
  let session: Session
  let document: OpenDocument
  let identity: FileIdentity
  let check: StandingCheck

  func locations(of token: Token) -> [Wire.Location] {
    let cursor = Cursor(document.source, at: token.range.upperBound, kind: identity.kind)
    let form: ValueForm
    switch cursor.place {
    case .value(let value): form = value
    case .key(of: .keyed(by: let key, _), present: _): form = key
    default: return []
    }
    return locations(of: token.text, form)
  }

  private func locations(of text: String, _ form: ValueForm) -> [Wire.Location] {
    switch form {
    case .list(let item), .oneOrMany(let item): return locations(of: text, item)
    case .pattern: return earlierTarget(text)
    case .identifier(let form):
      switch form.subject {
      case .pupil: return PupilID(text).map(pupil) ?? []
      case .target: return TargetID(text).map(ownTarget) ?? []
      case .staff: return staff(text)
      case .schoolClass: return schoolClass(text)
      case .term, .other: return []
      }
    case .text: return staff(text)
    default: return []
    }
  }

  /// The plan before this one, or the last; then the entry in the register.
  private func pupil(_ pupil: PupilID) -> [Wire.Location] {
    var plans = check.plans(of: pupil)[...]
    if let own = identity.subject, own.pupil == pupil, identity.place != nil {
      plans = ReferenceSuggestions.earlier(plans.map { $0 }, than: own.term)
    }
    var found = plans.last.map { [location($0.path, $0.range)] } ?? []
    let register = read("register.yaml", Register.self)
    if let entry = register.record?.pupils.entries.first(where: { $0.key.value == pupil }) {
      found.append(location(entry.key.range, in: register.source))
    }
    return found
  }

  private func ownTarget(_ id: TargetID) -> [Wire.Location] {
    guard let (term, pupil) = identity.subject,
      let plan = check.plans(of: pupil).last(where: { $0.place.term == term }),
      let target = plan.targets.first(where: { $0.id == id })
    else { return [] }
    return [location(plan.path, target.range)]
  }

  /// `autumn/asks-for-a-toy`, perhaps with its year in front.
  private func earlierTarget(_ text: String) -> [Wire.Location] {
    guard let own = identity.subject,
      let reference = text.withUTF8Copy({ TargetReference.read($0) })
    else { return [] }
    let term = TermKey(year: reference.year ?? own.term.year, term: reference.term)
    guard let plan = check.plans(of: own.pupil).last(where: { $0.place.term == term }) else { return [] }
    return [location(plan.path, plan.targets.first { $0.id == reference.id }?.range ?? plan.range)]
  }

  private func staff(_ text: String) -> [Wire.Location] {
    guard let id = StaffID(text), check.school.school.staff[id] != nil else { return [] }
    let school = read("school.yaml", School.self)
    guard let entry = school.record?.staff.entries.first(where: { $0.key.value == id }) else { return [] }
    return [location(entry.key.range, in: school.source)]
  }

  private func schoolClass(_ text: String) -> [Wire.Location] {
    guard let id = ClassID(text) else { return [] }
    let school = read("school.yaml", School.self)
    let classes = (school.record?.years.entries ?? []).flatMap(\.value.classes.entries)
    return classes.last { $0.key.value == id }.map { [location($0.key.range, in: school.source)] } ?? []
  }

  private func read<Value: Record>(_ name: String, _ type: Value.Type) -> (record: Value?, source: SourceText)
  {
    let path = identity.folder + "/" + name
    let source = session.source(path)
    return (RecordReader().read(type, text: source.bytes).record, source)
  }

  private func location(_ path: String, _ range: SourceRange) -> Wire.Location {
    location(range, in: session.source(identity.folder + "/" + path))
  }

  private func location(_ range: SourceRange, in source: SourceText) -> Wire.Location {
    let uri =
      session.documents.values.first { $0.source.path == source.path }?.uri ?? FileURI.uri(of: source.path)
    let start = session.encoding.position(of: Int(range.start), in: source)
    return Wire.Location(uri: uri, range: Wire.Range(start: start, end: start))
  }
}

extension String {
  fileprivate func withUTF8Copy<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
