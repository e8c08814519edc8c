internal import Diagnostics
package import YAMLSyntax

/// How a program spells the values of a file, collected while they are read.
package struct Spellings: Sendable {
  package enum Spelling: Sendable {
    /// Free text, to be kept word for word.
    case text
    /// A date, a number, an id, one of a list of words: in the spelling that a program writes.
    case word(String)
  }

  /// By the place where the value begins.
  private var spellings: [UInt32: Spelling] = [:]

  /// Nil for what no reader made anything of.
  package subscript(node: YAMLNode) -> Spelling? { spellings[node.range.start] }

  mutating func note(_ value: some ScalarValue, of node: YAMLNode) {
    if let word = value as? any WritableWord {
      spellings[node.range.start] = .word(word.written)
    } else if value is String {
      spellings[node.range.start] = .text
    }
  }
}
