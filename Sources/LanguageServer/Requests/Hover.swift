internal import Diagnostics
internal import PlanModel
internal import Validation

extension Request {
  /// Explains what stands at a place: what was found there, what the key is for, who a pupil's id is.
  static let hover = Request("textDocument/hover", capability: ("hoverProvider", .yes)) {
    (parameters: Wire.AtPosition, session: Session) -> Wire.Hover? in
    guard let document = session.documents[parameters.textDocument.uri], let identity = document.identity
    else {
      return nil
    }
    let source = document.source
    let offset = session.encoding.offset(of: parameters.position, in: source)
    let found = session.findings(in: document).filter { finding in
      let place = finding.place(in: source)
      return place.start <= offset && offset < max(place.end, place.start + 1)
    }
    var parts = found.sorted { $0.severity > $1.severity }.map { FindingExplanation($0).markdown }
    let cursor = Cursor(source, at: offset, kind: identity.kind)
    if let field = cursor.field { parts.append(FieldExplanation(field).markdown) }
    let token = Token(in: source, at: offset)
    if let pupil = PupilID(token.text), let school = session.school(of: document)?.check?.school,
      let entry = school.entry(pupil)
    {
      parts.append("**\(pupil)**: \(PupilStanding.words(entry, on: session.world.today()))")
    }
    guard !parts.isEmpty else { return nil }
    let place = found.first?.place(in: source) ?? SourceRange(token.range)
    return Wire.Hover(
      contents: Wire.Markup(value: parts.joined(separator: "\n\n---\n\n")),
      range: session.encoding.range(of: place, in: source)
    )
  }
}
