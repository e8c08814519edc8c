internal import CLibYAML

/// Pulls libyaml's events and writes them to a tape, up to the first syntax error.
struct EventLoop {
  /// Where libyaml gave up, in its own words; never shown to a reader.
  struct Failure {
    /// From 0, as libyaml counts.
    var problem: String
    var line: Int
    var column: Int
    var context: String
    var contextLine: Int?
    var contextColumn: Int

    /// No failure at all.
    static let none = Failure(
      problem: "",
      line: 0,
      column: 0,
      context: "",
      contextLine: nil,
      contextColumn: 0
    )
  }

  /// What plans have no need of, in the order in which it was met.
  struct Refusal {
    enum Kind {
      case anchor
      case alias
      case tag
      case secondDocument
      case tooDeep
    }
    var kind: Kind
    var start: Int
    var end: Int
  }

  var failure: Failure?
  var refusals: [Refusal] = []
  /// Where texts in quotation marks begin that go on over further lines.
  var longQuotes: [Int] = []

  /// Reads a file of UTF-8 without its byte order mark, before which `base` bytes were left out.
  ///
  /// In an ASCII file code points and bytes are the same, which saves the counting.
  mutating func run(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    isASCII: Bool,
    depth limit: Int,
    into tape: Tape
  ) {
    tape.clear()
    failure = nil
    refusals.removeAll(keepingCapacity: true)
    longQuotes.removeAll(keepingCapacity: true)

    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      failure = Failure(
        problem: "out of memory",
        line: 0,
        column: 0,
        context: "",
        contextLine: nil,
        contextColumn: 0
      )
      return
    }
    defer { yaml_parser_delete(&parser) }
    // libyaml takes a null pointer for a mistake, and an empty buffer has one.
    var nothing: UInt8 = 0
    withUnsafePointer(to: &nothing) { placeholder in
      yaml_parser_set_input_string(&parser, bytes.baseAddress ?? placeholder, bytes.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      pull(&parser, bytes, base: base, isASCII: isASCII, depth: limit, into: tape)
    }
  }

  private mutating func pull(
    _ parser: inout yaml_parser_t,
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    isASCII: Bool,
    depth limit: Int,
    into tape: Tape
  ) {
    var places = CodePointPlaces(bytes: bytes, base: base, isASCII: isASCII)
    // The collections that are open, innermost last.
    var open: [UInt32] = []
    open.reserveCapacity(limit + 1)
    var documents = 0
    var event = yaml_event_t()

    /// Closes an entry's parent's count.
    func counted() {
      if let parent = open.last { (tape.entries + Int(parent)).pointee.count += 1 }
    }

    while true {
      guard yaml_parser_parse(&parser, &event) == 1 else {
        failure = Self.failure(of: parser)
        return
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_SCALAR_EVENT:
        let start = places.offset(of: event.start_mark)
        var end = places.offset(of: event.end_mark)
        let scalar = event.data.scalar
        if scalar.anchor != nil { refusals.append(Refusal(kind: .anchor, start: start, end: end)) }
        if scalar.tag != nil { refusals.append(Refusal(kind: .tag, start: start, end: end)) }
        let style: YAMLNode.Style
        switch scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: style = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: style = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: style = .literal
        case YAML_FOLDED_SCALAR_STYLE: style = .folded
        default: style = .plain
        }
        if style == .literal || style == .folded {
          // A block scalar's end is the start of the next token: give back the white space.
          while end > start, let byte = places.byte(before: end), byte == 0x20 || byte == 0x0A || byte == 0x0D
          {
            end -= 1
          }
        }
        if style == .singleQuoted || style == .doubleQuoted, event.start_mark.line != event.end_mark.line {
          longQuotes.append(start)
        }
        counted()
        let first = tape.append(text: scalar.value, length: scalar.length)
        tape.append(
          Tape.Entry(
            kind: .scalar,
            style: style,
            start: UInt32(clamping: start),
            end: UInt32(clamping: end),
            next: UInt32(truncatingIfNeeded: tape.count + 1),
            first: first,
            count: UInt32(truncatingIfNeeded: scalar.length)
          )
        )
      case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
        let isMapping = event.type == YAML_MAPPING_START_EVENT
        let start = places.offset(of: event.start_mark)
        let end = places.offset(of: event.end_mark)
        let anchor = isMapping ? event.data.mapping_start.anchor : event.data.sequence_start.anchor
        let tag = isMapping ? event.data.mapping_start.tag : event.data.sequence_start.tag
        let isFlow =
          isMapping
          ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
          : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
        if anchor != nil { refusals.append(Refusal(kind: .anchor, start: start, end: end)) }
        if tag != nil { refusals.append(Refusal(kind: .tag, start: start, end: end)) }
        guard open.count < limit else {
          refusals.append(Refusal(kind: .tooDeep, start: start, end: end))
          return
        }
        counted()
        open.append(UInt32(truncatingIfNeeded: tape.count))
        tape.append(
          Tape.Entry(
            kind: isMapping ? .mapping : .sequence,
            style: isFlow ? .flow : .block,
            start: UInt32(clamping: start),
            end: UInt32(clamping: end),
            next: 0,
            first: 0,
            count: 0
          )
        )
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        guard let index = open.popLast() else { break }
        let raw = places.offset(of: event.end_mark)
        let entry = tape.entries + Int(index)
        entry.pointee.next = UInt32(truncatingIfNeeded: tape.count)
        entry.pointee.first = UInt32(clamping: raw)
        // The end mark of a block collection is the start of the next token: take the last child's.
        if entry.pointee.style == .flow {
          entry.pointee.end = UInt32(clamping: raw)
        } else if tape.count > Int(index) + 1 {
          entry.pointee.end = max(entry.pointee.start, lastEnd(in: tape, below: Int(index)))
        }
      case YAML_ALIAS_EVENT:
        let start = places.offset(of: event.start_mark)
        let end = places.offset(of: event.end_mark)
        refusals.append(Refusal(kind: .alias, start: start, end: end))
        counted()
        tape.append(
          Tape.Entry(
            kind: .scalar,
            style: .plain,
            start: UInt32(clamping: start),
            end: UInt32(clamping: end),
            next: UInt32(truncatingIfNeeded: tape.count + 1),
            first: 0,
            count: 0
          )
        )
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          let start = places.offset(of: event.start_mark)
          refusals.append(
            Refusal(kind: .secondDocument, start: start, end: max(start, places.offset(of: event.end_mark)))
          )
          return
        }
      case YAML_STREAM_END_EVENT:
        return
      default:
        break
      }
    }
  }

  /// The end of the last value inside a collection: the last entry written is its innermost.
  private func lastEnd(in tape: Tape, below index: Int) -> UInt32 {
    // Entries inside end no later than the last scalar, unless a flow collection closes behind it.
    var child = index + 1
    var end: UInt32 = 0
    let stop = tape.count
    while child < stop {
      let entry = tape.entries[child]
      end = max(end, entry.end)
      child = Int(entry.next)
    }
    return end
  }

  private static func failure(of parser: yaml_parser_t) -> Failure {
    func words(_ pointer: UnsafePointer<CChar>?) -> String {
      guard let pointer else { return "" }
      return String(cString: pointer)
    }
    let hasContext = parser.context != nil
    return Failure(
      problem: words(parser.problem),
      line: Int(parser.problem_mark.line),
      column: Int(parser.problem_mark.column),
      context: words(parser.context),
      contextLine: hasContext ? Int(parser.context_mark.line) : nil,
      contextColumn: Int(parser.context_mark.column)
    )
  }
}
