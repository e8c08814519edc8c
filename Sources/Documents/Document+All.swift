extension Document {
  /// Every document, in the order in which they are listed.
  package static let all: [Document] = [
    .plan,
    .family,
    .pupil,
    .classPack,
    .invitation,
    .provisionMap,
    .governorsReport,
    .minutes,
    .moderationFeedback,
    .evidence,
    .modelPlan,
  ]
}
