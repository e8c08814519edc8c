/// Numbers, time and money as a report says them.
enum Spoken {
  /// `1 pupil`, `15 pupils`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// `2 h 5 min`, `45 min`, `1,203 h`.
  static func hours(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(grouped(hours)) h" : "\(grouped(hours)) h \(rest) min"
  }

  /// `£1,234.50`.
  static func pounds(_ pence: Int) -> String {
    let rest = pence % 100
    return "£\(grouped(pence / 100)).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `1,234`; for numbers from nought on.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
