import Formatting
import NewSchool
import PlanModel
import Testing

@Suite struct NewSchoolTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test func usualYearHasTheDatesThatMostSchoolsHave() throws {
    let answers = SchoolAnswers(name: "Elmbrook", year: AcademicYear(start: 2026))
    #expect(answers.areDatesGuessed)
    #expect(
      answers.terms.map { "\($0.name) \($0.days.lowerBound) \($0.days.upperBound)" } == [
        "autumn 2026-09-02 2026-12-18", "spring 2027-01-04 2027-03-19", "summer 2027-04-05 2027-07-21",
      ]
    )
    let text = String(decoding: try school(answers), as: UTF8.self)
    #expect(text.contains("closed: [2026-10-26 to 2026-10-30]"))
    #expect(text.contains("closed: [2027-05-03, 2027-05-31 to 2027-06-04]"))
    #expect(text.contains("CHECK EVERY DATE"))
  }

  @Test(arguments: 2020..<2080) func everyUsualYearIsInOrder(_ start: Int) throws {
    let answers = SchoolAnswers(name: "Elmbrook", year: AcademicYear(start: start))
    let record = try #require(RecordReader().read(School.self, text: try school(answers)).record)
    #expect(record.termsInOrder.count == 3)
    var last = try date("\(start)-08-31")
    for (key, term) in record.termsInOrder {
      let days = try [term.from, term.plansBy, term.meetBy, term.reviewBy, term.to].map {
        try #require($0).value
      }
      #expect(days == days.sorted(), "\(key)")
      #expect(days.allSatisfy { $0.weekday <= 5 }, "\(key)")
      #expect(last < days[0], "\(key)")
      #expect(days[0].days(until: days[4]) > 60, "\(key)")
      for closed in term.closed.map(\.value.days) {
        #expect(days[0] <= closed.lowerBound && closed.upperBound <= days[4], "\(key)")
        #expect(!days.contains { closed.contains($0) }, "\(key): a deadline in \(closed)")
      }
      last = days[4]
    }
  }

  @Test func ladderNamesOnlyRungsOnWhichSomebodyStands() throws {
    func record(_ staff: [SchoolAnswers.Member]) throws -> School {
      let answers = SchoolAnswers(name: "Elmbrook", year: AcademicYear(start: 2026), staff: staff)
      return try #require(RecordReader().read(School.self, text: try school(answers)).record)
    }
    let usual = try record([])
    #expect(usual.followUp?.ladder.map(\.value) == [.classTeacher, .seniorLeader, .senco])
    let year = try #require(usual.years.entries.first?.value)
    #expect(year.teams.entries.map { $0.value.seniorLeader?.value.text } == ["T02"])
    #expect(year.classes.entries.allSatisfy { $0.value.team?.value == year.teams.entries.first?.key.value })
    let led = try record([
      .init(id: StaffID(unchecked: "T07"), role: .yearLead),
      .init(id: StaffID(unchecked: "T03"), role: .senco),
    ])
    #expect(led.followUp?.ladder.map(\.value) == [.yearLead, .senco])
    #expect(led.years.entries.first?.value.teams.entries.first?.value.lead?.value.text == "T07")
    let alone = try record([.init(id: StaffID(unchecked: "T03"), role: .senco)])
    #expect(alone.years.entries.first?.value.teams.entries.isEmpty == true)
    #expect(alone.followUp?.ladder.map(\.value) == [.senco])
  }

  @Test func yearBeginsWithTheOneToCome() throws {
    #expect(SchoolAnswers.year(startedOn: try date("2026-06-30")) == AcademicYear(start: 2025))
    #expect(SchoolAnswers.year(startedOn: try date("2026-07-01")) == AcademicYear(start: 2026))
    #expect(SchoolAnswers.year(startedOn: try date("2027-01-10")) == AcademicYear(start: 2026))
  }

  @Test func everyFileIsReadAndLaidOut() throws {
    let formatter = Formatter()
    let answers = SchoolAnswers(name: "St. Mary's: a \"small\" school # 1", year: AcademicYear(start: 2026))
    let files = NewSchool(answers).files
    var count = 0
    for file in files where file.path.hasSuffix(".yaml") {
      guard let kind = kind(of: file.path) else { continue }
      count += 1
      if case .changed(let text) = formatter.format(file.bytes, as: kind) {
        Issue.record("\(LineDiff(from: file.bytes, to: text).unified(path: file.path))")
      }
      if case .leftAlone(let finding) = formatter.format(file.bytes, as: kind) { Issue.record("\(finding)") }
    }
    #expect(count == 7)
    #expect(Set(files.map(\.path)).count == files.count)
    let record = RecordReader().read(School.self, text: try school(answers))
    #expect(record.findings.isEmpty)
    #expect(record.record?.name?.value == answers.name)
  }

  @Test func answersAreReadAsPeopleTypeThem() throws {
    let term = try #require(SchoolAnswers.Term(typed: "autumn 3 Sept 2026 to 18/12/2026"))
    #expect(term.days == (try date("2026-09-03"))...(try date("2026-12-18")))
    #expect(SchoolAnswers.Term(typed: "autumn 2026-12-18 to 2026-09-03") == nil)
    #expect(SchoolAnswers.Term(typed: "autumn") == nil)
    let mixed = try #require(SchoolAnswers.Class(typed: "1-2-ash 1, 2 T12 T13"))
    #expect(mixed.yearGroups.map(\.description) == ["1", "2"])
    #expect(mixed.teachers.map(\.text) == ["T12", "T13"])
    #expect(SchoolAnswers.Class(typed: "3-oak") == nil)
    #expect(SchoolAnswers.Class(typed: "3-oak 99") == nil)
    #expect(SchoolAnswers.Member(typed: "T12 Class-Teacher")?.role == .classTeacher)
    #expect(SchoolAnswers.Member(typed: "T12 wizard") == nil)
  }

  @Test func classesWithoutTeachersGetSome() throws {
    let oak = try #require(SchoolAnswers.Class(typed: "3-oak 3 T11"))
    let elm = try #require(SchoolAnswers.Class(typed: "4-elm 4"))
    let answers = SchoolAnswers(name: "Elmbrook", year: AcademicYear(start: 2026), classes: [oak, elm])
    #expect(
      answers.staff.map { "\($0.id) \($0.role.rawValue)" } == [
        "T01 SENCo", "T02 senior leader", "T11 class teacher", "T12 class teacher",
      ]
    )
    #expect(answers.classes.map { $0.teachers.map(\.text) } == [["T11"], ["T12"]])
  }

  @Test func teachersOfClassesAreAlwaysStaff() throws {
    let answers = SchoolAnswers(
      name: "Elmbrook",
      year: AcademicYear(start: 2026),
      classes: [try #require(SchoolAnswers.Class(typed: "3-oak 3 T12"))],
      staff: [try #require(SchoolAnswers.Member(typed: "T03 SENCo"))]
    )
    #expect(answers.staff.map { "\($0.id) \($0.role.rawValue)" } == ["T03 SENCo", "T12 class teacher"])
  }

  @Test(arguments: ["2026-09-14", "2026-09-25", "2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30"])
  func deadlinesOfAShortTermAreInOrder(_ end: String) throws {
    let term = try #require(SchoolAnswers.Term(typed: "first 2026-09-03 to \(end)"))
    let answers = SchoolAnswers(name: "Elmbrook", year: AcademicYear(start: 2026), terms: [term])
    let record = try #require(RecordReader().read(School.self, text: try school(answers)).record)
    let first = try #require(record.termsInOrder.first?.term)
    let days = try [first.from, first.plansBy, first.meetBy, first.reviewBy, first.to].map {
      try #require($0).value
    }
    #expect(days == days.sorted(), "\(days)")
  }

  private func school(_ answers: SchoolAnswers) throws -> [UInt8] {
    try #require(NewSchool(answers).files.last { $0.path == "plans/school.yaml" }).bytes
  }

  private func kind(of path: String) -> FileKind? {
    if path.hasPrefix("templates/questions/") { return .questions }
    if path == "templates/moderation.yaml" { return .criteria }
    guard path.hasPrefix("plans/"), let role = FileRole(path: String(path.dropFirst(6))) else { return nil }
    return role.kind
  }
}
