import Diagnostics
import Foundation
import NewTerm
import PlanModel
import TestSupport
import Testing
import Validation

@Suite struct StartedPlanTests {
  @Test func theNextPlanIsTheLastOneCarriedOn() throws {
    let school = try InventedSchool(["plans/2025-26/summer/moderation/P0402.yaml": InventedSchool.moderation])
    let plan = try school.started()
    #expect(plan.place.path == "2026-27/autumn/4-maple/P0402.yaml")
    #expect(plan.undecided == 1)
    try expectSnapshot(String(decoding: plan.text, as: UTF8.self), named: "carried-on.yaml")
  }

  @Test func aFirstPlanHasFrames() throws {
    let plan = try InventedSchool().started("P0500")
    #expect(plan.last == nil)
    try expectSnapshot(String(decoding: plan.text, as: UTF8.self), named: "first.yaml")
  }

  @Test func itReadsBackAsItWasMeant() throws {
    let text = try InventedSchool().started().text
    let read = RecordReader().read(Plan.self, text: text)
    #expect(read.findings.isEmpty)
    let plan = try #require(read.record)
    #expect(plan.targets.map { $0.id?.value.text } == ["asks-a-boy", "speaks-up"])
    let target = plan.targets[0]
    #expect(target.carriedFrom?.value.description == "2025-26/summer/asks-a-boy")
    #expect(target.measurable?.baseline == nil)
    #expect(target.measurable?.success?.value == "6 of 10 turns")
    #expect(target.provision.map { $0.what?.value } == ["Friday talk group", "List written on Mondays"])
    #expect(target.ehcpOutcome?.value.text == "E2")
    #expect(target.accept.map { $0.rule?.value } == ["deficit-wording"])
    #expect(plan.targets[1].ehcpOutcome == nil)
    #expect(plan.parentVoice.map { $0.from?.value } == ["mother", "father"])
    #expect(plan.meetings.count == 1)
    #expect(plan.pupilVoice.first?.answers.count == 2)
  }

  @Test func successOfAnAdaptedTargetIsThoughtOfAnew() throws {
    let adapted = InventedSchool.plan.replacingOccurrences(of: "next: continue", with: "next: adapt")
    let plan = try InventedSchool(["plans/2025-26/summer/3-oak/P0402.yaml": adapted]).started()
    let read = RecordReader().read(Plan.self, text: plan.text)
    #expect(read.record?.targets.first?.measurable?.success == nil)
    #expect(String(decoding: plan.text, as: UTF8.self).contains("Success last term: 6 of 10 turns."))
  }

  @Test func feedbackThatWasLeftUnansweredGoesOn() throws {
    let answered =
      InventedSchool.plan + "feedback:\n  - {from: spring/f1}\n  - {from: spring/f2, done: 2026-05-01}\n"
    let spring = InventedSchool.moderation
    let plan = try InventedSchool([
      "plans/2025-26/summer/3-oak/P0402.yaml": answered, "plans/2025-26/spring/moderation/P0402.yaml": spring,
    ])
    .started()
    let read = RecordReader().read(Plan.self, text: plan.text)
    #expect(read.record?.feedback.map { $0.from?.value.description } == ["2025-26/spring/f1"])
  }

  /// Whatever words a plan holds, what is made of it reads back and is no fault before the deadlines.
  @Test(arguments: [
    "plain", "a: b", "# no comment", "- dash", "it's \"quoted\"", "two\nlines", "é 👩‍👩‍👧 “curly”", "{flow, [x]}",
    "*a &b !c",
    "%", "no", "trailing ", "\u{2028}line\u{85}", "12", "a\tb", "key:", "---",
    "very " + String(repeating: "long ", count: 60),
  ])
  func anyWordsCanBeCarried(_ words: String) throws {
    var plan = try #require(RecordReader().read(Plan.self, text: Array(InventedSchool.plan.utf8)).record)
    plan.strengths = Located(words)
    plan.helps = [Located(words)]
    for index in plan.targets.indices {
      plan.targets[index].relevant = Located(words)
      plan.targets[index].review?.evidence = Located(words)
      plan.targets[index].review?.why = Located(words)
      plan.targets[index].measurable?.how = Located(words)
      plan.targets[index].home = [Located(words)]
    }
    let school = try InventedSchool([
      "plans/2025-26/summer/3-oak/P0402.yaml": String(decoding: plan.yaml, as: UTF8.self)
    ])
    let started = try school.started()
    let read = RecordReader().read(Plan.self, text: started.text)
    #expect(read.findings.isEmpty)
    #expect(read.record?.strengths?.value == words)
    #expect(read.record?.targets.first?.relevant?.value == words)
    try school.folder.write("plans/" + started.place.path, Data(started.text))
    try expectOnlyAdvice(on: started.place, in: school)
  }

  @Test func nothingIsAFaultBeforeTheDeadlines() throws {
    let school = try InventedSchool(["plans/2025-26/summer/moderation/P0402.yaml": InventedSchool.moderation])
    for pupil in ["P0402", "P0500"] {
      let started = try school.started(pupil)
      try school.folder.write("plans/" + started.place.path, Data(started.text))
      try expectOnlyAdvice(on: started.place, in: school)
    }
  }

  /// The school that comes with the program, its whole next term at once.
  @Test func everyPlanOfTheExampleSchoolCanBeStarted() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try SchoolFiles.load(PlanFolder(path: root.path + "/plans"), shown: { $0 })
    let today = try #require(CalendarDate(iso: "2026-09-10"))
    let choice = TermChoice(files, today: today)
    let term = try #require(choice.term(for: choice.everybody))
    let start = TermStart(files, term: term, today: today, keepsAcceptance: { _ in false }, shown: { $0 })
    let results = start.start(choice.everybody(in: term), cores: 2)
    #expect(results.count > 10)
    for result in results {
      guard case .started(let plan, let findings) = result else { throw InventedSchool.Unexpected() }
      #expect(findings.isEmpty)
      let outcome = Validator(files: files, today: today, shown: { $0 }).validate(
        cores: 1,
        replacement: .init(path: plan.place.path, text: plan.text)
      ) { $0 == plan.place.path }
      let faults = outcome.diagnostics.filter { $0.severity > .advice }
      #expect(faults.isEmpty, "\(faults.map { "\($0.path) \($0.rule): \($0.message)" })")
    }
  }

  private func expectOnlyAdvice(on place: PlanPlace, in school: InventedSchool) throws {
    let today = try #require(CalendarDate(iso: "2026-09-10"))
    let outcome = Validator(files: try school.files(), today: today, shown: { $0 }).validate(cores: 1) {
      $0 == place.path
    }
    let faults = outcome.diagnostics.filter { $0.severity > .advice }
    #expect(faults.isEmpty, "\(faults.map { "\($0.rule): \($0.message)" })")
  }
}
