internal import PlanModel

/// Where a pupil stands, without the name: `3-oak, year 3, E`.
enum PupilStanding {
  static func words(_ entry: RegisterEntry, on date: CalendarDate) -> String {
    guard let standing = entry.standing(on: date) ?? entry.latest else { return "on the register" }
    var parts: [String] = []
    if let schoolClass = standing.schoolClass { parts.append(schoolClass.value.text) }
    if let group = standing.yearGroup { parts.append("year \(group.value)") }
    if let status = standing.status { parts.append(status.value.rawValue) }
    if let need = entry.need { parts.append(need.value.rawValue) }
    if let left = entry.left { parts.append("left on \(left.value)") }
    return parts.joined(separator: ", ")
  }
}
