package import PlanModel
internal import TargetJudgement

/// What every rule may look up: the school's files, its calendar, and the day.
///
/// A class, so that workers share it without counting references to each of its parts.
package final class SchoolContext: Sendable {
  package let files: SchoolFiles
  package let today: CalendarDate
  package let calendar: SchoolCalendar
  /// Judges the wording of targets by the school's own terms.
  let judge: TargetJudge
  /// Finds pupils' ids and names in texts.
  let names: NameIndex
  /// What pupils are asked, by stage.
  let questionSets: [KeyStage: QuestionSet]
  private let terms: [TermKey: TermFacts]
  private let moderated: [ModeratedPlan: [Moderation]]
  private let classes: [AcademicYear: [ClassID: SchoolClass]]
  private let contacts: [TermKey: [PupilID: [Contacts.Entry]]]

  /// A term with its deadlines, those left out filled in.
  package final class TermFacts: Sendable {
    package let key: TermKey
    package let dates: TermDates
    package let deadlines: TermDeadlines
    package var plansBy: CalendarDate { deadlines.plansBy }
    package var meetBy: CalendarDate { deadlines.meetBy }
    package var reviewBy: CalendarDate { deadlines.reviewBy }

    init(_ key: TermKey, _ term: SchoolTerm, _ dates: TermDates) {
      self.key = key
      self.dates = dates
      deadlines = TermDeadlines(term, dates)
    }
  }

  package init(files: SchoolFiles, today: CalendarDate) {
    self.files = files
    self.today = today
    var terms: [TermKey: TermFacts] = [:]
    for (key, term) in files.school.termsInOrder {
      guard let dates = term.dates(named: key.term) else { continue }
      terms[key] = TermFacts(key, term, dates)
    }
    self.terms = terms
    var moderated: [ModeratedPlan: [Moderation]] = [:]
    for file in files.listing.files {
      if case .moderation(let term, let pupil) = file.role {
        moderated[ModeratedPlan(term: term, pupil: pupil)] = []
      }
    }
    for (term, pupil, moderation) in files.moderations {
      moderated[ModeratedPlan(term: term, pupil: pupil), default: []].append(moderation)
    }
    self.moderated = moderated
    self.calendar = SchoolCalendar(terms: terms.values.map(\.dates))
    self.judge = TargetJudge(terms: terms.values.map(\.dates))
    self.names = NameIndex(register: files.register, people: files.people)
    var questionSets: [KeyStage: QuestionSet] = [:]
    for (stage, set) in files.questions { questionSets[stage] = QuestionSet(stage, set) }
    self.questionSets = questionSets
    classes = Dictionary(
      files.school.years.entries.map { year in
        let classes = year.value.classes.entries.map { ($0.key.value, $0.value) }
        return (year.key.value, Dictionary(classes, uniquingKeysWith: { first, _ in first }))
      },
      uniquingKeysWith: { first, _ in first }
    )
    var contacts: [TermKey: [PupilID: [Contacts.Entry]]] = [:]
    for (term, file) in files.contacts {
      for entry in file.entries {
        if let pupil = entry.pupil?.value { contacts[term, default: [:]][pupil, default: []].append(entry) }
      }
    }
    self.contacts = contacts
  }

  /// The moderation files of a pupil's plan that could be read.
  func moderations(of pupil: PupilID, in term: TermKey) -> [Moderation] {
    moderated[ModeratedPlan(term: term, pupil: pupil)] ?? []
  }

  /// Whether there is a moderation file, readable or not.
  func hasModerationFile(of pupil: PupilID, in term: TermKey) -> Bool {
    moderated[ModeratedPlan(term: term, pupil: pupil)] != nil
  }

  private struct ModeratedPlan: Hashable {
    var term: TermKey
    var pupil: PupilID
  }

  package var school: School { files.school }
  package func term(_ key: TermKey) -> TermFacts? { terms[key] }
  package func entry(_ pupil: PupilID) -> RegisterEntry? { files.register[pupil] }

  /// A term's deadlines for one pupil: later for those who join in the course of it.
  func deadlines(of entry: RegisterEntry?, in term: TermFacts) -> TermDeadlines {
    term.deadlines.ofPupil(
      joined: entry?.joined,
      in: term.dates,
      joinerDays: school.joinerDays,
      calendar: calendar
    )
  }
  package func schoolClass(_ place: PlanPlace) -> SchoolClass? {
    classes[place.term.year]?[place.schoolClass]
  }

  /// What a term's contacts.yaml says of a pupil.
  package func contacts(_ place: PlanPlace) -> [Contacts.Entry] { contacts[place.term]?[place.pupil] ?? [] }

  /// The term before, in the order of their first days.
  package func term(before key: TermKey) -> TermFacts? {
    guard let from = terms[key]?.dates.from else { return nil }
    return terms.values.filter { $0.dates.from < from }.max { $0.dates.from < $1.dates.from }
  }

  /// School days in which a missed meeting is followed up.
  package var followUpWithin: Int { school.followUp?.within?.value ?? 5 }

  /// How many targets a plan has here.
  package var leastTargets: Int { school.targets?.least?.value ?? 2 }
  package var mostTargets: Int { school.targets?.most?.value ?? 4 }
  package var targetLimit: Int { school.targets?.limit?.value ?? 6 }
}
