/// A closed list of words that a key takes.
package struct WordForm: Sendable {
  /// What the words are for: `a way of meeting`.
  package let name: String
  /// The canonical spellings, in order.
  package let words: [String]
  /// What a word stands for, where it is a code.
  package let meanings: [String: String]
  /// Other spellings that are read, in small letters.
  package let aliases: [String]
}
