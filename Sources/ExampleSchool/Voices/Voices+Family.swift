internal import PlanModel

/// Parts of what families say.
extension Voices {
  /// What families say, two or three of these together.
  static let familySays: [Template] = [
    "{family}.", "{At} {he} {now2}, which is new this {season}.",
    "{He} told us about {love} all through {meal} on {day}.",
    "{His} {relative} noticed that {he} {now2}.", "We {effort}, and some evenings it works.",
    "On {day}s {he} comes home {mood} and needs {rest} before anything else.",
    "{He} talked to {his} {relative} about {love} and nothing else.",
    "At home {he} {trait}, as {his} {relative} will tell you.",
    "{His} {relative} {effort2} with {him}, and {he} {now2}.", "When {trouble}, {he} needs {rest}.",
    "I was at {outing} with {his} {relative} and saw {him} with other children.",
    "{He} was quieter after {event}, and then {he} {now2}.",
    "The card from school is used at home too; {his} {relative} made a second one.",
    "{He} worries about {trouble2} and needs {rest}.",
    "I did not like school myself, and I am glad that {he} {now2}.",
    "We have moved the book from school to {rest2}, and on {day}s there is none.",
  ]
  static let hopes: [Template] = [
    "That {he} will {hope} and {hope2}", "To see {him} {hope} and {hope2}",
    "That {he} can {hope} and {hope2}",
    "For {him} to {hope} and {hope2}", "Only that {he} will {hope}, and {hope2} too",
    "That {he} will {hope} before long, and {hope2}", "We want {him} to {hope} and {hope2}",
    "First of all to {hope}, and then to {hope2}",
  ]
  /// Each with a relative, a day and a month: for schools so large that two families would say the same.
  static let memories: [Template] = [
    "On a {day} in {month} {his} {relative} heard {him} say more than ever before.",
    "{His} {relative} came on a {day} in {month}, and {he} {now2}.",
    "Since a {day} in {month} {he} is another child, {his} {relative} says.",
    "I remember a {day} in {month} when {he} {now2} for {his} {relative}.",
    "{His} {relative} has been with us since {month} and takes {him} out on {day}s.",
    "In {month} {he} went to {his} {relative} every {day}.",
    "We were with {his} {relative} on a {day} in {month}, and {he} {now2}.",
    "{His} {relative} still talks of a {day} in {month} when {he} {now2}.",
  ]
  /// What is added to hopes in larger schools, so that no two families say the same.
  static let byWhen: [Template] = [
    "", " by the summer", " by the end of term", " by July", " by the holidays", " by the next meeting",
    " this year", " at school and at home", " one day", " with {his} friends", " before {he} is a year older",
    " by {his} birthday", " when {he} is ready", " with a little help", " as {his} cousins do",
    " like everybody else", " without being afraid", " while we watch", " and smile about it",
    " in {his} own time",
  ]
  static let concerns: [Template] = [
    "When {trouble}, it {upset} {him}.", "{He} is {mood} after school on {day}s.",
    "We worry about {trouble2}.",
    "Since {event} {he} sleeps badly.", "{He} says that nobody sits with {him} {meal2}.",
    "{He} asks why school is hard, and I have no answer.",
    "{His} {relative} thinks {him} lazy, and {he} is not.", "What will happen with {trouble2}?",
  ]
  /// Each with a relative, a day and a month.
  static let concernEndings: [Template] = [
    "{His} {relative} saw it on a {day} in {month}.",
    "On a {day} in {month} {his} {relative} asked what to do.",
    "It came up on a {day} in {month} with {his} {relative} there.",
    "{His} {relative} and I talked about it on a {day} in {month}.",
    "{His} {relative} has said so since a {day} in {month}.",
    "That is since a {day} in {month}, and {his} {relative} thinks so too.",
  ]
  private static let schoolWords = Phrase.Lists([
    .at: [
      "At the weekend", "In the shop", "At the mosque", "At church", "At the temple", "On the bus",
      "At {his} {relative}'s house", "At swimming",
    ],
    .now2: [
      "waited for me to finish", "asked for what {he} wanted", "said no and did not shout",
      "told me what had happened",
      "read the sign to me", "got dressed alone", "let {his} cousin have a turn",
      "finished what {he} had begun",
      "looked for the word and found it", "went in without me", "put {his} things away",
      "ordered for {him}self",
      "counted the change", "played with the neighbour's children",
    ],
    .season: ["year", "term", "month", "week"],
    .month: [
      "September", "October", "November", "December", "January", "February", "March", "April", "May", "June",
    ],
    .saw: ["was there", "saw it too", "told us of it", "was glad", "clapped", "could not believe it"],
    .meal: ["supper", "the drive home", "breakfast", "tea", "bath time", "the queue at the bank"],
    .meal2: ["at lunch", "at snack", "on the carpet", "at the film", "on the coach"],
    .outing: [
      "the class assembly", "the sports day", "the open morning", "the school fair", "the harvest festival",
      "the picnic in the park", "the swimming lesson", "the concert",
    ],
    .relative: [
      "grandmother", "grandfather", "uncle", "aunt", "big sister", "big brother", "godmother", "cousin",
    ],
    .effort: [
      "use the picture list by the door", "read for ten minutes", "play the game from school",
      "count to ten before answering", "leave the tablet in the drawer", "talk about the day in the car",
      "practise in the park where nobody looks", "do two sums and stop",
    ],
    .effort2: [
      "plays cards", "reads the paper", "cooks", "goes to the allotment", "mends things", "prays",
      "walks the dog", "sings",
    ],
    .rest: [
      "ten minutes alone", "something to eat", "the swing", "a bath", "a blanket and no questions", "to run",
    ],
    .rest2: [
      "the kitchen table", "the bus home", "Saturday morning", "an hour before breakfast",
      "the time after the bath",
    ],
    .trait: [
      "tells jokes", "looks after the baby", "is the first to set the table",
      "explains everything to {his} toys",
      "sings", "asks questions that I cannot answer", "remembers every birthday",
      "will not go to bed without a plan",
    ],
    .event: [
      "the class assembly", "the trip to the farm", "{his} cousin's wedding", "the move to the new flat",
      "the sports day",
      "the birth of the baby", "the hospital visit", "the start of the night shifts", "the open morning",
    ],
    .trouble: [
      "the bus is late", "plans change", "there are visitors", "there is shouting next door",
      "a shoe is missing",
      "homework is long", "the shop is full", "the lift is broken",
    ],
    .trouble2: [
      "tests", "the change of teacher", "the residential trip", "playtimes", "swimming", "secondary school",
      "the school trip", "the long holidays", "the new lunch hall",
    ],
    .upset: ["still upsets", "upsets", "frightens", "worries"],
    .mood: ["tired", "silent", "hungry", "cross", "full of tears", "wound up"],
    .hope: [
      "have one friend to visit", "read to the little ones", "tell us about {his} day", "be asked to a party",
      "go to the shop alone", "write a card alone", "enjoy school again", "say what {he} needs",
      "walk in smiling", "join a club", "sleep before tests", "be proud of {his} work",
    ],
    .day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  ])

  /// What differs for children before Year 1.
  private static let earlyWords = schoolWords.with([
    .now2: [
      "waited for me to finish", "asked for what {he} wanted", "said no and did not shout",
      "pulled me to see what had happened", "put on both shoes alone", "let {his} cousin have a turn",
      "finished what {he} had begun", "looked for the word and found it", "went in without me",
      "put {his} things away", "waved goodbye first", "drank from a cup", "sat through the whole song",
      "played beside the neighbour's children",
    ],
    .effort: [
      "use the picture list by the door", "look at a book for five minutes", "play the game from school",
      "count to ten before answering", "leave the tablet in the drawer", "sing the tidy-up song",
      "practise in the park where nobody looks", "do one thing at a time and stop",
    ],
    .trouble: [
      "the bus is late", "plans change", "there are visitors", "there is shouting next door",
      "a shoe is missing", "the hair is washed", "the shop is full", "the lift is broken",
    ],
    .trouble2: [
      "the toilet at school", "the change of teacher", "the move to the big hall", "playtimes", "haircuts",
      "lunch away from home", "the trip to the farm", "the long holidays", "the new classroom",
    ],
    .hope: [
      "have one friend to visit", "say our names", "tell us about {his} day", "be asked to a party",
      "eat with the others", "sleep through the night", "enjoy nursery songs with us", "say what {he} needs",
      "walk in smiling", "play at the park", "dress without tears", "be proud of {his} pictures",
    ],
  ])

  static func familyWords(_ stage: KeyStage) -> Phrase.Lists { stage == .eyfs ? earlyWords : schoolWords }
}
