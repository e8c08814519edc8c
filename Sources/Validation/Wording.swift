/// Turns of phrase that several messages share.
enum Wording {
  /// `who does it, how often or for how long`.
  static func list(_ parts: [String], _ word: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// `1 school day`, `5 school days`.
  static func schoolDays(_ count: Int) -> String { "\(count) school day\(count == 1 ? "" : "s")" }
}
