/// Numbers of school days that no setting changes.
enum SchoolDays {
  /// What may still be dated after a term's end and belong to it.
  static let graceAfterTerm = 10
  /// In which a family gets its copy of the plan after the meeting.
  static let copy = 10
}
