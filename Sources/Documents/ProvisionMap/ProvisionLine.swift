internal import PlanModel

/// What is given in one class in the same words: to one pupil, or to pupils who share groups.
struct ProvisionLine {
  /// One for each pupil's plan that names it.
  let given: [GivenProvision]

  private var first: GivenProvision { given[0] }

  /// - Parameter given: alike in their shared words, and at least one.
  private init(_ given: [GivenProvision]) { self.given = given }

  /// One without anything, to tell the names of its values.
  static var blank: ProvisionLine? { GivenProvision.blank.map { ProvisionLine([$0]) } }

  /// The lines of several plans, in the order in which each is first named.
  static func all(_ given: [GivenProvision]) -> [ProvisionLine] {
    var places: [[String]: Int] = [:]
    var lines: [[GivenProvision]] = []
    for provision in given where provision.isCounted {
      // Without words in common, or without a number, nobody can tell a group from two pupils.
      let isShared = (provision.size ?? 1) > 1 && provision.provision.what != nil
      if isShared, let place = places[provision.sharedWords] {
        lines[place].append(provision)
      } else {
        if isShared { places[provision.sharedWords] = lines.count }
        lines.append([provision])
      }
    }
    return lines.map(ProvisionLine.init)
  }

  var schoolClass: ClassID { first.schoolClass }
  var area: AreaOfNeed? { first.area }
  var provision: Provision { first.provision }
  var size: Int? { first.size }
  var givers: [Giver] { first.givers }

  /// How many groups its pupils make, the last one perhaps with pupils who have no such plan.
  var groups: Int {
    let size = max(1, size ?? 1)
    return (given.count + size - 1) / size
  }

  /// Adults to pupils: `1 : 2`.
  var ratio: String? { size.map { "\(givers.count) : \($0)" } }

  var time: AdultTime { givers.reduce(into: .none) { $0 += time(of: $1) } }

  /// Of one of the adults.
  func time(of giver: Giver) -> AdultTime {
    let term = groups * (given.map(\.minutesInTerm).max() ?? 0)
    return AdultTime(
      minutesAWeek: groups * (given.map(\.minutesAWeek).max() ?? 0),
      minutesInTerm: term,
      pence: giver.pencePerHour.map { (2 * $0 * term + 60) / 120 },
      minutesWithoutCost: giver.pencePerHour == nil ? term : 0
    )
  }
}

/// Adults' time and what it costs; sums of whole minutes and pence, so that what is printed adds up.
struct AdultTime {
  var minutesAWeek = 0
  var minutesInTerm = 0
  /// Of the minutes that have a cost; nil where none has.
  var pence: Int?
  /// Minutes in the term of roles without a cost.
  var minutesWithoutCost = 0

  static let none = AdultTime()

  static func += (left: inout AdultTime, right: AdultTime) {
    left.minutesAWeek += right.minutesAWeek
    left.minutesInTerm += right.minutesInTerm
    if let pence = right.pence { left.pence = (left.pence ?? 0) + pence }
    left.minutesWithoutCost += right.minutesWithoutCost
  }
}
