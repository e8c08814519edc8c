internal import Diagnostics
internal import PlanModel

/// What may stand at a place of a file, told from the descriptions of its readers.
struct Cursor {
  /// A way into a file: keys, and `nil` for an item of a list.
  typealias Path = [String?]

  enum Place {
    /// A key of a set, or the beginning of one.
    case key(of: ValueForm, present: [String])
    /// Where the items of a list begin, before their dash.
    case item(of: ValueForm)
    /// The value of the last key of the path, or an item of it.
    case value(ValueForm)
    /// Words of a text that began above.
    case text
  }

  /// The keys that lead to the set, the item or the value.
  let path: Path
  let place: Place
  /// The word at the place, as far as it is written: what a completion replaces.
  let word: Range<Int>
  /// The field whose key or value it is.
  let field: FieldDescription?
  /// Columns between the line's indentation and its keys: behind dashes, keys stand further in.
  let inset: Int
  /// Whether it is inside brackets, where lines cannot be added.
  let isFlow: Bool

  init(_ source: SourceText, at offset: Int, kind: FileKind) {
    let number = source.line(at: offset)
    let offsets = source.offsets(ofLine: number)
    let outline = Outline(source, at: number, offset: offset)
    let target = outline.target
    let form = ValueForm.record(kind.description)
    let above = target.frames.map(\.key)
    let inset = max(0, target.column - Self.indent(of: source, offsets))
    let entry = target.entry.map { outline.entries[$0] }
    if let opening = target.opening, let scan = FlowScan(source.bytes, from: opening.start, to: offset) {
      self.init(scan, under: opening.path, form: form, inset: inset)
    } else if target.isText {
      self.init(path: above, place: .text, word: offset..<offset, field: nil, inset: inset, isFlow: false)
    } else if let entry, offset > entry.keyRange.upperBound {
      let path = above + [entry.key]
      self.init(
        path: path,
        place: form.value(at: path).map { .value($0) } ?? .text,
        word: min(entry.valueStart, offset)..<offset,
        field: form.field(entry.key, under: above),
        inset: inset,
        isFlow: false
      )
    } else {
      let present = outline.keys(under: target.frames.last?.id ?? 0).filter { $0 != entry?.key }
      self.init(
        path: above,
        place: Self.place(of: form.value(at: above), present: present),
        word: min(offsets.lowerBound + target.column, offset)..<offset,
        field: entry.flatMap { form.field($0.key, under: above) },
        inset: inset,
        isFlow: false
      )
    }
  }

  private init(
    path: Path,
    place: Place,
    word: Range<Int>,
    field: FieldDescription?,
    inset: Int,
    isFlow: Bool
  ) {
    self.path = path
    self.place = place
    self.word = word
    self.field = field
    self.inset = inset
    self.isFlow = isFlow
  }

  private static func place(of form: ValueForm?, present: [String]) -> Place {
    switch form {
    case .list(let item): .item(of: item)
    case .record, .keyed, .oneOrMany(.record): .key(of: form ?? .text, present: present)
    case .some(let form): .value(form)
    case nil: .text
    }
  }

  /// A place inside brackets.
  private init(_ scan: FlowScan, under above: Path, form: ValueForm, inset: Int) {
    var path = above
    for level in scan.levels {
      if !level.isMap { path.append(nil) }
      if let key = level.key { path.append(key) }
    }
    let last = scan.levels.last
    let isKey = last?.isMap == true && last?.key == nil
    let place = form.value(at: path).map { value -> Place in
      isKey ? .key(of: value, present: last?.keys ?? []) : .value(value)
    }
    self.init(
      path: path,
      place: place ?? .text,
      word: scan.word,
      field: last?.key.flatMap { form.field($0, under: path.dropLast()) },
      inset: inset,
      isFlow: true
    )
  }

  private static func indent(of source: SourceText, _ offsets: Range<Int>) -> Int {
    source.bytes[offsets].prefix { $0 == UInt8(ascii: " ") }.count
  }
}

extension ValueForm {
  /// What may stand at the end of a way of keys and items.
  func value(at path: some Collection<String?>) -> ValueForm? {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    guard let key = step else {
      switch self {
      case .list(let item), .oneOrMany(let item): return item.value(at: rest)
      default: return nil
      }
    }
    switch self {
    case .record(let record): return record.fields.first { $0.key == key }?.form.value(at: rest)
    case .keyed(by: _, let value): return value.value(at: rest)
    case .oneOrMany(let single): return single.value(at: path)
    default: return nil
    }
  }

  /// The field of a key in the set at the end of a way.
  func field(_ key: String, under path: some Collection<String?>) -> FieldDescription? {
    switch value(at: path) {
    case .record(let record), .oneOrMany(.record(let record)): record.fields.first { $0.key == key }
    default: nil
    }
  }
}
