/// What measures mean, for `stats --explain`.
package enum Explanation {
  /// What the columns of the CSV hold: what the Department for Education keeps in a metadata file.
  package static func columns(_ measures: [Measure]) -> String {
    var lines = ["The columns of --format csv", ""]
    for (name, meaning) in [
      ("time_period", "the academic year in six digits: 202526"),
      (
        "time_identifier",
        "Autumn term; Autumn and spring term for a year so far; Academic year for a whole one"
      ),
      ("class, need …", "a filter, one for each --by but term; Total for all"),
    ] { lines += Self.lines(meaning, padded(name)) }
    let parts = measures.compactMap { measure in
      measure.parts.map { (CSVTable.identifier($0.name), measure.id) }
    }
    for (name, id) in parts {
      lines += Self.lines("a filter of \(id) in rows of the whole period; Total for all", padded(name))
    }
    for measure in measures {
      let id = CSVTable.identifier(measure.id)
      if measure.unit == .percent {
        lines += Self.lines("what was counted, as above", padded(id + "_numerator"))
        lines += Self.lines("what it is out of, as above", padded(id + "_denominator"))
        lines += Self.lines("0 to 100, two decimals at most", padded(id + "_percent"))
      } else {
        lines += Self.lines(measure.title, padded(id + "_" + measure.unit.rawValue))
      }
    }
    for (symbol, meaning) in [
      ("c", "suppressed, with --published"), ("z", "nothing to divide by, or does not apply"),
    ] { lines += Self.lines(meaning, padded(symbol)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ name: String) -> String {
    "  " + name + String(repeating: " ", count: max(2, 40 - name.count))
  }

  package static func text(_ measures: [Measure]) -> String {
    measures.map { measure in
      var lines = ["\(measure.id): \(measure.title) (\(measure.unit.rawValue))"]
      // The base comes first, because the numerator speaks of it.
      if let denominator = measure.denominator { lines += wrapped("out of", denominator) }
      lines += wrapped("counted", measure.numerator)
      if let parts = measure.parts { lines += wrapped("also by", parts.name) }
      if let note = measure.note { lines += wrapped("note", note) }
      return lines.joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }

  /// `  out of   pupils due: …`, at most 100 columns wide.
  private static func wrapped(_ label: String, _ text: String) -> [String] {
    lines(text, "  " + label + String(repeating: " ", count: 11 - 2 - label.count))
  }

  /// Text in lines of at most 100 columns, the first after a label and the others under it.
  static func lines(_ text: String, _ label: String = "") -> [String] {
    let indent = label.count
    var lines: [String] = []
    var line = label
    var isStart = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isStart, line.count + 1 + word.count > 100 {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isStart = true
      }
      line += (isStart ? "" : " ") + word
      isStart = false
    }
    return lines + [line]
  }
}
