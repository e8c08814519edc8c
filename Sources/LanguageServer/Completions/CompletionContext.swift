internal import Diagnostics
internal import PlanModel
internal import Validation

/// Everything that a completion may look up.
struct CompletionContext {
  let cursor: Cursor
  let document: OpenDocument
  let identity: FileIdentity
  /// The plan as far as it can be read.
  let plan: Plan?
  let findings: [Finding]
  /// Nil where there is no school to go by.
  let check: StandingCheck?
  let today: CalendarDate
  let takesSnippets: Bool

  init?(_ parameters: Wire.AtPosition, _ session: Session) {
    guard let document = session.documents[parameters.textDocument.uri], let identity = document.identity
    else {
      return nil
    }
    let offset = session.encoding.offset(of: parameters.position, in: document.source)
    cursor = Cursor(document.source, at: offset, kind: identity.kind)
    self.document = document
    self.identity = identity
    check = session.school(of: document)?.check
    let analysis = session.analysis(of: document)
    plan = analysis.plan
    findings = analysis.findings
    today = session.world.today()
    takesSnippets = session.takesSnippets
  }

  var school: School? { check?.school.school }

  /// The pupil's entry in the register.
  var entry: RegisterEntry? { identity.subject.flatMap { check?.school.entry($0.pupil) } }

  /// The term that the file is about.
  var term: SchoolContext.TermFacts? { identity.subject.flatMap { check?.school.term($0.term) } }

  /// The key that the value at the place belongs to.
  var key: String? { cursor.path.last { $0 != nil } ?? nil }

  /// The keys that lead to the place, without the items of lists.
  var keys: [String] { cursor.path.compactMap { $0 } }
}
