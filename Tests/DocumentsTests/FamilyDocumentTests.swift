import Documents
import PlanModel
import Rendering
import Testing

/// What one of the family gets, and what not.
@Suite struct FamilyDocumentTests {
  private static let people = """
    people: 1
    staff: {T12: {name: Miss Osei}, T14: {name: Mr O'Hara}}
    pupils:
      P0402:
        name: Samuel Tesfay
        known_as: Sami
        pronouns: he
        contacts:
          - {who: Mother, name: Ms Tesfay, language: Tigrinya, interpreter: true, prefers: telephone, gets: [invitation, plan]}
          - {who: father, name: Mr Haile, gets: [plan], own_words_only: true}
          - {who: mother, name: Ms Bekele, language: Urdu, gets: [invitation]}
          - {who: uncle/../x, gets: nothing}
    """

  private static let plan =
    SamplePlans.full + """

      parent_voice:
        - {from: mum, says: Words of the mother}
        - {from: father, says: Words of the father}
      """

  private static func recipients(
    _ right: ContactRight,
    wanted: String? = nil,
    people: String? = people,
    isNamed: Bool = true
  ) throws -> Recipients {
    let pupil = try #require(PupilID("P0402"))
    let school = try Sample.wholeSchool(people: people, isNamed: isNamed)
    return Recipients.find(of: pupil, with: right, wanted: wanted, in: school)
  }

  private static func reason(_ recipients: Recipients) -> String? {
    if case .refused(let reason, remedy: _) = recipients { reason } else { nil }
  }

  private static func words(_ recipients: Recipients) -> [String] {
    if case .allowed(let allowed) = recipients { allowed.map(\.fileWord) } else { [] }
  }

  /// The family plan for one contact.
  private static func print(_ document: Document = .family, for who: String, plan: String) throws -> String {
    guard case .allowed(let allowed) = try recipients(document.right ?? .plan, wanted: who) else { return "" }
    let subject = try Sample.subject(plan, people: people)
    let set = try TemplateSet(document, folder: nil, shown: { $0 })
    let copy = PlanSubject(
      subject.plan,
      at: subject.place,
      in: subject.wholeSchool,
      for: allowed.first
    )
    return HeadingClass.removed(from: set.render(Sample.values(document, copy)))
  }

  private static let replaced = plan.replacing(
    /\n *parent_voice:\n *- from: mother\n(.*\n){5} *- \{from: T12's neighbour, says: Hello\}/,
    with: ""
  )

  @Test func aCopyForEachWhoMayHaveOne() throws {
    #expect(Self.words(try Self.recipients(.plan)) == ["mother", "father"])
    #expect(Self.words(try Self.recipients(.invitation)) == ["mother", "mother-2"])
    #expect(Self.words(try Self.recipients(.plan, wanted: "Mum")) == ["mother"])
  }

  @Test func noTwoContactsShareTheNameOfAFile() throws {
    let long = "the lady from the house across the street who"
    let contacts = ["mother", "mother", "mother 2", "\(long) cooks", "\(long) drives"].map {
      "{who: \($0), gets: [plan]}"
    }
    let people = "people: 1\npupils: {P0402: {name: S, contacts: [\(contacts.joined(separator: ", "))]}}\n"
    let words = Self.words(try Self.recipients(.plan, people: people))
    #expect(words.prefix(3) == ["mother", "mother-2", "mother-2-2"])
    #expect(words.count == 5)
    #expect(Set(words).count == 5, "\(words)")
  }

  @Test(arguments: [
    (ContactRight.invitation, "father", "people.yaml does not let the father of P0402 get an invitation"),
    (.plan, "uncle/../x", "people.yaml does not let the uncle/../x of P0402 get the plan"),
    (.plan, "aunt", "people.yaml knows no aunt of P0402; it knows Mother, father, mother, uncle/../x"),
  ])
  func whoMayNotIsRefused(right: ContactRight, wanted: String, reason: String) throws {
    #expect(Self.reason(try Self.recipients(right, wanted: wanted)) == reason)
  }

  @Test func aRestrictedPupilIsRefusedWhereNobodyIsAllowed() throws {
    let people = "people: 1\npupils: {P0402: {name: S, contacts: [{who: mother, gets: [invitation]}]}}\n"
    let reason = try #require(Self.reason(try Self.recipients(.plan, people: people)))
    #expect(
      reason.hasPrefix("the register says to ask the SENCo before sharing, and people.yaml lets nobody")
    )
    #expect(Self.words(try Self.recipients(.invitation, people: people)) == ["mother"])
    let without = try #require(Self.reason(try Self.recipients(.plan, people: nil)))
    #expect(without.hasSuffix("and there is no people.yaml to allow it"))
  }

  @Test func ownWordsOnlyLeavesOutTheOthers() throws {
    let father = try Self.print(for: "father", plan: Self.replaced)
    let mother = try Self.print(for: "mother", plan: Self.replaced)
    for words in [
      "Words of the mother", "Note pad by the front door", "His mother wishes", "A note on the mirror",
    ] {
      #expect(!father.contains(words), "\(father)")
      #expect(mother.contains(words), "\(mother)")
    }
    #expect(father.contains("Words of the father"))
    #expect(mother.contains("Words of the father"))
  }

  @Test func ownWordsOnlyKeepsWhatNobodyElseAgreed() throws {
    let plan = Self.replaced.replacing("agreed_with: [mother, pupil]", with: "agreed_with: [dad, pupil]")
    let father = try Self.print(for: "father", plan: plan)
    #expect(father.contains("Note pad by the front door"))
  }

  @Test(arguments: ["grandmother & teacher", "step-mum (nurse)", "mum 2"])
  func ownWordsOnlyTrustsNobodyWhoIsNotSurelyStaff(_ other: String) throws {
    let plan = Self.replaced.replacing(
      "agreed_with: [mother, pupil]",
      with: "agreed_with: [dad, \(other), pupil]"
    )
    let father = try Self.print(for: "father", plan: plan)
    #expect(!father.contains("Note pad by the front door"))
    #expect(father.contains("Words of the father"))
  }

  @Test func whoMayKnowOnlyOwnWordsIsShownNoneWhereTwoAreCalledTheSame() throws {
    let people = """
      people: 1
      pupils:
        P0402: {name: S, contacts: [{who: mother, gets: [plan]}, {who: Mum, gets: [plan], own_words_only: true}]}
      """
    guard case .allowed(let allowed) = try Self.recipients(.plan, people: people) else {
      Issue.record("nobody is allowed")
      return
    }
    #expect(allowed.map { $0.isSame(as: "mother") } == [true, false])
  }

  @Test func nothingBesideTheRestMeansNothing() throws {
    let people = "people: 1\npupils: {P0402: {name: S, contacts: [{who: mother, gets: [plan, nothing]}]}}\n"
    #expect(Self.words(try Self.recipients(.plan, people: people)).isEmpty)
  }

  @Test func aFamilyPlan() throws {
    try Snapshots.expect(
      try Self.print(for: "mother", plan: SamplePlans.full),
      equals: "full.family.mother.md"
    )
  }

  @Test func anInvitation() throws {
    let text = try Self.print(.invitation, for: "mother", plan: SamplePlans.full)
    try Snapshots.expect(text, equals: "full.invitation.mother.md")
  }

  @Test func namesAreLeftOutOnRequest() throws {
    guard case .allowed(let allowed) = try Self.recipients(.plan, isNamed: false) else {
      Issue.record("nobody is allowed")
      return
    }
    #expect(allowed.map(\.name) == [nil, nil])
    #expect(allowed.map(\.who) == ["Mother", "father"])
  }
}
