import PlanModel
import Rendering
import Testing

@Suite struct FirstPersonTests {
  @Test(arguments: [
    ("will find her peg", Pronouns.she, "I can find my peg."),
    ("will ask another child for a toy", .she, "I can ask another child for a toy."),
    (
      "will hand an adult a note, or tap his exit card, when he is upset", .he,
      "I can hand an adult a note, or tap my exit card, when I am upset."
    ),
    ("will be able to tie his own laces", .he, "I can tie my own laces."),
    ("Amy will say what she needs", .she, "I can say what I need."),
    ("will wait until the bell calls her.", .she, "I can wait until the bell calls me."),
    ("will wash and dry himself", .he, "I can wash and dry myself."),
    ("will stop when he tries", .he, "I can stop when I try."),
    (
      "will ask a friend for a turn, and wait for her counter", .she,
      "I can ask a friend for a turn, and wait for my counter."
    ),
    ("will show a card when they need a break", .they, "I can show a card when I need a break."),
    ("will hang up their coat", .they, "I can hang up my coat."),
    ("will not leave his seat", .he, "I will not leave my seat."),
    ("will put Amy's book away", .she, "I can put my book away."),
  ])
  func isCertain(target: String, pronouns: Pronouns, spoken: String) {
    #expect(FirstPerson(name: "Amy", pronouns: pronouns).can(target) == spoken)
  }

  @Test(arguments: [
    // Somebody else may be meant.
    ("will tell his brother when he is tired", Pronouns.he),
    ("will give her mother her bag", .she),
    ("will ask somebody for his turn", .he),
    ("will hand cards to friends and wait for them", .they),
    ("will greet the teacher by her name", .he),
    // Another form of the verb, or more than one meaning.
    ("will say when he's ready", .he),
    ("will look at the face nearest to her's", .she),
    ("will stop when he always stops", .he),
    ("will stop when he tries, watches or has enough", .he),
    ("will tell her about it", .she),
    ("will sit beside Amy", .she),
    // Not a sentence about what will be done.
    ("reads 20 words", .she), ("will", .she), ("", .she),
  ])
  func isLeftAsItStands(target: String, pronouns: Pronouns) {
    #expect(FirstPerson(name: "Amy", pronouns: pronouns).can(target) == nil)
  }

  @Test func withoutPronounsAllThreeAreThePupils() {
    #expect(FirstPerson(name: "P0402", pronouns: nil).can("will find her peg") == "I can find my peg.")
  }
}
