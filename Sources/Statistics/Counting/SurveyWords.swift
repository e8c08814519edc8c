/// What people read beside a survey's shares.
enum SurveyWords {
  /// `72–92%`.
  static func interval(_ tally: Tally) -> String? {
    ScoreInterval.share(tally).map { "\(points($0.lowerBound))–\(points($0.upperBound))%" }
  }

  /// `+44 points since baseline (+32 to +54)`, or that it is too small to tell.
  static func change(from first: Tally, to last: Tally, since name: String) -> String? {
    guard let interval = ScoreInterval.change(from: first, to: last),
      let then = Figure(.percent, first).exactPercent, let now = Figure(.percent, last).exactPercent
    else { return nil }
    let change = "\(signed(points((now - then) / 100))) points since \(name)"
    if interval.contains(0) { return change + ", too small to tell" }
    return change + " (\(signed(points(interval.lowerBound))) to \(signed(points(interval.upperBound))))"
  }

  private static func points(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private static func signed(_ number: Int) -> String { number >= 0 ? "+\(number)" : "\(number)" }
}
