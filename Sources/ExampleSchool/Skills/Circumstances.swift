/// When, with whom and how it is counted: what makes one pupil's target different from another's.
enum Circumstances {
  static let children: [Template] = [
    "another child", "a play partner", "the child beside {him}", "a chosen classmate",
    "a child from the same table",
    "one of two classmates", "a child {he} knows less well", "a buddy from the class",
    "a partner of {his} choice",
  ]
  static let adults: [Template] = [
    "an adult", "the class teacher", "a teaching assistant", "a familiar adult", "the adult nearest to {him}",
    "a member of staff", "the adult on duty",
  ]

  static let counting: [Template] = [
    "Teaching assistant's tally on {day}s and {day2}s", "Class teacher ticks a grid beside {his} name",
    "Tally inside the cupboard door, two adults in turn", "{His} own chart, checked by an adult each {day}",
    "Teaching assistant writes date, help given and result", "Class teacher counts on {day}s",
    "Photographs with the date on the back, counted each {day}",
    "Pupil puts a counter in a jar, adult empties it on {day}s",
    "Two adults score the same {day} and compare", "Record card on a ring, kept by whoever is with {him}",
    "Teaching assistant's notebook, read with the class teacher on {day}s",
    "Sticker sheet with the date written on it",
  ]
  static let successEndings: [Template] = [
    "", "", "", " over two weeks", " in a fortnight", " in each of two weeks", " on dates agreed beforehand",
    " with two different adults counting",
  ]
  static let dayNames: [Template] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

  static let achievableEndings: [Template] = [
    ", and did so {often} {lately}", ", {often} {lately}", "; two adults saw it {lately}",
    "; {his} {main} saw it at home {lately}", ", more often {lately}", ", and showed it {lately}",
    "; {he} asked for this step {lately}", ", once without help {lately}",
  ]
  static let lately: [Template] = [
    "last week", "in the last fortnight", "on {day}", "on {day} and {day2}", "in three lessons",
    "on the day of the meeting", "before the weekend", "in the first days of term", "when the room was quiet",
    "with one friend watching",
  ]

  /// Where it comes from that a target matters, in parts that go together in every way: who, what and when.
  static let reasons: (who: [Template], what: [Template], when: [Template], more: [Template]) = (
    ["{his} {main}", "{he}", "{his} {relative}", "the family"],
    [
      "spoke of it", "named it first", "brought it up", "asked for it", "chose it out of three",
      "wished for it", "told us so", "came back to it",
    ],
    [
      "at the meeting", "at home", "before the meeting", "on {day}", "after {event}",
      "when asked what matters most", "in the first week", "after the holidays", "twice this month",
      "after a hard {day}", "at the door in the morning", "while talking about {love}",
    ],
    // In larger schools.
    [
      "", ", and again last week", ", and again before the weekend", ", more than once", ", and so did we",
      ", with good reason", ", and wants it soon", ", and we agree", ", twice in one talk",
      ", and would not let it go",
    ]
  )
  static let homeEndings: [Template] = [
    "", ", three times a week", ", five minutes at most", ", with a grandparent if need be",
    "; best at the weekend",
    "; a note comes on {day}", ", when there is time", ", on {day}s and {day2}s",
  ]
  static let familyParts: [Template] = [
    "{Main} sent photographs for the cards", "{Main} chose the words to practise",
    "{Main} said which time of day works", "{Main} showed us how it is done at home",
    "{Main} wrote the list in the family's language", "{Main} named the place where it matters most",
    "{Main} lent a favourite thing to begin with",
  ]
  static let familyPartEndings: [Template] = [
    "", " on {day}", ", and asked {his} {relative} as well", ", and will look again on {day}",
    ", and {his} {relative} helps", ", in a message on {day}", ", and {he} was there",
  ]
  static let whyEndings: [Template] = [
    "", "", "; {his} {main} sees it so too", ", the class teacher says", "; two adults agree on that",
    ", as the count of {day} shows", ", from {day}s above all", ", {he} says",
  ]
  static let whys: [NextReason: [Template]] = [
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
