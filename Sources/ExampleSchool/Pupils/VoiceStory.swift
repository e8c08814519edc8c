internal import PlanModel

/// What is said of a pupil, by the pupil and by the family, in one term.
struct VoiceStory: Sendable {
  private let pupil: Pupil
  private let term: Int
  private var chance: Chance
  private var phrase = Phrase()
  /// How many views of the family have been told this term.
  private var told = 0

  init(pupil: Pupil, seed: UInt64, term: Int) {
    self.pupil = pupil
    self.term = term
    chance = Chance(seed: seed, .voices, pupil.number, term)
    phrase.words = pupil.pronouns
    phrase.words["love"] = pupil.interest.name
  }

  private static let strengths = [
    "kind to younger children", "remembers what {he} has seen once", "laughs at {himself}", "tells the truth",
    "works hard for a person {he} trusts", "notices who is left out", "good with {his} hands", "never late",
    "settles fast with a picture list", "asks good questions", "helps without being asked",
    "keeps to rules that are fair",
    "strong in the water", "finds the funny side", "loyal to one friend", "patient with animals",
    "brave about trying again", "speaks two languages without mixing them", "neat with {his} own things",
    "first to tidy up",
  ]

  mutating func strengths() -> String {
    let texts = pupil.interest.strengths
    let first = texts[term % texts.count]
    let others = chance.pick(2, of: Self.strengths).map { phrase.fill($0, &chance) }
    return ([first] + others).joined(separator: "; ")
  }

  mutating func helps() -> [Text] {
    // Two stay all year, and one changes with the term.
    var lasting = Chance(seed: UInt64(pupil.number), .pupil, pupil.number, 2)
    let kept = lasting.pick(2, of: Voices.helps)
    let more = chance.pick(1, of: Voices.helps.filter { !kept.contains($0) })
    return (kept + more).map { Located($0) }
  }

  mutating func advice(before start: CalendarDate) -> [Advice] {
    guard chance.percent(pupil.isPlan ? 45 : 14), let (from, says) = chance.pick(Voices.advice) else {
      return []
    }
    var advice = Advice.blank
    advice.from = Located(from)
    let date = start.adding(days: -20 - chance.below(60))
    advice.date = Located(date.weekday > 5 ? date.adding(days: -2) : date)
    advice.says = Located(chance.pick(says) ?? "")
    return [advice]
  }

  // MARK: The pupil

  private static let methods: [(KeyStage, [VoiceMethod])] = [
    (.eyfs, [.talking, .photographs, .adultScribed, .drawing, .puppets]),
    (.ks1, [.adultScribed, .talking, .drawing, .cards]),
    (.ks2, [.adultScribed, .ownWriting, .talking, .threeWishes]),
  ]
  private static let seen = [
    "{He} chose the {love} picture three times out of four and pushed the {place} picture away",
    "Stayed at the {love} box until it was shut, and brought {helper2} by the hand to open it",
    "Looked long at {place} and smiled; turned from {hard} with both hands over the ears",
    "Laughed at {love}, left at {hard}, and came back when it was over",
    "Took an adult to {place} on two days running and shook {his} head at the hall",
  ]

  mutating func pupil(on date: CalendarDate, matters: [String]) -> PupilVoice {
    var voice = PupilVoice.blank
    voice.date = Located(date)
    phrase.lists = Voices.words
    phrase.lists["says"] = pupil.interest.says
    phrase.lists["helper2"] = ["the teacher", "a teaching assistant", "the nearest adult"]
    phrase.lists["matter"] = matters.isEmpty ? ["reading"] : matters.map { "\"\($0)\"" }
    if pupil.stage == .eyfs, [.asd, .sld, .ds].contains(pupil.need) {
      voice.how = Located(.observation)
      voice.by = Located(chance.pick(["class teacher", "SENCo", "teaching assistant"]) ?? "")
      voice.seen = Located(phrase.fill(chance.pick(Self.seen) ?? "", &chance))
      return voice
    }
    let methods = Self.methods.first { $0.0 == pupil.stage }?.1 ?? []
    voice.how = Located(chance.pick(methods) ?? .talking)
    if chance.percent(1) {
      voice.choseNotToSay = Located(true)
      return voice
    }
    let questions = Voices.questions[pupil.stage] ?? []
    let asked = chance.pick(chance.within(2...min(3, questions.count)), of: Array(questions.indices)).sorted()
    voice.answers = asked.map { index in
      var answer = PupilVoice.Answer.blank
      answer.ask = Located(questions[index])
      let template = chance.pick(Voices.answers(pupil.stage, question: index)) ?? ""
      answer.say = Located(Phrase.capitalised(phrase.fill(template, &chance)))
      return answer
    }
    return voice
  }

  // MARK: The family

  /// A frame that this pupil's family has not used in the year: nobody says the same thing twice.
  private func next(of frames: [String]) -> String {
    frames[(pupil.number + term * 2 + told) % frames.count]
  }

  mutating func family(_ view: MeetingStory.View, matters: [String]) -> ParentVoice {
    phrase.lists = Voices.familyWords
    phrase.lists["family"] = pupil.interest.family
    phrase.lists["matter"] = matters.isEmpty ? ["school"] : ["school", "this", "such a thing"]
    var voice = ParentVoice.blank
    voice.from = Located(view.from)
    voice.date = Located(view.date)
    voice.how = Located(view.how)
    let sentences = chance.pick(chance.weighted([(2, 60), (3, 40)]) ?? 2, of: Voices.familySays)
    voice.says = Located(sentences.map { phrase.fill($0, &chance) }.joined(separator: " "))
    if chance.percent(65) { voice.hopes = Located(phrase.fill(next(of: Voices.hopes), &chance)) }
    if chance.percent(35) { voice.concerns = Located(phrase.fill(next(of: Voices.concerns), &chance)) }
    told += 1
    return voice
  }
}
