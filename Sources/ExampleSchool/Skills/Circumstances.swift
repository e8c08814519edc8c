/// When, with whom and how it is counted: what makes one pupil's target different from another's.
enum Circumstances {
  static func times(_ setting: Skill.Setting) -> [String] {
    switch setting {
    case .play: playTimes
    case .lesson: lessonTimes
    case .social: socialTimes
    case .routine: routineTimes
    }
  }

  private static let playTimes = [
    "in morning free play", "in afternoon free play", "during choosing time", "in the garden session",
    "in the first half hour of the day", "after snack", "in the indoor play hour",
    "in the outdoor play hour",
    "at the table by the window", "on forest mornings", "in small group play", "before lunch",
    "at the floor area",
    "in the mixed-age play session", "when the room is busy", "when the room is quiet",
  ]
  private static let lessonTimes = [
    "in maths", "in English", "in science", "in topic lessons", "in small group work",
    "in the first lesson of the day",
    "in the lesson before lunch", "in the lesson after lunch", "in afternoon lessons",
    "at {his} own table",
    "in a pair", "in the reading group", "when the whole class works in silence",
    "in mixed-ability groups",
    "at the start of the lesson", "in lessons with the class teacher",
  ]
  private static let socialTimes = [
    "at morning playtime", "at lunch play", "in the dinner hall", "in the playground", "in paired work",
    "in PE",
    "on the carpet", "in circle time", "in the quiet garden", "in the corridor",
    "in the last hour of the day",
    "at wet play", "in the after-school club", "at breakfast club", "on Friday afternoons",
    "on class trips",
  ]
  private static let routineTimes = [
    "on arrival", "before lunch", "at home time", "after PE", "before playtime", "after assembly",
    "at snack time",
    "when the class changes rooms", "after swimming", "in the cloakroom", "on Mondays and Thursdays",
    "on Tuesdays and Fridays", "in the first week of each half of the term", "when a visitor is there",
    "on days with a supply teacher", "on the two busiest days",
  ]

  static let prompts: [String] = [
    "with one reminder at most", "with no reminder", "with a picture cue", "after a silent cue",
    "with an adult in sight",
    "with an adult two steps away", "with a card on the table", "after watching it once",
    "with the timer running",
    "with one word of help", "after one look from an adult", "without being asked",
    "with a friend beside {him}",
    "with a list of three words", "after a count of five", "with the steps on a card",
    "after hearing it once",
    "with a nod from an adult", "with a hand signal", "after a minute to think", "with the list in sight",
    "with the words on the board", "with a friend two seats away",
    "after one example", "with the first word given", "with a photograph of it",
    "with a quiet word beforehand",
    "with the clock in sight", "after a deep breath", "with a tick after each", "with a partner watching",
    "with the card in {his} pocket", "after a nod from a friend", "with an adult across the room",
    "with a drawing of the steps", "after saying it to {him}self", "with a short wait",
  ]

  static let children: [String] = [
    "another child", "a play partner", "the child beside {him}", "a chosen classmate",
    "a child from the same table",
    "one of two classmates", "a child {he} knows less well", "a buddy from the class",
    "a partner of {his} choice",
  ]
  static let adults: [String] = [
    "an adult", "the class teacher", "a teaching assistant", "a familiar adult", "the adult nearest to {him}",
    "a member of staff", "the adult on duty",
  ]

  static let counting: [String] = [
    "Teaching assistant's tally on {day}s and {day2}s", "Class teacher ticks a grid beside {his} name",
    "Tally inside the cupboard door, two adults in turn", "{His} own chart, checked by an adult each {day}",
    "Teaching assistant writes date, help given and result", "Class teacher counts on {day}s",
    "Photographs with the date on the back, counted each {day}",
    "Pupil puts a counter in a jar, adult empties it on {day}s",
    "Two adults score the same {day} and compare", "Record card on a ring, kept by whoever is with {him}",
    "Teaching assistant's notebook, read with the class teacher on {day}s",
    "Sticker sheet with the date written on it",
  ]
  static let successEndings = [
    "", "", "", " over two weeks", " in a fortnight", " in each of two weeks", " on dates agreed beforehand",
    " with two different adults counting",
  ]
  static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

  static let achievableEndings = [
    "", ", and did so {count} times last week", ", {count} times in the last fortnight",
    "; two adults have seen it",
    "; {his} {main} has seen it at home as well", ", more often in the mornings", ", and is proud of it",
    "; the step is one that {he} asked for",
  ]
  static let relevantEndings = [
    "", "", ", and {his} {main} asked for it", "; {he} chose this one", ", as {he} said before the meeting",
    ", and it comes up every day", "; {his} {main} named it first", ", at home as much as at school",
  ]
  static let homeEndings = [
    "", ", three times a week", ", five minutes at most", ", with a grandparent if need be", ", at weekends",
    ", and sends a note on {day}", ", when there is time", ", on {day}s and {day2}s",
  ]
  static let familyParts = [
    "{Main} sent photographs for the cards", "{Main} chose the words to practise",
    "{Main} said which time of day works",
    "{Main} showed us how it is done at home", "{Main} wrote the list in the family's language",
    "{Main} named the place where it matters most", "{Main} lent a favourite thing to begin with",
  ]
  static let whys: [NextReason: [String]] = [
    .onwards: [
      "It works with one adult and has to work with others", "The next place is the noisy one",
      "{He} is ready to do it with less help", "It holds indoors and not yet outdoors",
      "The number is reached and the reason for it comes next",
    ],
    .again: [
      "Sessions fell out for illness, and it rose in the weeks with all of them",
      "{He} is nearly there and wants to finish it",
      "The last two weeks were better than all before",
      "The card was lost for a while, and the gain came with the new one",
      "Progress is steady, with a dip after the holiday",
    ],
    .smaller: [
      "The step was two steps at once", "It was counted at the hardest time of the day",
      "{He} met the word before the skill",
      "Only half of the sessions could be given", "The place was too loud to begin in",
    ],
    .inClass: [
      "Everyone at {his} table uses it now", "The class teacher keeps it up with a glance",
      "It needs no extra adult any more",
      "A supply teacher saw it without being told",
    ],
    .given: [
      "{He} asked for another aim, and the family agreed", "It upset {him}, and the cause lay elsewhere",
      "The therapist advised to wait",
    ],
  ]

  enum NextReason: Sendable {
    case onwards, again, smaller, inClass, given
  }
}
