internal import Diagnostics
internal import PlanModel

extension Request {
  /// The parts of a file, for an outline: of a plan its voices, meetings, and targets with their reviews.
  static let documentSymbol = Request(
    "textDocument/documentSymbol",
    capability: ("documentSymbolProvider", .yes)
  ) { (parameters: Wire.OfDocument, session: Session) -> [Wire.DocumentSymbol]? in
    guard let document = session.documents[parameters.textDocument.uri] else { return nil }
    let symbols = SymbolMaker(source: document.source, encoding: session.encoding)
    return session.analysis(of: document).plan.map { symbols.parts(of: $0) } ?? symbols.keys()
  }
}

/// Makes the outline of one file.
private struct SymbolMaker {
  let source: SourceText
  let encoding: PositionEncoding

  func parts(of plan: Plan) -> [Wire.DocumentSymbol] {
    var parts: [Wire.DocumentSymbol] = []
    for voice in plan.pupilVoice {
      parts.append(symbol("pupil's voice", voice.how?.value.rawValue, 8, voice.range))
    }
    for voice in plan.parentVoice {
      parts.append(symbol("voice: \(voice.from?.value ?? "family")", voice.date?.value.iso, 8, voice.range))
    }
    for meeting in plan.meetings {
      let kinds = meeting.kinds.map(\.value.rawValue).joined(separator: ", ")
      let held = meeting.held.map { "held \($0.value)" } ?? "not held yet"
      parts.append(symbol("meeting: \(kinds)", held, 24, meeting.range))
    }
    for target in plan.targets {
      let review = target.review.map { symbol("review", $0.outcome?.value.rawValue, 20, $0.range) }
      parts.append(
        symbol(
          "target: \(target.id?.value.text ?? "without an id")",
          target.review?.outcome?.value.rawValue ?? target.area?.value.rawValue,
          5,
          target.range,
          review.map { [$0] } ?? []
        )
      )
    }
    return parts.sorted { $0.range.start.line < $1.range.start.line }
  }

  /// The keys at the margin, of any file.
  func keys() -> [Wire.DocumentSymbol] {
    Outline(source, at: 1, offset: 0).entries.filter { $0.column == 0 }.map {
      symbol($0.key, nil, 20, SourceRange($0.keyRange))
    }
  }

  private func symbol(
    _ name: String,
    _ detail: String?,
    _ kind: Int,
    _ range: SourceRange,
    _ children: [Wire.DocumentSymbol] = []
  ) -> Wire.DocumentSymbol {
    let range = encoding.range(of: range, in: source)
    return Wire.DocumentSymbol(
      name: name,
      detail: detail,
      kind: kind,
      range: range,
      selectionRange: Wire.Range(start: range.start, end: range.start),
      children: children.isEmpty ? nil : children
    )
  }
}
