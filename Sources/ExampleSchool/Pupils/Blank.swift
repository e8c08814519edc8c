internal import PlanModel

/// Records with nothing in them, made once: a million pupils need many.
enum Blank {
  static let plan = Plan.blank
  static let target = Target.blank
  static let measurable = Target.Measurable.blank
  static let provision = Provision.blank
  static let review = Review.blank
  static let meeting = Meeting.blank
  static let missed = Meeting.Missed.blank
  static let followUp = FollowUp.blank
  static let contact = Contacts.Entry.blank
  static let pupilVoice = PupilVoice.blank
  static let answer = PupilVoice.Answer.blank
  static let parentVoice = ParentVoice.blank
  static let advice = Advice.blank
  static let entry = RegisterEntry.blank
  static let period = RegisterEntry.Period.blank
  static let name = People.PupilName.blank
  static let adult = People.Contact.blank
}
