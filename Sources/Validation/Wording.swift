/// Turns of phrase that several messages share.
enum Wording {
  /// `who does it, how often or for how long`.
  static func list(_ parts: [String], _ word: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// `a and b` where all of them are wanted, else `one of a, b or c`.
  static func some(_ count: Int, of parts: [String]) -> String {
    if count >= parts.count { return list(parts, "and") }
    return "\(count == 1 ? "one" : "\(count)") of \(list(parts, "or"))"
  }

  /// `1 minute`, `5 minutes`.
  static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  /// `1 school day`, `5 school days`.
  static func schoolDays(_ count: Int) -> String { self.count(count, "school day") }
}
