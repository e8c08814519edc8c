internal import PlanModel
internal import Rendering

/// The voices of a plan with their reasons.
struct ModelVoices {
  let subject: PlanSubject

  var parts: [ModelPart] {
    subject.plan.pupilVoice.compactMap(pupil) + subject.plan.parentVoice.compactMap(parent)
  }

  private func pupil(_ voice: PupilVoice) -> ModelPart? {
    guard voice.hasContent else { return nil }
    let name = subject.wording.name
    let said = ([voice.says] + voice.answers.map(\.say) + [voice.seen]).compactMap { $0 }
    let text = said.map { Sentence.closed(subject.wording.spoken($0)) }.joined(separator: " ")
    let how = voice.how.map { " (\($0.value.rawValue))" } ?? ""
    let title = "What \(name) says\(how)"
    if text.isEmpty {
      return .sound(title, "Chose not to say", "Not wanting to say is an answer too, and is kept.")
    }
    guard let date = voice.date?.value else {
      return .better(title, text, "Write the day, so that it is clear that it came before the targets.")
    }
    guard let meeting = subject.plan.firstMeetingHeld else {
      return .sound(title, text, "Dated, and in \(name)’s own way of telling.")
    }
    return date <= meeting
      ? .sound(
        title,
        text,
        "Heard on \(date.spoken), by the meeting on \(meeting.spoken): it could shape the targets."
      )
      : .better(title, text, "Heard after the meeting; before it, it can shape the targets.")
  }

  private func parent(_ voice: ParentVoice) -> ModelPart? {
    guard !voice.texts.isEmpty else { return nil }
    let text = voice.texts.map { Sentence.closed(subject.wording.spoken($0)) }.joined(separator: " ")
    let who = voice.from.map { subject.wording.spoken($0) } ?? "the family"
    let title = "What \(who) says"
    guard voice.from != nil else { return .better(title, text, "Write who said it.") }
    guard voice.date != nil else { return .better(title, text, "Write the day on which it was said.") }
    let hope = voice.hopes == nil ? "" : " A hope gives the targets their direction."
    return .sound(title, text, "It says who speaks, and on which day.\(hope)")
  }
}
