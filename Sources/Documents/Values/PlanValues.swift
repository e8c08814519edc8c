internal import PlanModel
internal import Rendering

/// The values of a plan outside of its targets and meetings.
enum PlanValues {
  /// Whose plan it is, and of which term.
  static func heading(_ subject: PlanSubject, _ values: inout Values) {
    let wording = subject.wording
    values.text("name", Phrase(wording.name), "What the pupil is called; the id where there is no name.")
    values.text("full_name", Phrase(wording.fullName), "The pupil's whole name; the id where there is none.")
    values.text("id", Phrase(subject.place.pupil.text), "The pupil's id.")
    values.text("school", wording.typed(subject.school.name), "The school's name.")
    values.text("class", Phrase(SpokenPlaces.schoolClass(subject.place.schoolClass)), "The class: 3 Oak.")
    values.text(
      "year_group",
      subject.yearGroup.map { Phrase(SpokenPlaces.yearGroup($0)) },
      "The year group: Year 3."
    )
    values.text("term", Phrase(SpokenPlaces.term(subject.place.term)), "The term: Autumn term 2025–26.")
    values.text("teachers", wording.staff(subject.teachers), "The names of the class's teachers.")
    values.text(
      "agreed",
      wording.day(subject.plan.firstMeetingHeld),
      "The day of the first small steps meeting that was held."
    )
    values.flag(
      "has_ehcp",
      subject.standing?.status?.value == .plan,
      "Whether the pupil had an education, health and care plan in the term."
    )
    sharing(subject, &values)
  }

  /// Whether what is about the pupil may be passed on.
  static func sharing(_ subject: PlanSubject, _ values: inout Values) {
    values.flag(
      "ask_senco",
      subject.asksSENCo,
      "Whether the register says to ask the SENCo before sharing."
    )
  }

  /// What the pupil is good at, and what helps.
  static func pupil(_ subject: PlanSubject, _ values: inout Values) {
    let (plan, wording) = (subject.plan, subject.wording)
    values.text("strengths", wording.sentence(plan.strengths), "What the pupil is good at and likes.")
    values.texts("helps", plan.helps.map { wording.typed($0) }, "What helps the pupil every day.")
    values.list("advice", plan.advice, "What professionals advise.") { advice, values in
      values.text("from", wording.personFirst(advice.from))
      values.text("date", wording.day(advice.date))
      values.text("says", wording.sentence(advice.says))
    }
    values.text(
      "told_pupil",
      wording.day(plan.toldPupil),
      "The day on which the pupil was told of the targets."
    )
  }

  /// What the pupil and the family say.
  static func voices(_ subject: PlanSubject, _ values: inout Values) {
    pupilVoice(subject, &values)
    parentVoice("parent_voice", subject.plan.parentVoice, "The family's own views.", subject, &values)
  }

  static func pupilVoice(_ subject: PlanSubject, _ values: inout Values) {
    let (plan, wording) = (subject.plan, subject.wording)
    values.list("pupil_voice", plan.pupilVoice, "The pupil's own views.") { voice, values in
      values.text("date", wording.day(voice.date))
      values.text("how", wording.word(voice.how))
      values.text("by", wording.person(voice.by))
      values.text("seen", wording.sentence(voice.seen))
      values.text("says", wording.sentence(voice.says))
      values.flag("chose_not_to_say", voice.choseNotToSay?.value == true)
      values.list("answers", voice.answers) { answer, values in
        values.text("ask", wording.typed(answer.ask))
        values.text("say", wording.sentence(answer.say))
      }
      values.flag(
        "has_content",
        voice.hasContent,
        "Whether the pupil said or showed something, or chose not to."
      )
    }
  }

  static func parentVoice(
    _ name: String,
    _ voices: [ParentVoice],
    _ summary: String,
    _ subject: PlanSubject,
    _ values: inout Values
  ) {
    let wording = subject.wording
    values.list(name, voices, summary) { voice, values in
      values.text("from", wording.personFirst(voice.from))
      values.text("date", wording.day(voice.date))
      values.text(
        "how",
        voice.how.map { Phrase($0.value.phrase) },
        "How it reached the school: at the meeting."
      )
      values.text("says", wording.sentence(voice.says))
      values.text("hopes", wording.sentence(voice.hopes))
      values.text("concerns", wording.sentence(voice.concerns))
      values.flag("has_content", !voice.texts.isEmpty, "Whether they said anything.")
    }
  }

  /// Last term's moderation feedback, answered.
  static func feedback(_ subject: PlanSubject, _ values: inout Values) {
    let wording = subject.wording
    values.list("feedback", subject.plan.feedback) { answer, values in
      values.text(
        "term",
        answer.from.map { Phrase(SpokenPlaces.term($0.value)) },
        "The term of the feedback: the summer term."
      )
      values.text("id", answer.from.map { Phrase($0.value.id.text) }, "The id of the feedback: f1.")
      values.text("done", wording.day(answer.done))
      values.text("how", wording.sentence(answer.how))
    }
  }
}

extension ParentVoiceMethod {
  /// As it stands in a sentence: said at the meeting, by telephone.
  fileprivate var phrase: String {
    switch self {
    case .meeting: "at the meeting"
    case .telephone: "by telephone"
    case .form: "on a form"
    case .homeVisit: "at a home visit"
    case .video: "by video call"
    case .email: "by email"
    case .letter: "by letter"
    }
  }
}
