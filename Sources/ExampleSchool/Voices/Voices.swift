internal import PlanModel

/// Parts of what families and pupils say; `{love}` is the pupil's interest, `{matter}` what a target is about.
enum Voices {
  static let questions: [KeyStage: [String]] = [
    .eyfs: [
      "What is the best thing at nursery or school?", "Who do you like to be with?", "What is hard?",
      "What helps you?",
    ],
    .ks1: [
      "What do you enjoy most at school?", "What do you find tricky?",
      "Who or what helps you when it is tricky?",
      "What would you like to be able to do?",
    ],
    .ks2: [
      "What has gone well for you lately?", "Which of your targets matters most to you, and why?",
      "What makes learning harder for you?", "What should your family hear at the meeting?",
    ],
  ]

  /// Answers to the first question of a stage, and so on.
  static func answers(_ stage: KeyStage, question: Int) -> [Template] {
    let rows = stage == .eyfs ? early : stage == .ks1 ? infant : junior
    return rows.indices.contains(question) ? rows[question] : []
  }

  private static let early: [[Template]] = [
    ["{says}.", "The {love} box. And {place}.", "{Place}. Every day.", "When we do {love}. {says}."],
    [
      "My friend with {sign}.", "{Person}.", "The one who sits next to me at snack. And {person}.",
      "{Person}, and the fish.",
    ],
    ["{Hard}.", "{Hard}, and my tummy hurts.", "{Hard}. I don't like it.", "Nothing. Only {hard}."],
    ["{Helper}.", "{Helper} and my {comfort}.", "I go to {place}.", "My {comfort}."],
  ]
  private static let infant: [[Template]] = [
    ["{says}.", "{Place}. {says}.", "I like {love} and {place}.", "When we have {love}. {says}."],
    [
      "{Hard}.", "{Hard}, it makes my head full.", "{Hard}. Then I forget.",
      "I don't like {hard} much.",
    ],
    ["{Helper}.", "{Helper}, and if I have my {comfort}.", "I look at {sign2}.", "{Person} tells me again."],
    ["{Wish}.", "{Wish}, like my cousin.", "{Wish} all by myself.", "Do {love} at school. And {wish}."],
  ]
  private static let junior: [[Template]] = [
    [
      "{says}. I told everybody.", "{Wish2} went better. I did it {count} times.",
      "Lessons about {love}. {says}.",
      "I have not been sent out since {day}. {says}.",
    ],
    [
      "The one about {matter}, because {why}.", "{Matter}. {Why}.", "I would take {matter}, {why}.",
      "The first one. {Why}. {says}.",
    ],
    [
      "{Hard}. I lose my place and then I am {mood}.", "When {person} talks all the time. And {hard}.",
      "{Hard}, mostly on {day}s.",
      "If I do not have my {comfort}. And {hard}.",
    ],
    [
      "Tell them this. {says}.", "Tell them I did {wish2} {count} times.", "That I want {love} on my plan.",
      "Say it is {hard} and not me.", "Nothing about {day}. {says}.",
    ],
  ]

  /// Words for the gaps in pupils' answers.
  static let words = Phrase.Lists([
    .place: [
      "the sand", "the den behind the shed", "the reading corner", "the big slide", "the computers",
      "the field",
      "the art table", "the quiet garden", "the library", "the hall when it is empty", "the water tray",
    ],
    .sign: [
      "the red bag", "the long plaits", "the dinosaur coat", "the new glasses", "the blue shoes",
      "the loud laugh",
    ],
    .person: [
      "my cousin", "the boy from my table", "the girl who lives near the shop", "my brother", "my sister",
      "the lunch lady with the keys", "my partner in PE", "my reading buddy", "the twins", "my neighbour",
    ],
    .hard: [
      "the noise at lunch", "long writing", "too many words at once", "sitting for a long time",
      "when we change rooms",
      "the timer", "a new teacher", "losing at tag", "the smell of the hall", "small letters", "waiting",
      "people behind me", "when they say hurry up", "wet playtime",
    ],
    .helper: [
      "my teacher when she draws it", "the picture list", "a grown-up next to me", "the sand timer",
      "going outside first",
      "doing the first one together", "my card with the hand", "a quiet voice", "counting to ten",
      "somebody to start me off",
    ],
    .comfort: [
      "fidget", "squashy cushion", "blue pencil", "small car", "timer", "headphones", "number line",
      "word mat",
    ],
    .sign2: ["the wall with the words", "my list", "what my friend has", "the clock", "my card"],
    .wish: [
      "I want to read a long book", "I want to run faster", "I want to write my whole name nicely",
      "I want to be line leader", "I want to play in the big game", "I want to tell jokes",
      "I want to do take-aways",
      "I want to go in by myself", "I want to tie my shoes", "I want to swim without a float",
    ],
    .wish2: [
      "reading to the class", "my times tables", "staying calm", "writing a whole page", "asking for help",
      "joining in at play", "handing in on time", "speaking in the group", "spelling",
      "working with a partner",
    ],
    .why: [
      "then I can do it without a grown-up", "my friends can all do it", "I need it for secondary school",
      "it makes the day shorter", "it is what I get told off for", "my mum worries about it",
      "I nearly have it",
      "it is boring to be last", "it helps with everything else", "I thought of it myself",
    ],
    .mood: ["cross", "tired", "stuck", "silly", "sad", "the last one"],
    .count: ["two", "three", "four", "five", "six"],
    .day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    .helper2: ["the teacher", "a teaching assistant", "the nearest adult"],
    .noise: [
      "the hand dryer", "the noise at lunch", "a crying child", "the music in the hall", "the drum",
      "the fire bell", "the vacuum cleaner", "clapping",
    ],
  ])

  static let helps: [String] = [
    "Now-and-next board at every change", "Instructions one at a time, with the name first",
    "A job on arrival",
    "Seat at the side, away from the door", "Ten seconds to think before an answer", "Pictures beside words",
    "A place to be quiet, agreed in advance", "Movement before long sitting",
    "Praise in private, and for one thing",
    "Sand timer that can be seen", "A partner chosen by the teacher",
    "Warning of five minutes before a change",
    "Photographs of what ready looks like", "Face to face when spoken to", "Choice of two and never of ten",
    "The first one done together", "Fidget kept in the tray",
    "Snack at ten when breakfast was early",
    "Checklist of three steps",
    "A signal that means I am stuck", "Same adult at the door each morning",
    "Calm voice and few words when upset",
    "Extra time for changing after PE",
  ]

  /// Those for pupils from Year 1 on.
  static let helpsInLessons: [String] = [
    "Pencil grip and sloping board", "Words of the week sent home on Friday", "Squared paper for maths",
    "Text in larger print with wide spacing", "Key words underlined before reading",
    "Rehearsal before speaking to the class", "Drawing allowed while listening",
  ]

  static let advice: [(from: String, says: [String])] = [
    (
      "speech and language therapist",
      [
        "Say the word, wait ten seconds, say it again with a gesture",
        "Comment rather than question during play",
        "Teach new words by topic before the lesson, four at a time",
        "Repeat what was meant in a full sentence and go on",
      ]
    ),
    (
      "educational psychologist",
      [
        "Keep tasks to ten minutes with a visible end",
        "Teach to mastery with mixed practice of what is known",
        "Name the feeling first and the rule second", "Let the pupil choose the order of two tasks",
      ]
    ),
    (
      "occupational therapist",
      [
        "Heavy work such as pushing and carrying before writing",
        "Feet flat, hips back, table at elbow height",
        "Practise dressing backwards, the last step first", "Short pencils and a board that slopes",
      ]
    ),
    (
      "specialist teacher",
      [
        "Precision teaching for three minutes a day, charted", "Coloured background only where it was tested",
        "Record ideas by voice before writing", "Revisit on the second, fourth and seventh day",
      ]
    ),
  ]
}
