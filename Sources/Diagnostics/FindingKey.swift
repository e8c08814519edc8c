/// What makes a finding the same one tomorrow: no line and no number is in it, so that it stays the same
/// when the file is edited elsewhere, or a day passes.
package struct FindingKey: Sendable, Hashable {
  package var path: String
  package var rule: String
  /// The id of the target that it is about; empty elsewhere.
  package var target: String
  /// The message, each number in it written as `#`, and what cannot be printed as `?`.
  package var text: String

  package init(path: String, rule: String, target: String, text: String) {
    self.path = path
    self.rule = rule
    self.target = target
    self.text = text
  }

  /// The key of a diagnostic whose file is known under another path than the one shown.
  package init(_ diagnostic: Diagnostic, path: String) {
    self.init(
      path: path,
      rule: diagnostic.rule,
      target: diagnostic.target ?? "",
      text: Self.withoutNumbers(diagnostic.message)
    )
  }

  private static func withoutNumbers(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isInNumber = false
    for scalar in text.unicodeScalars {
      let isDigit = scalar.properties.numericType != nil
      // A number's own points and hyphens belong to it: 2025-10-17, 3.5.
      if isInNumber, isDigit || scalar == "-" || scalar == "." { continue }
      let isPlain = scalar.properties.isWhitespace ? scalar == " " : scalar.properties.isPrintable
      if isDigit { result += "#" } else { result.unicodeScalars.append(isPlain ? scalar : "?") }
      isInNumber = isDigit
    }
    return result
  }

  /// The same number on every machine and in every run, unlike a hash value.
  package var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [path, rule, target, text] {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}

extension FindingKey: Comparable {
  package static func < (left: FindingKey, right: FindingKey) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    return (left.rule, left.target, left.text) < (right.rule, right.target, right.text)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the character shows as itself: no control character, and nothing that steers others.
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
