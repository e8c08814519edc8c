import Documents
import PlanModel
import Rendering
import Testing

@Suite struct WordingTests {
  private static func subject(_ specific: String, people: String? = Sample.people) throws -> String? {
    let subject = try Sample.subject("plan: 1\npupil: P0402\n", people: people)
    let text = try Sample.record(Advice.self, "says: \(try FilledPlan.quoted(specific))").says
    return subject.wording.target(text)?.line
  }

  @Test(arguments: [
    ("will ask for a toy", "Sami will ask for a toy."),
    ("Will  ask\nfor a toy.", "Sami will ask for a toy."),
    ("P0402 will ask", "Sami will ask."),
    ("Sami asks for a toy!", "Sami asks for a toy!"),
    ("willingly shares", "willingly shares."),
    ("with P0402's help and P04021, XP0402", "with Sami's help and P04021, XP0402."),
  ])
  func aTargetGetsTheName(typed: String, printed: String) throws {
    #expect(try Self.subject(typed) == printed)
  }

  @Test func withoutPeopleTheIDIsPrinted() throws {
    #expect(try Self.subject("will ask P0402's friend", people: nil) == "P0402 will ask P0402's friend.")
  }

  @Test(arguments: [
    ("Yes", "Yes."), ("Yes.", "Yes."), ("Yes!", "Yes!"), ("Really?", "Really?"), ("and then …", "and then …"),
    ("\"I like it.\"", "\"I like it.\""), ("says \"stop\"", "says \"stop\"."), ("(each day)", "(each day)."),
    ("one, two,", "one, two."), ("  Kind \n", "Kind."), ("", ""), ("نعم؟", "نعم؟"),
  ])
  func aSentenceIsClosedOnce(typed: String, closed: String) {
    #expect(Sentence.closed(typed) == closed)
  }

  @Test(arguments: [
    ("mother", "Mother"), ("iPad time", "iPad time"), ("Éva", "Éva"), ("élan", "Élan"), ("", ""),
  ])
  func aLineBeginsWithACapital(typed: String, capitalised: String) {
    #expect(Sentence.capitalised(typed) == capitalised)
  }

  @Test(arguments: [
    ([], ""), (["mother"], "mother"), (["mother", "pupil"], "mother and pupil"),
    (["mother", "father", "TA"], "mother, father and TA"),
  ])
  func wordsAreListed(words: [String], listed: String) {
    #expect(Sentence.list(words) == listed)
  }
}
