internal import PlanModel

/// What is said of a pupil, by the pupil and by the family, in one term.
struct VoiceStory: Sendable {
  private let pupil: Pupil
  private let term: Int
  private var chance: Chance
  private var phrase: Phrase
  /// How many views of the family have been told this term.
  private var told = 0

  init(pupil: Pupil, seed: UInt64, term: Int) {
    self.pupil = pupil
    self.term = term
    chance = Chance(seed: seed, .voices, pupil.number, term)
    phrase = Phrase(pupil.pronouns)
    phrase[.love] = pupil.interest.name
  }

  private static let strengths: [Template] = [
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
    let others = chance.pick(2, of: Self.strengths).map { phrase.fill($0, by: &chance) }
    return ([first] + others).joined(separator: "; ")
  }

  mutating func helps() -> [Text] {
    // Two stay all year, and one changes with the term.
    let helps = pupil.stage == .eyfs ? Voices.helps : Voices.helps + Voices.helpsInLessons
    var lasting = Chance(seed: UInt64(pupil.number), .pupil, pupil.number, 2)
    let kept = lasting.pick(2, of: helps)
    var more = chance.below(helps.count)
    while kept.contains(helps[more]) { more = (more + 1) % helps.count }
    return (kept + [helps[more]]).map { Located($0) }
  }

  mutating func advice(before term: Days.Term) -> [Advice] {
    guard chance.percent(pupil.isPlan ? 45 : 14), let (from, says) = chance.pick(Voices.advice) else {
      return []
    }
    var advice = Blank.advice
    advice.from = Located(from)
    // The weeks before the autumn term are holidays.
    let isFirst = term.from == Days.terms[0].from
    let date = term.from.adding(days: (isFirst ? -50 : -20) - chance.below(isFirst ? 50 : 60))
    advice.date = Located(isFirst && date.weekday > 5 ? date.adding(days: -2) : Days.schoolDay(date))
    advice.says = Located(chance.pick(says) ?? "")
    return [advice]
  }

  // MARK: The pupil

  private static let methods: [(KeyStage, [VoiceMethod])] = [
    (.eyfs, [.talking, .photographs, .adultScribed, .drawing, .puppets]),
    (.ks1, [.adultScribed, .talking, .drawing, .cards]),
    (.ks2, [.adultScribed, .ownWriting, .talking, .threeWishes]),
  ]
  private static let seen: [Template] = [
    "{He} chose the {love} picture three times out of four and pushed the picture of {place} away",
    "Stayed at the {love} box until it was shut, and brought {helper2} by the hand to open it",
    "Looked long at {place} and smiled; turned from {noise} with both hands over the ears",
    "Laughed at {love}, left at {noise}, and came back when it was over",
    "Took an adult to {place} on two days running and shook {his} head at the hall",
  ]

  mutating func pupil(on date: CalendarDate, matters: [String]) -> PupilVoice {
    var voice = Blank.pupilVoice
    voice.date = Located(date)
    phrase.lists = Voices.words
    phrase.lists[.says] = pupil.interest.says
    phrase.lists[.matter] = matters.isEmpty ? ["reading"] : matters.map { Template(plain: "\"\($0)\"") }
    if pupil.stage == .eyfs, [.asd, .sld, .ds].contains(pupil.need) {
      voice.how = Located(.observation)
      voice.by = Located(chance.pick(["class teacher", "SENCo", "teaching assistant"]) ?? "")
      voice.seen = Located(phrase.fill(chance.pick(Self.seen) ?? "", by: &chance))
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
      var answer = Blank.answer
      answer.ask = Located(questions[index])
      let template = chance.pick(Voices.answers(pupil.stage, question: index)) ?? ""
      answer.say = Located(phrase.fill(template, isCapital: true, by: &chance))
      return answer
    }
    return voice
  }

  // MARK: The family

  /// The pupil, the term and which of two parents speaks, in digits: no family says what another does.
  private var digits: Digits { Digits(of: pupil.number * 6 + term * 2 + min(told, 1), turnedBy: 0) }

  private mutating func hope() -> Text {
    var digits = digits
    let frame = Voices.hopes[digits.next(Voices.hopes.count)]
    let hopes = phrase.lists[.hope]
    let first = digits.next(hopes.count)
    phrase[.hope] = hopes[first]
    phrase[.hope2] = hopes[(first + 1 + digits.next(hopes.count - 1)) % hopes.count]
    let when = Voices.byWhen[digits.nextIfNeeded(Voices.byWhen.count)]
    guard digits.rest > 0 else { return Located(phrase.fill(frame, when, ".", by: &chance)) }
    return Located(
      phrase.fill(
        frame,
        when,
        ", as {his} {relative} said on a {day} in {month}.",
        by: &chance,
        settling: &digits
      )
    )
  }

  private mutating func concern() -> Text {
    var digits = digits
    let frames = Voices.concerns
    let first = digits.next(frames.count)
    let second = (first + 1 + digits.next(frames.count - 1)) % frames.count
    let ending = Voices.concernEndings[digits.next(Voices.concernEndings.count)]
    // The day, the month and the relative of the ending only: those before it are left to chance.
    let concern = phrase.fill(frames[first], " ", frames[second], " ", by: &chance)
    return Located(concern + phrase.fill(ending, by: &chance, settling: &digits))
  }

  mutating func family(_ view: MeetingStory.View) -> ParentVoice {
    phrase.lists = Voices.familyWords(pupil.stage)
    phrase.lists[.family] = pupil.interest.family
    var voice = Blank.parentVoice
    voice.from = Located(view.from)
    voice.date = Located(view.date)
    voice.how = Located(view.how)
    let sentences = chance.pick(chance.weighted([(2, 60), (3, 40)]) ?? 2, of: Voices.familySays)
    var says = sentences.map { phrase.fill($0, by: &chance) }
    // Chance alone says the same of two pupils in a large school.
    if pupil.number >= 300 {
      var digits = digits
      let memories = Voices.memories
      let first = digits.next(memories.count)
      says[0] = phrase.fill(memories[first], by: &chance, settling: &digits)
      if pupil.number >= 500 {
        let second = (first + 1 + digits.next(memories.count - 1)) % memories.count
        says[1] = phrase.fill(memories[second], by: &chance, settling: &digits)
      }
    }
    voice.says = Located(says.joined(separator: " "))
    if chance.percent(65) { voice.hopes = hope() }
    if chance.percent(35) { voice.concerns = concern() }
    told += 1
    return voice
  }
}
