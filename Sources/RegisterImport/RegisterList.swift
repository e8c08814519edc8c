package import PlanModel

/// The pupils of a list, with what had to be read into it.
package struct RegisterList: Sendable {
  /// A pupil as the list has it.
  package struct Pupil: Sendable {
    package var line: Int
    package var id: PupilID
    /// Nil for a pupil without special educational needs.
    package var status: SENStatus?
    package var need: Need?
    package var also: Need?
    package var yearGroup: YearGroup?
    package var schoolClass: ClassID?
    package var start: CalendarDate?
    package var left: CalendarDate?
    package var upn: UPN?
  }

  /// Why a list cannot be used at all, as a line to show.
  package struct Problem: Error, Sendable {
    package var message: String
  }

  package private(set) var pupils: [Pupil] = []
  /// Every pupil whom a row names, whether or not the row could be used.
  package private(set) var named: Set<PupilID> = []
  /// What was read in another way than it was written; each once.
  package private(set) var notes: [String] = []
  /// Rows that could not be used, or UPNs that cannot be right; no names in them.
  package private(set) var problems: [String] = []

  /// Reads a list for a school whose pupils' ids may be written shorter in it: `417` for `P0417`.
  /// Unique pupil numbers are checked in any case, and taken over with `keepsUPNs`.
  package init(_ table: CSVTable, school: School, register: Register, keepsUPNs: Bool = false) throws(Problem)
  {
    // Everybody below would be gone from the list, and might be taken for leavers.
    if let line = table.unclosedQuote {
      throw Problem(
        message: "line \(line): a quotation mark opens here and is never closed, so the lines below are "
          + "lost; put \" at the end of the text, or take this one away"
      )
    }
    let columns = ListColumns(table.header)
    guard !table.header.isEmpty else { throw Problem(message: "there is nothing in it") }
    guard columns.missing.isEmpty else {
      let missing = columns.missing.map { "`\($0.rawValue)` (such as \($0.examples))" }
      // The first line is not quoted: without headings it may hold a child's name.
      throw Problem(message: "its first line has no heading for \(missing.joined(separator: ", "))")
    }
    if columns.places[.forename] != nil || columns.places[.surname] != nil {
      note("names are not taken over: they belong in people.yaml")
    }
    if columns.places[.upn] != nil, !keepsUPNs {
      note("UPNs are checked and not kept; --keep-upns would take them over")
    } else if keepsUPNs, !school.keepUPNs {
      note("school.yaml does not say `keep_upns: true`, so `smallsteps check` will warn of the UPNs")
    }
    if !columns.ignored.isEmpty { note("columns not read: \(columns.ignored.joined(separator: ", "))") }
    if table.rows.isEmpty { problems.append("there are headings in it and no pupils") }
    let known = Self.byNumber(register)
    var seen: [PupilID: Int] = [:]
    var upns: [UPN: Int] = [:]
    for row in table.rows {
      guard let id = id(columns[.pupil, row], row, known) else { continue }
      if let first = seen[id] {
        problems.append("line \(row.line): \(id) stands on line \(first) already; this line is left out")
        continue
      }
      seen[id] = row.line
      named.insert(id)
      let upn = upn(columns[.upn, row], row, id, &upns)
      if var pupil = pupil(id, row, columns, school) {
        if keepsUPNs { pupil.upn = upn }
        pupils.append(pupil)
      }
    }
  }

  private mutating func note(_ text: String) { if !notes.contains(text) { notes.append(text) } }

  /// The ids of the register by the number in them, where no two share it.
  private static func byNumber(_ register: Register) -> [Int: PupilID] {
    var found: [Int: PupilID] = [:]
    var twice: Set<Int> = []
    for entry in register.pupils.entries {
      let id = entry.key.value
      guard let number = Int(id.text.drop { !$0.isNumber }) else { continue }
      if found.updateValue(id, forKey: number) != nil { twice.insert(number) }
    }
    return found.filter { !twice.contains($0.key) }
  }

  private mutating func id(_ text: String, _ row: CSVTable.Row, _ known: [Int: PupilID]) -> PupilID? {
    if let id = PupilID(text) { return id }
    if let number = Int(text), number >= 0 {
      if let id = known[number] { return id }
      if let id = PupilID("P" + text) {
        note("numbers get a P in front, as in P0417")
        return id
      }
    }
    problems.append(
      "line \(row.line): no pupil id that can be used; a letter and then letters, digits or hyphens"
    )
    return nil
  }

  /// The number of a row, unless something is wrong with it.
  private mutating func upn(
    _ text: String,
    _ row: CSVTable.Row,
    _ id: PupilID,
    _ seen: inout [UPN: Int]
  ) -> UPN? {
    guard !text.isEmpty else { return nil }
    guard let upn = UPN(text) else {
      problems.append("line \(row.line): the UPN of \(id) has a wrong shape or check letter")
      return nil
    }
    guard let first = seen[upn] else {
      seen[upn] = row.line
      return upn
    }
    problems.append("line \(row.line): the UPN of \(id) stands on line \(first) too")
    return nil
  }

  private mutating func pupil(_ id: PupilID, _ row: CSVTable.Row, _ columns: ListColumns, _ school: School)
    -> Pupil?
  {
    var wrong: [String] = []
    var pupil = Pupil(line: row.line, id: id)
    if let status = ListValues.status(columns[.status, row]) {
      pupil.status = status.value
      if let note = status.note { self.note(note) }
    } else {
      wrong.append("SEN status is none of N, K, E")
    }
    func need(_ subject: ListColumns.Subject, _ word: String) -> Need? {
      let text = columns[subject, row]
      guard !text.isEmpty, !(pupil.status == nil && text == "N") else { return nil }
      guard let reading = ListValues.need(text) else {
        wrong.append("\(word) is none of \(Need.words.joined(separator: ", "))")
        return nil
      }
      if let note = reading.note { self.note(note) }
      return reading.value
    }
    pupil.need = need(.need, "primary need")
    pupil.also = need(.secondNeed, "secondary need")
    if pupil.also == pupil.need { pupil.also = nil }
    pupil.yearGroup = ListValues.yearGroup(columns[.year, row])
    if pupil.yearGroup == nil { wrong.append("year group is none of N1, N2, R, 1 to 14") }
    if let schoolClass = ListValues.schoolClass(columns[.schoolClass, row], pupil.yearGroup, in: school) {
      pupil.schoolClass = schoolClass.value
      if let note = schoolClass.note { self.note(note) }
    } else {
      wrong.append("there is no class")
    }
    for (subject, path) in [(ListColumns.Subject.start, \Pupil.start), (.left, \.left)] {
      let text = columns[subject, row]
      guard !text.isEmpty else { continue }
      pupil[keyPath: path] = ListValues.date(text)
      if pupil[keyPath: path] == nil { wrong.append("\(subject.rawValue) is no date") }
    }
    // Of a pupil who has no special educational needs nothing else is asked.
    guard pupil.status != nil, !wrong.isEmpty else {
      guard pupil.status != nil || !wrong.contains(where: { $0.hasPrefix("SEN") }) else {
        problems.append("line \(row.line): \(id) is left out: \(wrong.joined(separator: "; "))")
        return nil
      }
      return pupil
    }
    problems.append("line \(row.line): \(id) is left out: \(wrong.joined(separator: "; "))")
    return nil
  }
}
