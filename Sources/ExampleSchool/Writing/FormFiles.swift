internal import PlanModel

/// Everything that is written of the pupils of one form: eight classes with their plans.
struct FormFiles: Sendable {
  let form: Int
  let building: Building
  let seed: UInt64

  /// What goes into files that all pupils share.
  struct Pieces: Sendable {
    var register: [UInt8]
    var people: [UInt8]
    /// By term.
    var contacts: [[UInt8]]
    var families: Int
  }

  /// Writes the pupils' own files, and hands over the rest.
  func write(to folders: [TermFolders]) -> Result<Pieces, WholeFile.Failure> {
    do throws(WholeFile.Failure) { return .success(try fill(folders)) } catch { return .failure(error) }
  }

  private func fill(_ folders: [TermFolders]) throws(WholeFile.Failure) -> Pieces {
    let attendance = Attendance(pupils: building.pupils, seed: seed)
    var register = Self.writer(of: "pupils")
    var people = Self.writer(of: "pupils")
    var contacts = folders.map { _ in Self.writer(of: "entries") }
    var file = YAMLWriter()
    var families = 0
    var classes: [[FreshFolder?]] = folders.map { _ in Array(repeating: nil, count: 8) }
    for number in building.pupils(ofForm: form) {
      let pupil = Pupil(number: number, building: building, seed: seed)
      if pupil.family.number == number { families += 1 }
      register.entry(pupil.id, registerEntry(pupil))
      people.entry(pupil.id, name(pupil))
      var year = PupilYear(pupil: pupil, building: building, attendance: attendance, seed: seed)
      let fileName = "\(pupil.id).yaml"
      for (term, folder) in folders.enumerated() {
        let records = year.term(term)
        records.plan.writeFields(to: &file)
        let schoolClass: FreshFolder
        if let known = classes[term][number % 8] {
          schoolClass = known
        } else {
          schoolClass = try FreshFolder(pupil.schoolClass.id, in: folder.term)
          classes[term][number % 8] = schoolClass
        }
        try schoolClass.write(file.bytes, to: fileName)
        file.clear()
        if let moderation = records.moderation {
          moderation.writeFields(to: &file)
          try folder.moderation.write(file.bytes, to: fileName)
          file.clear()
        }
        for entry in records.contacts { contacts[term].item(entry) }
      }
    }
    return Pieces(
      register: register.bytes,
      people: people.bytes,
      contacts: contacts.map(\.bytes),
      families: families
    )
  }

  private static func writer(of key: StaticString) -> YAMLWriter {
    var writer = YAMLWriter()
    writer.open(key)
    writer.clear()
    return writer
  }

  private func name(_ pupil: Pupil) -> People.PupilName {
    var name = Blank.name
    name.name = Located("\(pupil.firstName) \(pupil.family.surname)")
    name.pronouns = Located(pupil.isGirl ? .she : .he)
    name.contacts = pupil.family.contacts
    return name
  }

  // MARK: Register

  private func registerEntry(_ pupil: Pupil) -> RegisterEntry {
    var chance = Chance(seed: seed, .pupil, pupil.number, 3)
    var entry = Blank.entry
    entry.need = Located(pupil.need)
    entry.also = pupil.also.map { Located($0) }
    entry.family = Located(OtherID(unchecked: building.id(ofFamily: pupil.family.number)))
    if chance.percent(1) { entry.share = Located(.askSENCo) }
    if pupil.isPlan {
      var plan = RegisterEntry.EHCP.blank
      // In the term in which its meeting is an annual review too.
      plan.reviewDue = Located(Days.terms[pupil.number % 3].to.adding(days: 7 + chance.below(20)))
      for outcome in pupil.outcomes {
        plan.outcomes.append(OtherID(unchecked: outcome.id), Located(outcome.text))
      }
      entry.ehcp = plan
    }
    entry.history = history(pupil, &chance)
    return entry
  }

  private func history(_ pupil: Pupil, _ chance: inout Chance) -> [RegisterEntry.Period] {
    let groups = Building.yearGroups
    let now = groups.firstIndex(of: pupil.schoolClass.yearGroup) ?? 0
    let earliest = max(0, now - chance.below(4))
    return (earliest...now).map { year in
      let start = Days.terms[0].from
      let years = now - year
      let first = Days.day(start.components.year - years, 9, 3)
      // Identified in the middle of the first year, unless the pupil came with it.
      let isMiddle = year == earliest && years > 0 && chance.percent(60)
      let from = isMiddle ? first.adding(days: 40 + chance.below(150)) : first
      var period = Blank.period
      period.from = Located(from.weekday > 5 ? from.adding(days: 2) : from)
      let isPlan = pupil.isPlan && (years == 0 || year > earliest)
      period.status = Located(isPlan ? .plan : .support)
      period.yearGroup = YearGroup(groups[year]).map { Located($0) }
      period.schoolClass = Located(ClassID(unchecked: building.classID(year: year, form: form)))
      return period
    }
  }
}
