internal import PlanModel
internal import Rendering

/// An adult who gives provision.
struct Giver {
  /// The role as typed, or that of the member of staff behind an id; nil where the plan does not say.
  let role: String?
  /// In pence; nil where school.yaml has no cost for the role.
  let pencePerHour: Int?

  /// Whoever a plan names: `class teacher and teaching assistant` are two, `two teaching assistants` too.
  static func all(in who: String?, _ wholeSchool: SchoolSubject) -> [Giver] {
    guard let who, !Sentence.open(who).isEmpty else { return [Giver(role: nil, pencePerHour: nil)] }
    return Sentence.open(who).replacing(" and ", with: ",").replacing(" & ", with: ",")
      .replacing(" + ", with: ",").split(separator: ",").flatMap { part -> [Giver] in
        var words = part.split(whereSeparator: \.isWhitespace).map(String.init)
        let count = words.first.flatMap { numbers[$0.lowercased()] } ?? 1
        if count > 1 {
          words.removeFirst()
          if words.last?.hasSuffix("s") == true { words[words.count - 1].removeLast() }
        }
        let giver = Giver(words.joined(separator: " "), wholeSchool)
        return words.isEmpty ? [] : Array(repeating: giver, count: count)
      }
  }

  private static let numbers = ["two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4, "1": 1, "one": 1]

  private init(role: String?, pencePerHour: Int?) {
    self.role = role
    self.pencePerHour = pencePerHour
  }

  private init(_ typed: String, _ wholeSchool: SchoolSubject) {
    let member = StaffID(typed).flatMap { wholeSchool.school.staff[$0] }
    let known = member?.roles.first?.value ?? StaffRole(word: typed)
    let role = known?.rawValue ?? typed
    self.role = role
    let cost = wholeSchool.school.hourlyCost(of: role) ?? wholeSchool.school.hourlyCost(of: typed)
    pencePerHour = cost.flatMap(Self.pence)
  }

  /// Pounds in pence; nil for more than any hour costs.
  static func pence(_ pounds: Double) -> Int? { pounds < 100_000 ? Int((pounds * 100).rounded()) : nil }
}
