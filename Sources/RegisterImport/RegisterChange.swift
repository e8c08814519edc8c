package import PlanModel

/// One thing that a list would change in the register.
package struct RegisterChange: Sendable {
  package enum Kind: Sendable {
    case new(RegisterEntry)
    /// Another class, status or year group from a day on.
    case moved(RegisterEntry.Period, words: [String])
    case need(Need, from: Need)
    case alsoNeed(Need)
    case upn(UPN, isNew: Bool)
    case left(CalendarDate, reason: String)
  }

  package var pupil: PupilID
  package var kind: Kind

  /// As a line to read.
  package var words: String {
    switch kind {
    case .new(let entry):
      let period = entry.history.first
      let needs = ([entry.need?.value].compactMap { $0 } + entry.also.map(\.value)).map(\.rawValue)
      return
        "new      \(pupil): \(period?.status?.value.rawValue ?? ""), \(needs.joined(separator: " and ")), year group "
        + "\(period?.yearGroup?.value.description ?? ""), class \(period?.schoolClass?.value.text ?? ""), "
        + "from \(period?.from?.value.iso ?? "")"
    case .moved(let period, let words):
      return "changed  \(pupil): \(words.joined(separator: ", ")), from \(period.from?.value.iso ?? "")"
    case .need(let need, let old): return "changed  \(pupil): need \(old.rawValue) becomes \(need.rawValue)"
    case .alsoNeed(let need): return "changed  \(pupil): also \(need.rawValue)"
    // The number itself is not shown: screens are looked at by others.
    case .upn(_, let isNew): return "changed  \(pupil): UPN \(isNew ? "added" : "becomes another")"
    case .left(let date, let reason): return "left     \(pupil): \(reason), from \(date.iso)"
    }
  }
}

/// What a list would change in a register, and what it would leave as it is.
package struct RegisterChanges: Sendable {
  package private(set) var changes: [RegisterChange] = []
  /// Pupils that the list has as the register has them.
  package private(set) var unchanged = 0
  /// What somebody has to decide.
  package private(set) var questions: [String] = []
  /// What was read in another way than the list has it.
  package private(set) var notes: [String] = []
  /// Lines of the list that cannot be used.
  package private(set) var problems: [String] = []
  /// The academic year that has begun, and its first day.
  private let year: (key: AcademicYear, firstDay: CalendarDate)?

  /// Compares them. `leavers` says whether pupils who are gone from the list get a day of leaving, and `today` is
  /// the day for changes that the list gives no day for.
  package init(
    _ list: RegisterList,
    register: Register,
    school: School,
    leavers: Bool,
    today: CalendarDate
  ) {
    year = school.yearBegun(by: today)
    let listed = Dictionary(list.pupils.map { ($0.id, $0) }) { first, _ in first }
    for entry in register.pupils.entries {
      let id = entry.key.value
      // Whoever stands on a row that cannot be used has not left.
      if listed[id] == nil, list.named.contains(id) { continue }
      compare(id, entry.value, listed[id], leavers, today)
    }
    for pupil in list.pupils where register.pupils[pupil.id] == nil && pupil.status != nil {
      add(pupil, today)
    }
  }

  private mutating func add(_ pupil: RegisterList.Pupil, _ today: CalendarDate) {
    if let left = pupil.left, left <= today { return }
    guard let need = pupil.need else {
      problems.append(
        "line \(pupil.line): \(pupil.id) is left out: new and without a primary need; "
          + "K and E have one (NSA with K while it is worked out)"
      )
      return
    }
    var entry = RegisterEntry.blank
    entry.need = Located(need)
    entry.also = [pupil.also].compactMap { $0.map { Located($0) } }
    entry.upn = pupil.upn.map { Located($0) }
    entry.history = [Self.period(pupil, from: firstDay(pupil.id, pupil.start ?? today))]
    changes.append(RegisterChange(pupil: pupil.id, kind: .new(entry)))
    if need == .nsa, pupil.status == .plan {
      questions.append("\(pupil.id) has NSA with E; NSA goes with K only")
    }
  }

  /// The first day of a pupil's line. The list says in which class and year group the pupil is now, and not
  /// where in the years before, of which the figures would change.
  private mutating func firstDay(_ pupil: PupilID, _ start: CalendarDate) -> CalendarDate {
    guard let year, start < year.firstDay else { return start }
    notes.append(
      "\(pupil): the list's start is \(start), in an earlier year; the line begins on \(year.firstDay), the first "
        + "day of \(year.key), as the list has the class of now"
    )
    return year.firstDay
  }

  private static func period(_ pupil: RegisterList.Pupil, from: CalendarDate) -> RegisterEntry.Period {
    var period = RegisterEntry.Period.blank
    period.from = Located(from)
    period.status = pupil.status.map { Located($0) }
    period.yearGroup = pupil.yearGroup.map { Located($0) }
    period.schoolClass = pupil.schoolClass.map { Located($0) }
    return period
  }

  private mutating func compare(
    _ id: PupilID,
    _ entry: RegisterEntry,
    _ pupil: RegisterList.Pupil?,
    _ leavers: Bool,
    _ today: CalendarDate
  ) {
    if let left = entry.left?.value {
      if let pupil, pupil.status != nil, pupil.left == nil {
        questions.append("\(id) left on \(left) by the register and is in the list; delete `left:` if back")
      }
      return
    }
    guard let pupil, pupil.status != nil, pupil.left == nil else {
      leave(id, entry, pupil, leavers, today)
      return
    }
    let count = changes.count
    let last = entry.history.max { ($0.from?.value.dayNumber ?? 0) < ($1.from?.value.dayNumber ?? 0) }
    var words: [String] = []
    func compare(_ name: String, _ old: String?, _ new: String?) {
      guard let new, old?.lowercased() != new.lowercased() else { return }
      words.append("\(name) \(old ?? "none") becomes \(new)")
    }
    compare("status", last?.status?.value.rawValue, pupil.status?.rawValue)
    compare("year group", last?.yearGroup?.value.description, pupil.yearGroup?.description)
    compare("class", last?.schoolClass?.value.text, pupil.schoolClass?.text)
    if !words.isEmpty {
      // The list's start is the day of a new status, and may be older than what the register knows already.
      let since = last?.from?.value
      let start = pupil.start.flatMap { start in since.map { $0 < start } ?? true ? start : nil }
      let from = start.map { firstDay(id, $0) } ?? today
      if let since, from <= since {
        questions.append(
          "\(id): \(words.joined(separator: ", ")), but its last line begins on \(since); change it by hand"
        )
      } else {
        changes.append(RegisterChange(pupil: id, kind: .moved(Self.period(pupil, from: from), words: words)))
      }
    }
    if let need = pupil.need, let old = entry.need?.value, need != old {
      changes.append(RegisterChange(pupil: id, kind: .need(need, from: old)))
    }
    if let also = pupil.also, also != (pupil.need ?? entry.need?.value),
      !entry.also.contains(where: { $0.value == also })
    {
      changes.append(RegisterChange(pupil: id, kind: .alsoNeed(also)))
    }
    if let upn = pupil.upn, upn != entry.upn?.value {
      changes.append(RegisterChange(pupil: id, kind: .upn(upn, isNew: entry.upn == nil)))
    }
    if changes.count == count { unchanged += 1 }
  }

  private mutating func leave(
    _ id: PupilID,
    _ entry: RegisterEntry,
    _ pupil: RegisterList.Pupil?,
    _ leavers: Bool,
    _ today: CalendarDate
  ) {
    let reason =
      pupil == nil
      ? "not in the list" : pupil?.left != nil ? "has left by the list" : "has no status K or E in the list"
    guard leavers else {
      questions.append("\(id) is on the register and \(reason); --leavers would set the day of leaving")
      return
    }
    changes.append(RegisterChange(pupil: id, kind: .left(pupil?.left ?? today, reason: reason)))
  }
}
