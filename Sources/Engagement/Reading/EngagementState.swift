/// How things stand with a family that has not been met, or not all of it where parents meet apart.
///
/// Who did not come and who gave views in another way are never one.
package enum EngagementState: String, Sendable, CaseIterable {
  // The most pressing first: a family with several children stands where the first of these puts it.
  case didNotEngage = "did not engage"
  case notInvited = "not invited"
  case invited
  /// Of parents who meet apart, one has been met and another has not: for attendance the pupil is met.
  case partlyMet = "partly met"
  case reachedOtherwise = "reached otherwise"
  case declined
}
