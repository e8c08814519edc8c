internal import PlanModel
internal import Rendering

extension Document {
  /// The letter that asks one of the family to the meeting.
  package static let invitation = Document(
    name: "invitation",
    title: "the letter that asks somebody of the family to the meeting",
    content: .eachContact(.invitation) { subject, values in
      PlanValues.heading(subject, &values)
      RecipientValues.make(subject, &values)
      let wording = subject.wording
      values.text(
        "minutes",
        Phrase(String(subject.school.slotMinutes)),
        "How long the meeting takes."
      )
      values.text(
        "meet_by",
        wording.day(subject.meetBy),
        "The day by which the term's families are met, if it is still to come."
      )
      let appointment = subject.wholeSchool.appointment
      values.text(
        "day",
        appointment?.spokenDay.map { Phrase($0) },
        "The day of the meeting, where it is known."
      )
      values.text("time", appointment?.time.map { Phrase($0) }, "The time of the meeting, where it is known.")
      values.text(
        "place",
        appointment?.place.map { Phrase($0) },
        "Where the meeting is, where that is known."
      )
      values.text("today", wording.day(subject.wholeSchool.today), "The day of the letter.")
    }
  )
}
