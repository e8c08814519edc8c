package import PlanModel

/// A target as somebody wrote it: what there is to judge.
package struct TargetWording: Sendable {
  /// The target sentence, as typed.
  package var target: String
  package var baseline: String?
  package var successCriteria: String?
  package var area: AreaOfNeed?
  package var setOn: CalendarDate?
  package var reviewBy: CalendarDate?

  package init(
    target: String,
    baseline: String? = nil,
    successCriteria: String? = nil,
    area: AreaOfNeed? = nil,
    setOn: CalendarDate? = nil,
    reviewBy: CalendarDate? = nil
  ) {
    self.target = target
    self.baseline = baseline
    self.successCriteria = successCriteria
    self.area = area
    self.setOn = setOn
    self.reviewBy = reviewBy
  }
}
