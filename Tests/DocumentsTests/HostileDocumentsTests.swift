import Documents
import Foundation
import PlanModel
import Rendering
import Testing

/// Every document, with every text that it may print the same piece of mischief: as a page, it has the elements
/// and attributes that a harmless text gives it.
@Suite struct HostileDocumentsTests {
  static let documents = Document.all.map(\.name)

  /// A page of a document all of whose texts are this one.
  static func page(_ document: Document, _ text: String) throws -> String {
    let quoted = try FilledPlan.quoted(text)
    let school = Sample.school.replacing("Elmbrook Primary School", with: quoted)
    let people = """
      people: 1
      staff: {T12: {name: \(quoted)}, T14: {name: \(quoted)}}
      pupils:
        P0402:
          name: \(quoted)
          known_as: \(quoted)
          contacts:
            - {who: \(quoted), name: \(quoted), language: \(quoted), interpreter: true, prefers: email, gets: [invitation, plan]}
      """
    let whole = try Sample.wholeSchool(
      people: people,
      school: school,
      // The day of the next meeting depends on whether somebody at the last one was of the family.
      today: "2026-11-03",
      appointment: Appointment(day: CalendarDate(dayNumber: 20_000), time: text, place: text)
    )
    let subject = try Sample.subject(try FilledPlan.yaml(text: text), in: whole)
    let set = try TemplateSet(document, folder: nil, shown: { $0 })
    var recipient: Recipient?
    if let right = document.right,
      case .allowed(let allowed) = Recipients.find(
        of: subject.place.pupil,
        with: right,
        wanted: nil,
        in: whole
      )
    {
      recipient = allowed.first
    }
    let copy = PlanSubject(subject.plan, at: subject.place, in: whole, for: recipient)
    let look = try DocumentLook(document, as: .html, folder: nil, shown: { $0 })
    return look.text(set.render(Sample.values(document, copy)))
  }

  /// Every tag with its attributes, from the body on; paragraphs left out, since each line of a text is one.
  private static func tags(_ page: String) -> [String] {
    let body = page.firstRange(of: "<body").map { page[$0.lowerBound...] } ?? ""
    return body.matches(of: /<[^>]*>/).map { String($0.0) }.filter { $0 != "<p>" && $0 != "</p>" }
  }

  @Test(arguments: documents)
  func nothingOfATextBecomesMarkup(name: String) throws {
    let document = try #require(Document.named(name))
    let plain = Self.tags(try Self.page(document, "qxq"))
    // Least is on that of moderation, of which there is none here; its own tests fill it.
    #expect(plain.count > 8)
    for text in EscapingTests.hostile {
      #expect(Self.tags(try Self.page(document, text)) == plain, "\(text.prefix(60))")
    }
  }

  @Test(arguments: documents)
  func nothingThatSteersTheWritingIsLeft(name: String) throws {
    let document = try #require(Document.named(name))
    let page = try Self.page(document, "a\u{202E}b\u{2066}c\u{200B}d\u{0}e\u{1B}f\u{85}g")
    let steering = page.unicodeScalars.filter {
      switch $0.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x200B, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(steering.isEmpty)
    #expect(page.contains("abcdef"))
  }

  @Test(arguments: documents)
  func noPageLoadsOrRunsAnything(name: String) throws {
    let document = try #require(Document.named(name))
    let text = "<script src=//x></script> <img src=http://x> [a](http://x) http://x"
    let page = try Self.page(document, text)
    for tag in Self.tags(page) {
      for word in ["script", "img", "link", "iframe", "http", "src=", "style="] {
        #expect(!tag.contains(word))
      }
    }
    let head = page.firstRange(of: "</head>").map { page[..<$0.lowerBound] } ?? ""
    for word in ["<script", "<link", "@import", "url("] { #expect(!head.contains(word)) }
    #expect(page.contains("default-src 'none'"))
  }
}
