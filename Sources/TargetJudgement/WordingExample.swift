package import PlanModel

/// A wording that a rule must accept or reject.
///
/// In a rejected one `↓` stands just before the words at fault, in target, baseline or success criteria.
package struct WordingExample: Sendable {
  package let target: String
  package let baseline: String?
  package let success: String?
  package let area: AreaOfNeed?
  package let setOn: String
  package let reviewBy: String?
  package let fileID: String
  package let filePath: String
  package let line: Int

  package init(
    _ target: String,
    baseline: String? = nil,
    success: String? = nil,
    area: AreaOfNeed? = nil,
    setOn: String = "2025-09-22",
    reviewBy: String? = "2025-12-12",
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line
  ) {
    self.target = target
    self.baseline = baseline
    self.success = success
    self.area = area
    self.setOn = setOn
    self.reviewBy = reviewBy
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
  }

  /// The wording without its mark.
  package var wording: TargetWording {
    TargetWording(
      target: Self.unmarked(target),
      baseline: baseline.map(Self.unmarked),
      successCriteria: success.map(Self.unmarked),
      area: area,
      setOn: CalendarDate(iso: setOn),
      reviewBy: reviewBy.flatMap { CalendarDate(iso: $0) }
    )
  }

  /// Where the mark stands.
  package var mark: (field: FaultPlace.Field, offset: Int)? {
    for (field, text) in [
      (FaultPlace.Field.target, target), (.baseline, baseline ?? ""), (.success, success ?? ""),
    ] {
      if let mark = text.firstIndex(of: "↓") {
        return (field, text.utf8.distance(from: text.startIndex, to: mark))
      }
    }
    return nil
  }

  private static func unmarked(_ text: String) -> String { text.filter { $0 != "↓" } }
}
