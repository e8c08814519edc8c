internal import PlanModel

/// Skills that go with a sensory need.
extension Skill {
  /// For pupils who are deaf or hard of hearing.
  static let hearing: [Skill] = [
    Skill(
      "tells-aid",
      [.early, .infant, .junior],
      .lesson,
      "will tell or show {adult} when {his} hearing aid {x}",
      ["whistles", "has stopped", "hurts", "has a flat battery", "has slipped"],
      5,
      "faults",
      otherwise: "takes it out and says nothing",
      already: "answers when asked each morning",
      matters: "an hour without sound is an hour without learning",
      provision: "Daily aid check with a picture card",
      home: "Checks that nothing {x} before breakfast",
      for: [.hi, .msi]
    ),
    Skill(
      "asks-to-repeat",
      [.early, .infant, .junior],
      .social,
      "will ask {child} to say it again, face to face, about {x}",
      ["a game", "a turn", "a question", "an answer", "the rules"],
      8,
      "misunderstandings",
      otherwise: "smiles and nods",
      already: "asks an adult to repeat",
      matters: "nodding has cost {him} more than one friend",
      provision: "Repair phrases in a quiet room",
      home: "Asks a relative to repeat {x}",
      for: [.hi, .msi]
    ),
    Skill(
      "chooses-seat",
      [.early, .infant, .junior],
      .lesson,
      "will choose a seat from which {he} sees the face of {adult} for {x}",
      ["a story", "a discussion", "a film", "an assembly", "a demonstration"],
      10,
      "times",
      otherwise: "sits where {he} is put",
      already: "moves when reminded",
      matters: "lips and faces are half of hearing",
      provision: "Seating talk with the teacher of the deaf",
      home: "Picks {his} place for {x} at home",
      for: [.hi, .msi]
    ),
    Skill(
      "passes-microphone",
      [.early, .infant, .junior],
      .lesson,
      "will hand the radio microphone to {child} or {adult} before {x}",
      ["a group talk", "a turn to read", "news time", "a visitor's talk", "partner work"],
      5,
      "occasions",
      otherwise: "misses who is speaking",
      already: "hands it over when reminded",
      matters: "{he} can hear {his} friends if they have it",
      provision: "Microphone monitor job",
      home: "Tells the family who should wear it for {x}",
      for: [.hi, .msi]
    ),
  ]

  /// For pupils who are blind or partially sighted.
  static let vision: [Skill] = [
    Skill(
      "finds-by-touch",
      [.early, .infant, .junior],
      .routine,
      "will find {x} by touch along {his} own route",
      ["{his} peg", "{his} tray", "the door", "the tap", "the book shelf"],
      10,
      "tries",
      otherwise: "waits for a hand",
      already: "finds it with a spoken cue",
      matters: "{he} wants to move when {he} likes",
      provision: "Route with touch markers",
      home: "Finds {x} or the like at home by touch",
      for: [.vi, .msi]
    ),
    Skill(
      "sets-up-stand",
      [.early, .infant, .junior],
      .lesson,
      "will set up {his} sloping stand and lamp for {x}",
      ["reading", "a drawing", "a worksheet", "a map", "a number task"],
      10,
      "tasks",
      otherwise: "bends down to the table",
      already: "does it when the stand is brought",
      matters: "{his} neck hurts by the afternoon",
      provision: "Own equipment within reach",
      home: "Sets a lamp for {x}",
      for: [.vi, .msi]
    ),
    Skill(
      "asks-to-enlarge",
      [.early, .infant, .junior],
      .lesson,
      "will ask {adult} for a larger copy when {x} is too small",
      ["the print", "a picture", "a chart", "the board", "a label"],
      8,
      "times",
      otherwise: "guesses",
      already: "says so when asked",
      matters: "guessing looks like not knowing",
      provision: "Large print ready and a card to ask",
      home: "Says when {x} is too small",
      for: [.vi, .msi]
    ),
    Skill(
      "scans-page",
      [.early, .infant, .junior],
      .lesson,
      "will search {x} from left to right in rows until {he} finds the thing asked for",
      ["a picture page", "a number line", "a map", "a shelf", "a worksheet"],
      8,
      "searches",
      otherwise: "looks in the middle only",
      already: "does it with a ruler to follow",
      matters: "{he} misses what stands at the edges",
      provision: "Scanning games with a window card",
      home: "Searches {x} for one thing at a time",
      for: [.vi, .msi]
    ),
  ]
}
