internal import PlainText

extension GoalStanding {
  /// `Attendance at meetings, at least 90% by 2025-26/summer`.
  package var wholeAim: String {
    "\(title ?? VisibleText.line(measure)), at least \(aim)\(by.map { " by \($0)" } ?? "")"
  }

  /// `94% (16 of 17), reached`; `c` where the figure is suppressed.
  package var wholeStanding: String {
    guard title != nil else { return "there is no measure of this name" }
    if figure?.isSuppressed == true { return "c" }
    guard let figure, isReached != nil, let term else { return standing }
    return "\(FigureText.full(figure))\(term == by ? "" : " in \(term)"), \(standing)"
  }
}
