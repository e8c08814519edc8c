internal import PlanModel

/// Everything that is written of one pupil.
struct PupilFiles: Sendable {
  let number: Int
  let building: Building
  let seed: UInt64

  /// What goes into files that all pupils share.
  struct Pieces: Sendable {
    var register: [UInt8]
    var people: [UInt8]
    /// By term.
    var contacts: [[UInt8]]
    var isFirstOfFamily: Bool
  }

  /// Writes the pupil's own files, and hands over the rest.
  func write(to folder: NewFolder) -> Result<Pieces, ExampleSchool.Failure> {
    let pupil = Pupil(number: number, building: building, seed: seed)
    var year = PupilYear(
      pupil: pupil,
      building: building,
      attendance: Attendance(pupils: building.pupils, seed: seed),
      seed: seed
    )
    var contacts: [[UInt8]] = []
    do throws(ExampleSchool.Failure) {
      for (number, term) in Days.terms.enumerated() {
        let records = year.term(number)
        let folderName = "plans/\(term.key)/"
        try folder.write(records.plan.yaml, to: folderName + "\(pupil.schoolClass.id)/\(pupil.id).yaml")
        if let moderation = records.moderation {
          try folder.write(moderation.yaml, to: folderName + "moderation/\(pupil.id).yaml")
        }
        contacts.append(Self.piece(of: "entries") { writer in records.contacts.forEach { writer.item($0) } })
      }
    } catch {
      return .failure(error)
    }
    return .success(
      Pieces(
        register: Self.piece(of: "pupils") { $0.entry(pupil.id, registerEntry(pupil)) },
        people: Self.piece(of: "pupils") { $0.entry(pupil.id, name(pupil)) },
        contacts: contacts,
        isFirstOfFamily: pupil.family.number == number
      )
    )
  }

  private static func piece(of key: StaticString, _ body: (inout YAMLWriter) -> Void) -> [UInt8] {
    var writer = YAMLWriter()
    writer.open(key)
    _ = writer.drain()
    body(&writer)
    return writer.bytes
  }

  private func name(_ pupil: Pupil) -> People.PupilName {
    var name = People.PupilName.blank
    name.name = Located("\(pupil.firstName) \(pupil.family.surname)")
    name.pronouns = Located(pupil.isGirl ? .she : .he)
    name.contacts = pupil.family.contacts
    return name
  }

  // MARK: Register

  private func registerEntry(_ pupil: Pupil) -> RegisterEntry {
    var chance = Chance(seed: seed, .pupil, number, 3)
    var entry = RegisterEntry.blank
    entry.need = Located(pupil.need)
    entry.also = pupil.also.map { Located($0) }
    entry.family = Located(OtherID(unchecked: building.id(ofFamily: pupil.family.number)))
    if chance.percent(1) { entry.share = Located(.askSENCo) }
    if pupil.isPlan {
      var plan = RegisterEntry.EHCP.blank
      // In the term in which its meeting is an annual review too.
      plan.reviewDue = Located(Days.terms[number % 3].to.adding(days: 7 + chance.below(20)))
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
    let form = pupil.number / 8 % building.forms
    let earliest = max(0, now - chance.below(4))
    return (earliest...now).map { year in
      let start = Days.terms[0].from
      let years = now - year
      let first = Days.day(start.components.year - years, 9, 3)
      // Identified in the middle of the first year, unless the pupil came with it.
      let isMiddle = year == earliest && years > 0 && chance.percent(60)
      let from = isMiddle ? first.adding(days: 40 + chance.below(150)) : first
      var period = RegisterEntry.Period.blank
      period.from = Located(from.weekday > 5 ? from.adding(days: 2) : from)
      let isPlan = pupil.isPlan && (years == 0 || year > earliest)
      period.status = Located(isPlan ? .plan : .support)
      period.yearGroup = YearGroup(groups[year]).map { Located($0) }
      period.schoolClass = Located(ClassID(unchecked: building.classID(year: year, form: form)))
      return period
    }
  }
}
