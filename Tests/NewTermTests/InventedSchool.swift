import Foundation
import NewTerm
import PlanModel
import TestSupport
import Testing
import Validation

/// A small school in a folder of its own, its year about to turn.
struct InventedSchool {
  let folder: TemporaryFolder

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    var all = [
      "plans/school.yaml": Self.school, "plans/register.yaml": Self.register,
      "plans/2025-26/summer/3-oak/P0402.yaml": Self.plan,
      "templates/questions/ks2.yaml":
        "questions: 1\nstage: KS2\nask:\n  - What is going well?\n  - \"What gets in the way: at school, at home?\"\n",
    ]
    for (path, text) in files { all[path] = text.isEmpty ? nil : text }
    try folder.write(all)
  }

  func files() throws -> SchoolFiles {
    try SchoolFiles.load(PlanFolder(path: folder.path + "/plans"), shown: { $0 })
  }

  func results(_ pupils: [String], term: String, today: String = "2026-07-20") throws -> [TermStart.Result] {
    let start = TermStart(
      try files(),
      term: try #require(TermKey(term)),
      today: try #require(CalendarDate(iso: today)),
      keepsAcceptance: { $0 == "deficit-wording" },
      shown: { $0 }
    )
    return start.start(pupils.compactMap { PupilID($0) }, cores: 2)
  }

  /// The only plan, started.
  func started(_ pupil: String = "P0402", term: String = "2026-27/autumn") throws -> StartedPlan {
    guard case .started(let plan, _)? = try results([pupil], term: term).first else {
      throw Unexpected()
    }
    return plan
  }

  struct Unexpected: Error {}

  static let school = """
    school: 1
    name: Elmbrook Primary School
    staff:
      T02: {role: senior leader}
      T12: {role: class teacher}
    years:
      2025-26:
        classes:
          2-elm: {year_groups: [2], teachers: [T12]}
          3-oak: {year_groups: [3], teachers: [T12]}
        terms:
          spring: {from: 2026-01-05, to: 2026-03-27, plans_by: 2026-01-30, meet_by: 2026-02-13, review_by: 2026-03-20}
          summer: {from: 2026-04-13, to: 2026-07-21, plans_by: 2026-05-15, meet_by: 2026-05-22, review_by: 2026-07-10}
      2026-27:
        classes:
          3-oak: {year_groups: [3], teachers: [T12]}
          4-maple: {year_groups: [4], teachers: [T12]}
        terms:
          autumn: {from: 2026-09-03, to: 2026-12-18, plans_by: 2026-10-02, meet_by: 2026-10-16, review_by: 2026-12-11}
    """

  static let register = """
    register: 1
    pupils:
      P0402:
        need: ASD
        ehcp: {review_due: 2027-01-31, outcomes: {E2: He will play and talk with other children}}
        history:
          - {from: 2025-09-03, status: E, year_group: 3, class: 3-oak}
          - {from: 2026-09-03, status: E, year_group: 4, class: 4-maple}
      P0417:
        need: SLCN
        history:
          - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}
      P0500:
        need: SEMH
        history:
          - {from: 2026-09-03, status: K, year_group: 3, class: 3-oak}
      P0501:
        need: SEMH
        history:
          - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}
        left: 2026-07-21
    """

  static let plan = """
    plan: 1
    pupil: P0402
    strengths: Leads the beetle count; laughs at puns.
    helps:
      - Names the time an event ends
    advice:
      - {from: speech and language therapist, date: 2026-02-02, says: "Model the phrase, and wait"}
    told_pupil: 2026-04-29
    pupil_voice: {date: 2026-05-05, how: talking mats, says: The drawbridge}
    parent_voice:
      - {from: mother, date: 2026-05-08, how: meeting, says: A boy rang our bell}
      - {from: father, date: 2026-05-09, how: telephone, says: He is proud of it}
      - {from: Mother, date: 2026-06-09, how: telephone, says: He went again}
    meetings:
      - kind: small steps
        asked_for_by: school
        invited: 2026-04-22
        held: 2026-05-08
        minutes: 20
        how: in person
        interpreter: Tigrinya, by telephone
        present: [mother, class teacher]
        copy_given: 2026-05-15
    targets:
      - id: asks-a-boy
        area: communication and interaction
        specific: will not shout out while a partner speaks in Friday talk group
        measurable: {baseline: 2 of 10 turns, success: 6 of 10 turns, how: Turn sheet}
        relevant: Talk without a model is the next step
        time_bound: 2026-07-03
        agreed_with: [mother, pupil]
        provision:
          - {what: Friday talk group, who: teaching assistant, pupils: 5, minutes: 20, how_often: weekly}
          - same_as: checks-own-list
        home: One question at supper
        ehcp_outcome: E2
        group: friday-talk
        review: {date: 2026-07-07, outcome: partly achieved, evidence: 4 of 10 turns, next: continue, why: Needs longer}
        accept:
          - {rule: deficit-wording, because: Agreed with the therapist, by: SENCo}
          - {rule: leap, because: He can, by: SENCo}
      - id: checks-own-list
        area: social, emotional and mental health
        specific: will tick off the four steps of his list before he gives his book in
        measurable: {baseline: 2 of 8 lessons, success: 6 of 8 lessons}
        relevant: Reading through is where he stops
        provision:
          - {what: List written on Mondays, who: class teacher, pupils: 1, minutes: 5, how_often: daily}
        home: Own list for packing
        review: {date: 2026-07-08, outcome: achieved, evidence: 7 of 8 lessons, next: new target}
      - id: waits
        specific: will wait for his turn
        review: {date: 2026-06-08, outcome: stopped, why: It hurt him}
      - id: lines-up
        specific: will line up
        review: {date: 2026-07-08, outcome: achieved, evidence: 9 of 10, next: move to class provision, why: All do it}
      - id: speaks-up
        specific: will speak up in class when he is asked by name
        measurable: {baseline: 1 of 5, success: 4 of 5}
        ehcp_outcome: E9

    """

  static let moderation = """
    moderation: 1
    pupil: P0402
    judgements:
      - by: T02
        date: 2026-06-04
        feedback:
          - {id: f1, about: asks-a-boy, change: Say what counts as a question, by: 2026-09-30}
          - {id: f2, about: pupil voice, change: Ask him with photographs}
          - {id: f3, about: waits, change: Stop it, done: 2026-06-08}
    """
}
