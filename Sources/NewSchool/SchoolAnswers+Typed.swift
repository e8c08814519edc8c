package import PlanModel

/// Answers as people type them.
extension SchoolAnswers.Term {
  /// `autumn 2026-09-03 to 2026-12-18`; the days as people write them too.
  package init?(typed text: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let name = TermName(words[0]), let days = Self.days(typed: String(words[1]))
    else {
      return nil
    }
    self.init(name: name, days: days)
  }

  /// `2026-09-03 to 2026-12-18`, in order.
  package static func days(typed text: String) -> ClosedRange<CalendarDate>? {
    let words = text.split(separator: " ").map(String.init)
    guard let to = words.firstIndex(where: { $0.lowercased() == "to" || $0 == "-" || $0 == "–" }),
      let first = day(words[..<to]), let last = day(words[(to + 1)...]), first < last
    else { return nil }
    return first...last
  }

  private static func day(_ words: ArraySlice<String>) -> CalendarDate? {
    let text = words.joined(separator: " ")
    return CalendarDate(iso: text) ?? CalendarDate(typed: text)
  }
}

extension SchoolAnswers.Class {
  /// `3-oak 3 T12`: its id, its year groups, and its teachers' ids.
  package init?(typed text: String) {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard let first = words.first, let id = ClassID(first) else { return nil }
    var groups: [YearGroup] = []
    var teachers: [StaffID] = []
    for word in words.dropFirst() {
      if let group = YearGroup(word) {
        groups.append(group)
      } else if let teacher = StaffID(word) {
        teachers.append(teacher)
      } else {
        return nil
      }
    }
    guard !groups.isEmpty else { return nil }
    self.init(id: id, yearGroups: groups, teachers: teachers)
  }
}

extension SchoolAnswers.Member {
  /// `T03 SENCo`: an id and a role.
  package init?(typed text: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let id = StaffID(words[0]), let role = StaffRole(word: String(words[1])) else {
      return nil
    }
    self.init(id: id, role: role)
  }
}
