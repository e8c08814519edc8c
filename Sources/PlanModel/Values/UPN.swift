internal import Diagnostics
package import YAMLSyntax

/// A unique pupil number: a check letter, eleven digits, and a digit or, in a temporary one, a letter.
///
/// It tells who a child is in every school of the country, so the register has it only where the school says so.
package struct UPN: ScalarValue, Hashable, CustomStringConvertible {
  package static var expectation: String { "a UPN such as R999999926001" }
  package static var form: ValueForm {
    .pattern(
      expression: "^[A-HJ-NP-RT-Za-hj-np-rt-z][0-9]{11}[0-9A-HJ-NP-RT-Za-hj-np-rt-z]$",
      examples: ["R999999926001"]
    )
  }

  /// The letters in the order of their values; I, O and S are none.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  /// In capital letters.
  package let text: String

  /// The number, when it has the right shape and its check letter fits.
  package init?(_ text: some StringProtocol) {
    let text = text.uppercased()
    guard let letter = Self.expectedLetter(of: text), letter == text.utf8.first else { return nil }
    self.text = text
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> UPN? {
    UPN(String(decoding: text, as: UTF8.self))
  }

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> UPN? {
    // The letter that would fit is not told: as a rule a digit is wrong, and the letter right.
    let hasShape = expectedLetter(of: node.text.uppercased()) != nil
    reading.report(
      .badUPN,
      hasShape
        ? "the check letter of this UPN does not fit its digits"
        : "a UPN is a letter, eleven digits, and a last digit or letter, without I, O and S",
      at: node.range,
      suggestion: "copy it from the pupil database again, or take the key away"
    )
    return nil
  }

  package var description: String { text }

  /// The check letter that the digits ask for; nil for a text of another shape.
  private static func expectedLetter(of text: String) -> UInt8? {
    let bytes = Array(text.utf8)
    guard bytes.count == 13, letters.contains(bytes[0]) else { return nil }
    var sum = 0
    for (index, byte) in bytes.enumerated().dropFirst() {
      let value: Int
      if IDCharacters.isDigit(byte) {
        value = Int(byte) - 0x30
      } else if index == 12, let letter = letters.firstIndex(of: byte) {
        value = letter
      } else {
        return nil
      }
      sum += value * (index + 1)
    }
    return letters[sum % 23]
  }
}
