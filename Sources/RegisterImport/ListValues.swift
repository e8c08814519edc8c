internal import PlanModel

/// What the words of a list mean in our codes.
enum ListValues {
  /// A value, and a note where it was written in another way.
  struct Reading<Value: Sendable>: Sendable {
    var value: Value
    var note: String?
  }

  /// Nil for no such status; the value nil for a pupil without special educational needs.
  static func status(_ text: String) -> Reading<SENStatus?>? {
    let plain = ListColumns.plain(text)
    switch plain {
    case "", "n", "none", "no", "nosen", "nospecialeducationalneed", "nospecialeducationalneeds",
      "nnospecialeducationalneed":
      return Reading(value: nil)
    case "k", "senk", "sensupport", "ksensupport", "support": return Reading(value: .support)
    case "e", "sene", "ehcp", "ehc", "ehcplan", "eehcp", "eehcplan", "educationhealthandcareplan",
      "eeducationhealthandcareplan", "educationhealthcareplan":
      return Reading(value: .plan)
    case "s", "statement", "statemented":
      return Reading(value: .plan, note: "S (statement) is an old code, read as E")
    case "a", "schoolaction":
      return Reading(value: .support, note: "A (School Action) is an old code, read as K")
    case "p", "schoolactionplus", "schoolaction+":
      return Reading(value: .support, note: "P (School Action Plus) is an old code, read as K")
    default: return nil
    }
  }

  private static let needAliases: [String: Need] = [
    "aut": .asd, "autism": .asd, "autisticspectrumdisorder": .asd, "autismspectrumdisorder": .asd,
    "asc": .asd,
    "autisticspectrumcondition": .asd, "dyna": .ds, "downssyndrome": .ds, "besd": .semh, "ukn": .nsa,
    "nospecialistassessment": .nsa, "senssupportbutnospecialistassessmentoftypeofneed": .nsa,
    "speechlanguageandcommunicationneeds": .slcn, "speechlanguageorcommunicationneed": .slcn,
    "speechlanguagecommunication": .slcn, "socialemotionalandmentalhealth": .semh,
    "socialemotionalmentalhealth": .semh, "dyslexia": .spld, "otherdifficultydisability": .oth, "other": .oth,
    "visualimpairment": .vi, "multisensoryimpairment": .msi,
  ]

  /// A need by its code, with or without words behind it, by its title, or by an older code.
  static func need(_ text: String) -> Reading<Need>? {
    if let need = Need(rawValue: text.uppercased()) { return Reading(value: need) }
    let plain = ListColumns.plain(text)
    if let need = Need.allCases.first(where: { ListColumns.plain($0.title) == plain }) {
      return Reading(value: need)
    }
    if let need = needAliases[plain] {
      return Reading(value: need, note: "\(text) is read as \(need.rawValue)")
    }
    // `SLCN - Speech, language and communication needs`
    let words = text.split { !($0.isLetter && $0.isASCII) }
    guard let first = words.first, words.count > 1 else { return nil }
    let code = Need(rawValue: first.uppercased())
    guard let need = code ?? needAliases[first.lowercased()] else { return nil }
    var notes = code == nil ? ["\(first) is read as \(need.rawValue)"] : []
    let others = words.dropFirst().compactMap { Need(rawValue: $0.uppercased()) }.filter { $0 != need }
    notes += others.map {
      "only the first need in a cell is read; \($0.rawValue) belongs in a column of its own"
    }
    return Reading(value: need, note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }

  static func yearGroup(_ text: String) -> YearGroup? {
    let plain = ListColumns.plain(text)
    switch plain {
    case "reception", "yearr", "yr", "rec", "foundation", "foundation2", "fs2", "0", "year0":
      return YearGroup("R")
    case "nursery", "nursery2", "fs1", "foundation1", "preschool": return YearGroup("N2")
    case "nursery1": return YearGroup("N1")
    default: break
    }
    for prefix in ["year", "yr", "y", "nc", ""] where plain.hasPrefix(prefix) {
      var rest = plain.dropFirst(prefix.count)
      while rest.count > 1, rest.first == "0" { rest = rest.dropFirst() }
      if let year = YearGroup(rest) { return year }
    }
    return nil
  }

  static func date(_ text: String) -> CalendarDate? {
    // A spreadsheet may add a time of day.
    let day = text.split(separator: " ", maxSplits: 1).first.map(String.init) ?? text
    return CalendarDate(typed: text) ?? CalendarDate(typed: day)
      ?? day.firstIndex(of: "T").flatMap { CalendarDate(typed: String(day[..<$0])) }
  }

  /// The school's class that is meant: `3-oak`, `3 Oak`, `3Oak`, or `Oak` where one such class takes the year group.
  static func schoolClass(_ text: String, _ year: YearGroup?, in school: School) -> Reading<ClassID>? {
    let plain = ListColumns.plain(text)
    guard !plain.isEmpty else { return nil }
    let classes = school.years.entries.max { $0.key.value < $1.key.value }?.value.classes.entries ?? []
    if let found = classes.first(where: { ListColumns.plain($0.key.value.text) == plain }) {
      return Reading(value: found.key.value)
    }
    let byName = classes.filter { entry in
      entry.key.value.text.split(separator: "-").dropFirst().joined() == plain
        && (year == nil || entry.value.yearGroups.contains { $0.value == year })
    }
    if byName.count == 1, let found = byName.first { return Reading(value: found.key.value) }
    let slug = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(
      separator: "-"
    )
    guard let id = ClassID(slug) else { return nil }
    return Reading(value: id, note: classes.isEmpty ? nil : "school.yaml has no class \(slug)")
  }
}
