/// A small sound school with one plan, into which the rules' examples are set.
package enum ExamplePlan {
  package static let planPath = "2025-26/autumn/3-oak/P0402.yaml"

  package static let school = """
    school: 1
    name: Elmbrook Primary School
    staff:
      T02: {role: senior leader}
      T12: {role: class teacher}
    years:
      2025-26:
        teams: {middle: {lead: T02, senior_leader: T02}}
        classes:
          3-oak: {year_groups: [3], teachers: [T12], team: middle}
          4-elm: {year_groups: [4], teachers: [T12], team: middle}
        terms:
          autumn: {from: 2025-09-03, to: 2025-12-19, closed: [2025-10-27 to 2025-10-31], plans_by: 2025-09-26, meet_by: 2025-10-17, review_by: 2025-12-15}
          spring: {from: 2026-01-05, to: 2026-03-27, closed: [2026-02-16 to 2026-02-20], plans_by: 2026-01-30, meet_by: 2026-02-13, review_by: 2026-03-20}
    """

  package static let register = """
    register: 1
    pupils:
      P0402:
        need: SLCN
        family: F071
        ehcp: {review_due: 2026-03-31, outcomes: {E2: She will ask for what she needs}}
        history:
          - {from: 2022-09-05, status: K, year_group: R, class: 3-oak}
          - {from: 2025-09-03, status: E, year_group: 3, class: 3-oak}
      P0417:
        need: SEMH
        history:
          - {from: 2026-01-05, status: K, year_group: 3, class: 3-oak}
    """

  /// The parts of the plan by key, in order.
  package static let parts: [(key: String, text: String)] = [
    ("plan", "plan: 1"),
    ("pupil", "pupil: P0402"),
    ("strengths", "strengths: Loves water play and names twelve animals"),
    ("told_pupil", "told_pupil: 2025-09-12"),
    (
      "pupil_voice",
      """
      pupil_voice:
        date: 2025-09-16
        how: talking
        says: I like the sand and I like cooking
      """
    ),
    (
      "parent_voice",
      """
      parent_voice:
        - from: mother
          date: 2025-09-22
          how: meeting
          says: She stands and watches the others at the park and comes home quiet
          hopes: That she has one friend by Christmas
      """
    ),
    ("meetings", "meetings:"),
    ("targets", "targets:"),
  ]

  /// The keys of the only meeting.
  package static let meeting: [(key: String, text: String)] = [
    ("kind", "kind: small steps"),
    ("asked_for_by", "asked_for_by: school"),
    ("invited", "invited: 2025-09-08"),
    ("held", "held: 2025-09-22"),
    ("minutes", "minutes: 20"),
    ("how", "how: in person"),
    ("present", "present: [mother, class teacher]"),
    ("copy_given", "copy_given: 2025-09-24"),
  ]

  /// The keys of the first target.
  package static let target: [(key: String, text: String)] = [
    ("id", "id: asks-for-a-toy"),
    ("set", "set: 2025-09-22"),
    ("area", "area: communication and interaction"),
    ("specific", "specific: will ask another child for a toy with a phrase of three words in free play"),
    (
      "measurable",
      """
      measurable:
        baseline: 2 of 10 play sessions, single words
        success: 8 of 10 play sessions over two weeks
        how: TA tally sheet
      """
    ),
    ("achievable", "achievable: Already does it with an adult beside her"),
    ("relevant", "relevant: Her mother wants her to have a friend"),
    ("time_bound", "time_bound: 2025-12-12"),
    ("agreed_with", "agreed_with: [mother, pupil]"),
    (
      "provision",
      """
      provision:
        - {what: Modelled play in a pair, who: teaching assistant, pupils: 2, minutes: 10, how_often: daily}
      """
    ),
    ("home", "home: Asking for things at bath time each evening"),
    ("ehcp_outcome", "ehcp_outcome: E2"),
    (
      "review",
      """
      review:
        date: 2025-12-10
        outcome: achieved
        evidence: 9 of 10 sessions from 24 November to 5 December
        next: new target
      """
    ),
  ]

  /// A second target, so that the plan has the least number of them.
  package static let second = """
    - id: waits-her-turn
      set: 2025-09-22
      area: communication and interaction
      specific: will wait with her hands in her lap for her turn in a board game with one other child
      measurable:
        baseline: 1 of 5 turns, reaches for the dice
        success: 4 of 5 turns in three games
        how: TA ticks the turns on a card
      achievable: Waits for her turn at the slide
      relevant: The others stop playing when she takes their turn
      time_bound: 2025-12-12
      agreed_with: [mother, pupil]
      provision:
        - {what: Board game in a pair, who: teaching assistant, pupils: 2, minutes: 15, how_often: twice a week}
      home: Snap with her cousin on Sundays
      review:
        date: 2025-12-10
        outcome: partly achieved
        evidence: 3 of 5 turns in three games
        next: continue
        why: Needs the dice cup for longer
    """

  /// The files of an example's repository by path, and the path of the plan; marks are still in them.
  package static func files(for example: RuleExample) -> [String: String] {
    var files = ["school.yaml": school, "register.yaml": register]
    switch example.content {
    case .plan(let text): files[planPath] = plan(replacing: split(text))
    case .target(let text): files[planPath] = plan(target: split(text))
    case .meeting(let text): files[planPath] = plan(meeting: split(text))
    case .file(let text): files[planPath] = text
    case .wording: files[planPath] = plan()
    case .files(let others):
      files[planPath] = plan()
      for (path, text) in others { files[path] = text.isEmpty ? nil : text }
    }
    return files
  }

  /// The example plan with some parts, or keys of its first target or its meeting, replaced.
  package static func plan(
    replacing: [(key: String, text: String)] = [],
    target: [(key: String, text: String)] = [],
    meeting: [(key: String, text: String)] = []
  ) -> String {
    var filled = parts
    for index in filled.indices {
      switch filled[index].key {
      case "meetings": filled[index].text += "\n" + item(merge(Self.meeting, meeting))
      case "targets": filled[index].text += "\n" + item(merge(Self.target, target)) + "\n" + second
      default: break
      }
    }
    return merge(filled, replacing).map(\.text).joined(separator: "\n") + "\n"
  }

  private static func merge(
    _ parts: [(key: String, text: String)],
    _ changes: [(key: String, text: String)]
  ) -> [(key: String, text: String)] {
    var result = parts
    var replaced: Set<String> = []
    for change in changes {
      let isRemoval = change.text == change.key + ":"
      // A key that an example gives twice stays twice.
      guard replaced.insert(change.key).inserted else {
        let last = result.lastIndex { $0.key == change.key } ?? result.endIndex - 1
        result.insert(change, at: last + 1)
        continue
      }
      if let index = result.firstIndex(where: { $0.key == change.key }) {
        if isRemoval { result.remove(at: index) } else { result[index] = change }
      } else if !isRemoval {
        result.append(change)
      }
    }
    return result
  }

  /// The lines of a text as parts, each from a line at the margin to the next.
  private static func split(_ text: String) -> [(key: String, text: String)] {
    var parts: [(key: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == "↓" }
      if let first = bare.first, first != " ", first != "-", first != "#", bare.contains(":") {
        parts.append((String(bare.prefix { $0 != ":" }).filter { $0 != "↓" }, String(line)))
      } else if let last = parts.indices.last {
        parts[last].text += "\n" + line
      } else {
        parts.append((String(line), String(line)))
      }
    }
    return parts
  }

  /// Keys as one item of a list.
  private static func item(_ keys: [(key: String, text: String)]) -> String {
    let lines = keys.flatMap { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
    return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }.joined(separator: "\n")
  }
}
