/// What a word can be doing in a target; a word may belong to several classes.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  // Verbs.
  static let observable = WordClass(bit: 0)
  /// A verb that is as often a noun: play, sign, order, work.
  static let nounToo = WordClass(bit: 1)
  /// A verb that shows nothing without its object: show, use, demonstrate.
  static let weak = WordClass(bit: 2)
  static let inner = WordClass(bit: 3)
  static let direction = WordClass(bit: 4)
  static let conduct = WordClass(bit: 5)
  static let deficit = WordClass(bit: 6)
  static let adultVerb = WordClass(bit: 7)
  static let attending = WordClass(bit: 8)
  static let receiving = WordClass(bit: 9)
  static let modal = WordClass(bit: 10)
  static let beForm = WordClass(bit: 11)

  // Nouns.
  static let innerNoun = WordClass(bit: 12)
  static let conductNoun = WordClass(bit: 13)
  static let abstract = WordClass(bit: 14)
  static let adult = WordClass(bit: 15)
  static let collective = WordClass(bit: 16)
  static let people = WordClass(bit: 17)
  static let provision = WordClass(bit: 18)
  static let body = WordClass(bit: 19)
  static let occasion = WordClass(bit: 20)
  static let shortTime = WordClass(bit: 21)
  static let longTime = WordClass(bit: 22)
  static let distance = WordClass(bit: 23)
  static let slip = WordClass(bit: 24)
  static let prompt = WordClass(bit: 25)
  /// What a number belongs to when it says how hard, not how well: digit, step, syllable.
  static let grade = WordClass(bit: 26)
  /// What a number names: Year 3, Phase 2, Stage 4.
  static let label = WordClass(bit: 27)
  static let month = WordClass(bit: 28)
  static let weekday = WordClass(bit: 29)
  static let broadScore = WordClass(bit: 30)
  static let subject = WordClass(bit: 31)
  static let misconduct = WordClass(bit: 32)
  static let scale = WordClass(bit: 33)
  static let diagnosis = WordClass(bit: 34)

  // What it is about.
  static let topic = WordClass(bit: 35)
  static let literacy = WordClass(bit: 36)
  static let maths = WordClass(bit: 37)
  static let sport = WordClass(bit: 38)
  static let selfCare = WordClass(bit: 39)
  static let fineMotor = WordClass(bit: 40)
  static let social = WordClass(bit: 41)
  static let talk = WordClass(bit: 42)

  // Small words.
  static let pronoun = WordClass(bit: 43)
  static let article = WordClass(bit: 44)
  static let owner = WordClass(bit: 45)
  static let preposition = WordClass(bit: 46)
  static let subordinator = WordClass(bit: 47)
  static let coordinator = WordClass(bit: 48)
  static let adverb = WordClass(bit: 49)
  static let negative = WordClass(bit: 50)
  static let soft = WordClass(bit: 51)
  static let feeling = WordClass(bit: 52)
  static let character = WordClass(bit: 53)
  static let unfinished = WordClass(bit: 54)
  static let standing = WordClass(bit: 55)
  static let quantifier = WordClass(bit: 56)
  static let numberWord = WordClass(bit: 57)
  static let quiz = WordClass(bit: 58)
  static let filler = WordClass(bit: 59)
  static let app = WordClass(bit: 60)
  static let lowering = WordClass(bit: 61)
  static let equipment = WordClass(bit: 62)
  /// A word of a foundation subject that is as often about something else: map, plant, light.
  static let sideTopic = WordClass(bit: 63)

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  /// Whether any of these classes applies.
  func has(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }

  static let anyVerb: WordClass = [
    .observable, .weak, .inner, .direction, .deficit, .adultVerb, .attending, .receiving, .beForm,
  ]
  /// Words that neither name a thing nor say what is done.
  static let small: WordClass = [
    .pronoun, .article, .owner, .preposition, .subordinator, .coordinator, .adverb, .negative, .soft,
    .quantifier,
    .modal, .beForm, .filler,
  ]
}
