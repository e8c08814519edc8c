/// Parts of what families say.
extension Voices {
  /// What families say, two or three of these together.
  static let familySays: [String] = [
    "{family}.", "{At} {he} {now2}, and last {season} {he} did not.",
    "{He} told us about {love} all through {meal} on {day}.",
    "{His} {relative} noticed that {he} {now2}.", "We {effort}, and some evenings it works.",
    "On {day}s {he} comes home {mood} and needs {rest} before anything else.",
    "{He} asked {his} {relative} for {love} and nothing else.",
    "At home {he} {trait}, as {his} {relative} will tell you.",
    "{His} {relative} {effort2} with {him}, and {he} {now2}.", "When {trouble}, {he} needs {rest}.",
    "I was at {event} with {his} {relative} and saw {him} with other children.",
    "{He} was quieter after {event}, and then {he} {now2}.",
    "The card from school is used at home too; {his} {relative} made a second one.",
    "{He} sleeps badly before {trouble2} and needs {rest}.",
    "I did not like school myself, and I am glad that {he} {now2}.",
    "We have moved the homework to {rest2}, and on {day}s there is none.",
  ]
  /// Short ones, as two families may well hope for the same in a few words.
  static let hopes: [String] = [
    "That {he} will {hope}.", "To see {him} {hope}.", "That {he} will {hope} by {season2}.",
    "That {he} will {hope}, nothing else.", "For {him} to {hope}.", "That {he} can {hope} one day.",
    "Only that {he} can {hope}.", "For {him} to {hope} this year.",
  ]
  static let concerns: [String] = [
    "When {trouble}, it {upset} {him}.", "{He} is {mood} after school on {day}s.",
    "We worry about {trouble2}.",
    "Since {event} {he} sleeps badly.", "{He} says that nobody sits with {him} at {meal2}.",
    "{He} asks why {matter} is hard, and I have no answer.",
    "{His} {relative} thinks {him} lazy, and {he} is not.", "What will happen with {trouble2}?",
  ]
  static let familyWords: [String: [String]] = [
    "at": [
      "At the weekend", "In the shop", "At the mosque", "At church", "At the temple", "On the bus",
      "At {relative}'s house", "At swimming",
    ],
    "now2": [
      "waited for me to finish", "asked for what {he} wanted", "said no and did not shout",
      "told me what had happened",
      "read the sign to me", "got dressed alone", "let {his} cousin have a turn",
      "finished what {he} had begun",
      "looked for the word and found it", "went in without me", "put {his} things away",
      "ordered for {him}self",
      "counted the change", "played with the neighbour's children",
    ],
    "season": ["year", "term", "summer", "winter", "month"],
    "season2": [
      "the summer", "the end of term", "July", "the holidays", "the next meeting",
    ],
    "meal": ["supper", "the drive home", "breakfast", "tea", "bath time", "the queue at the bank"],
    "meal2": ["lunch", "snack", "the carpet", "the film", "the coach"],
    "relative": [
      "grandmother", "grandfather", "uncle", "aunt", "big sister", "big brother", "godmother", "cousin",
    ],
    "effort": [
      "use the picture list by the door", "read for ten minutes", "play the game from school",
      "count to ten before answering", "leave the tablet in the drawer", "talk about the day in the car",
      "practise in the park where nobody looks", "do two sums and stop",
    ],
    "effort2": [
      "plays cards", "reads the paper", "cooks", "goes to the allotment", "mends things", "prays",
      "walks the dog", "sings",
    ],
    "rest": [
      "ten minutes alone", "something to eat", "the swing", "a bath", "a blanket and no questions", "to run",
    ],
    "rest2": [
      "the kitchen table", "the bus home", "Saturday morning", "an hour before breakfast",
      "the time after the bath",
    ],
    "trait": [
      "tells jokes", "looks after the baby", "is the first to set the table",
      "explains everything to {his} toys",
      "sings", "asks questions that I cannot answer", "remembers every birthday",
      "will not go to bed without a plan",
    ],
    "event": [
      "the class assembly", "the trip to the farm", "{his} cousin's wedding", "the move to the new flat",
      "the sports day",
      "the birth of the baby", "the hospital visit", "the start of my night shifts", "the open morning",
    ],
    "trouble": [
      "the bus is late", "plans change", "there are visitors", "there is shouting next door",
      "a shoe is missing",
      "homework is long", "the shop is full", "the lift is broken",
    ],
    "trouble2": [
      "tests", "the change of teacher", "the residential trip", "playtimes", "swimming", "secondary school",
      "the school trip", "the long holidays", "the new lunch hall",
    ],
    "upset": ["still upsets", "upsets", "frightens", "worries"],
    "mood": ["tired", "silent", "hungry", "cross", "full of tears", "wound up"],
    "hope": [
      "have one friend to visit", "read to the little ones", "tell us about {his} day", "be asked to a party",
      "go to the shop alone", "write a card alone", "enjoy school again", "say what {he} needs",
      "walk in smiling", "join a club", "sleep before tests", "be proud of {his} work",
    ],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  ]
}
