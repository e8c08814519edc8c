import Diagnostics
import PlanModel
import RegisterImport
import Testing

@Suite struct RegisterListTests {
  static let school = """
    school: 1
    name: Elmbrook
    years:
      2025-26:
        classes:
          3-oak: {year_groups: [3], teachers: [T12]}
          4-maple: {year_groups: [4], teachers: [T15]}
        terms: {autumn: {from: 2025-09-03, to: 2025-12-19}}
    """
  static let register = """
    # The register.
    register: 1
    pupils:
      P0402:   # the first
        need: ASD
        also: [SLCN]
        history:
          - {from: 2022-09-05, status: K, year_group: R, class: r-elm}
          - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}   # moved up
        # a note at the end
      P0417:
        need: SLCN
        history:
          - from: 2025-09-03
            status: K
            year_group: 3
            class: 3-oak
    # the end

    """

  private func read<Value: Record>(_ text: String) throws -> Value {
    let result = RecordReader().read(Value.self, text: Array(text.utf8))
    #expect(result.findings.isEmpty, "\(result.findings.map(\.message))")
    return try #require(result.record)
  }

  private func list(_ text: String, _ register: String = register, keepsUPNs: Bool = false) throws
    -> RegisterList
  {
    try RegisterList(
      CSVTable(Array(text.utf8)),
      school: try read(Self.school),
      register: try read(register),
      keepsUPNs: keepsUPNs
    )
  }

  private func changes(_ text: String, leavers: Bool = false, _ register: String = register) throws
    -> RegisterChanges
  {
    RegisterChanges(
      try list(text, register),
      register: try read(register),
      school: try read(Self.school),
      leavers: leavers,
      today: try #require(CalendarDate(iso: "2026-01-12"))
    )
  }

  /// The register after the changes of a list, which must be readable.
  private func edited(_ text: String, leavers: Bool = false, _ register: String = register) throws -> String {
    let changes = try changes(text, leavers: leavers, register)
    let edit = RegisterEdit(Array(register.utf8), try read(register), changes.changes)
    #expect(edit.byHand.isEmpty)
    let result = String(decoding: edit.text, as: UTF8.self)
    let _: Register = try read(result)
    return result
  }

  @Test func databasesHeadingsAndValuesAreUnderstood() throws {
    let list = try list(
      """
      Adno,Surname,Forename,SEN Provision,SEN Type,Secondary Need,NC Year,Reg,Start Date,Exclusion reason
      402,Tesfay,Sami,E - EHCP,AUT,"SLCN - Speech, language and communication needs",Year 3,3 Oak,12/01/2026,DS
      000417,Rahimi,Nadia,SEN Support,Speech language and communication needs,,Y4,Maple,,DS
      900,Some,Body,N,,,3,3-oak,,
      """
    )
    #expect(list.problems == [])
    #expect(list.pupils.map(\.id.text) == ["P0402", "P0417", "P900"])
    #expect(list.pupils.map(\.status) == [.plan, .support, nil])
    #expect(list.pupils.map(\.need) == [.asd, .slcn, nil])
    #expect(list.pupils.map(\.also) == [.slcn, nil, nil])
    #expect(list.pupils.map { $0.yearGroup?.description } == ["3", "4", "3"])
    #expect(list.pupils.map { $0.schoolClass?.text } == ["3-oak", "4-maple", "3-oak"])
    #expect(list.pupils.first?.start?.iso == "2026-01-12")
    #expect(list.notes.contains("AUT is read as ASD"))
    #expect(list.notes.contains("columns not read: Exclusion reason"))
    #expect(!"\(list)".contains("Tesfay"))
  }

  @Test(arguments: [
    ("ASD, SLCN", "only the first need in a cell is read; SLCN belongs in a column of its own"),
    (
      "AUT/slcn",
      "AUT is read as ASD; only the first need in a cell is read; SLCN belongs in a column of its own"
    ),
    ("ASD - Autistic spectrum disorder", nil), ("ASD (asd)", nil),
  ])
  func secondNeedInACellIsTold(_ cell: String, _ note: String?) throws {
    let list = try list("id,sen,need,year,class\nP0402,K,\"\(cell)\",3,3-oak\n")
    #expect(list.pupils.map(\.need) == [.asd])
    #expect(list.notes == [note].compactMap { $0 })
  }

  @Test func rowsThatCannotBeUsedAreToldWithoutNames() throws {
    let list = try list(
      """
      UPN,Pupil ID,Forename,SEN status,Need,Year,Class
      A801200005001,P0402,Sami,K,ASD,3,3-oak
      ,P0417,Nadia,Q,SLCN,3,3-oak
      ,P0417,Nadia,K,XYZ,3,3-oak
      ,,Nobody,K,SLCN,3,3-oak
      ,P0500,Lena,K,XYZ,13b,
      """
    )
    #expect(list.pupils.map(\.id.text) == ["P0402"])
    #expect(list.problems.count == 5)
    #expect(list.problems.first == "line 2: the UPN of P0402 has a wrong shape or check letter")
    #expect(
      list.problems.allSatisfy { !$0.contains("Sami") && !$0.contains("Nadia") && !$0.contains("A8012") }
    )
  }

  @Test func uniquePupilNumbersComeInAndAreCorrectedWithoutBeingShown() throws {
    let text = """
      UPN,id,sen,need,year,class
      R999999926001,P0402,K,ASD,3,3-oak
      F999999926002,P0417,K,SLCN,3,3-oak
      """
    #expect(try list(text).pupils.allSatisfy { $0.upn == nil })
    let had = Self.register.replacing("need: SLCN\n", with: "need: SLCN\n    upn: Q99999992601A\n")
    let changes = RegisterChanges(
      try list(text, had, keepsUPNs: true),
      register: try read(had),
      school: try read(Self.school),
      leavers: false,
      today: try #require(CalendarDate(iso: "2026-01-12"))
    )
    let words = changes.changes.map(\.words)
    #expect(words == ["changed  P0402: UPN added", "changed  P0417: UPN becomes another"])
    let edit = RegisterEdit(Array(had.utf8), try read(had), changes.changes)
    #expect(edit.byHand.isEmpty)
    let register: Register = try read(String(decoding: edit.text, as: UTF8.self))
    #expect(register.pupils.entries.map { $0.value.upn?.value.text } == ["R999999926001", "F999999926002"])
  }

  @Test func missingColumnsAreNamed() throws {
    #expect(throws: RegisterList.Problem.self) { try list("Name,Need\nx,y\n") }
    #expect(throws: RegisterList.Problem.self) { try list("") }
    let problem = #expect(throws: RegisterList.Problem.self) { try list("id,sen,year\nP1,K,3\n") }
    #expect(
      problem?.message == "its first line has no heading for `class` (such as Class, Reg group or Form)"
    )
  }

  @Test func listWithAnUnclosedQuotationMarkCannotBeUsed() throws {
    let problem = #expect(throws: RegisterList.Problem.self) {
      try list("id,sen,need,year,class,note\nP0402,K,ASD,3,3-oak,\"see file\nP0417,K,SLCN,3,3-oak,\n")
    }
    #expect(problem?.message.hasPrefix("line 2: a quotation mark opens here and is never closed") == true)
  }

  @Test(arguments: ["Status,SEN Status", "SEN Status,Status", "Pupil status,SEN Provision", "Status,SEN"])
  func theMoreExactHeadingWins(_ headings: String) throws {
    let values = headings.hasPrefix("SEN") ? "E,On roll" : "On roll,E"
    let list = try list("id,\(headings),need,year,class\nP0402,\(values),ASD,3,3-oak\n")
    #expect(list.problems.isEmpty)
    #expect(list.pupils.map(\.status) == [.plan])
    #expect(list.notes.count == 1 && list.notes[0].lowercased().hasSuffix("status"), "\(list.notes)")
  }

  @Test(arguments: [
    "Registration form", "Reg form", "Form group", "Year/Class", "Class/Year", "Class Group", "Tutor Group",
    "Current Reg Group", "Reg.",
  ])
  func headingsOfTheClassAreKnown(_ heading: String) throws {
    let list = try list("id,sen,need,year,\(heading)\nP0402,K,ASD,3,3-oak\n")
    #expect(list.pupils.map { $0.schoolClass?.text } == ["3-oak"])
  }

  @Test func newPupilWithoutANeedIsLeftOutByLine() throws {
    let changes = try changes("id,sen,need,year,class\nP0402,K,ASD,3,3-oak\nP9,K,,3,3-oak\n")
    #expect(changes.changes.isEmpty)
    #expect(changes.problems.count == 1)
    #expect(changes.problems.first?.hasPrefix("line 3: P9 is left out") == true)
  }

  @Test func classOfNowIsNotThatOfAnEarlierYear() throws {
    let changes = try changes(
      """
      id,sen,need,year,class,start date
      P0402,K,ASD,3,3-oak,
      P0417,E,SLCN,4,4-maple,2025-10-06
      P7,K,ASD,3,3-oak,2024-01-08
      P8,K,ASD,3,3-oak,2025-09-03
      """
    )
    #expect(
      changes.changes.map { $0.words.suffix(10) } == ["2025-10-06", "2025-09-03", "2025-09-03"]
    )
    #expect(changes.notes.count == 1)
    #expect(changes.notes.first?.contains("P7: the list's start is 2024-01-08") == true)
  }

  @Test func changeOfAnEarlierYearBeginsWithThisOne() throws {
    let before = Self.register.replacing("- from: 2025-09-03", with: "- from: 2023-09-04")
    let changes = try changes(
      "id,sen,need,year,class,start date\nP0402,K,ASD,3,3-oak,\nP0417,E,SLCN,4,4-maple,2024-11-04\n",
      before
    )
    #expect(changes.changes.map { $0.words.suffix(10) } == ["2025-09-03"])
    #expect(changes.notes.count == 1)
  }

  @Test func sameListChangesNothing() throws {
    let changes = try changes("id,sen,need,year,class\nP0402,K,ASD,3,3-oak\nP0417,K,SLCN,3,3-oak\n")
    #expect(changes.changes.isEmpty)
    #expect(changes.unchanged == 2)
    #expect(changes.questions.isEmpty)
  }

  @Test func changesAreMadeInPlace() throws {
    let text = try edited(
      """
      id,sen,need,need 2,year,class,start date
      P0402,E,ASD,SEMH,4,4-maple,2026-01-05
      P0417,K,SEMH,SLCN,4,4-maple,
      P0630,K,SPLD,,3,3-oak,05/01/2026
      """
    )
    #expect(
      text == """
        # The register.
        register: 1
        pupils:
          P0402:   # the first
            need: ASD
            also: [SLCN, SEMH]
            history:
              - {from: 2022-09-05, status: K, year_group: R, class: r-elm}
              - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}   # moved up
              - {from: 2026-01-05, status: E, year_group: 4, class: 4-maple}
            # a note at the end
          P0417:
            need: SEMH
            also: [SLCN]
            history:
              - from: 2025-09-03
                status: K
                year_group: 3
                class: 3-oak
              - {from: 2026-01-12, status: K, year_group: 4, class: 4-maple}
        # the end
          P0630:
            need: SPLD
            history:
              - {from: 2026-01-05, status: K, year_group: 3, class: 3-oak}

        """
    )
  }

  @Test func leaversAreSetOnlyWhenAskedFor() throws {
    let text = "id,sen,need,year,class\nP0402,K,ASD,3,3-oak\n"
    let changes = try changes(text)
    #expect(changes.changes.isEmpty)
    #expect(
      changes.questions == [
        "P0417 is on the register and not in the list; --leavers would set the day of leaving"
      ]
    )
    #expect(
      try edited(text, leavers: true).contains("        class: 3-oak\n    left: 2026-01-12\n# the end")
    )
  }

  @Test func pupilsOnRowsThatCannotBeUsedHaveNotLeft() throws {
    let text = "id,sen,need,year,class\nP0402,K,ASD,13b,3-oak\nP0417,K,XYZ,3,3-oak\n"
    let changes = try changes(text, leavers: true)
    #expect(changes.changes.isEmpty)
    #expect(changes.questions == [])
    #expect(try list(text).problems.count == 2)
  }

  @Test func wordsThatPupilDatabasesPutBeforeHeadingsAreKnown() throws {
    let list = try list(
      "Student ID;SEN Status;SEN Need 1;SEN Need 2;Current Year;Current Reg Group;Pupil Status\n"
        + "P0402;K;AUT;SLCN;3;3-oak;Current\n"
    )
    #expect(list.problems.isEmpty)
    #expect(list.notes.filter { $0.contains("not read") } == ["columns not read: Pupil Status"])
    #expect(list.pupils.map(\.need) == [.asd])
    #expect(list.pupils.map(\.also) == [.slcn])
  }

  @Test func listWithoutPupilsIsTold() throws {
    #expect(try list("id,sen,need,year,class\n").problems == ["there are headings in it and no pupils"])
  }

  @Test func lineEndsAndEmptyRegistersAreKept() throws {
    let windows = Self.register.replacing("\n", with: "\r\n")
    let text = try edited(
      "id,sen,need,year,class\nP0402,K,ASD,3,3-oak\nP0417,E,SLCN,3,3-oak\nP9,K,ASD,3,3-oak\n",
      windows
    )
    #expect(text.replacing("\r\n", with: "").contains("\n") == false)
    for empty in ["register: 1\n", "register: 1\npupils:\n", "register: 1\npupils: {}\n", "register: 1"] {
      let text = try edited("id,sen,need,year,class\nP9,K,ASD,3,3-oak\n", empty)
      #expect(text.hasPrefix("register: 1\npupils:\n  P9:\n    need: ASD\n"), "\(text)")
    }
  }

  @Test(arguments: ["\n", "\r\n"]) func commentOfAnEmptyRegisterIsKept(_ lineEnd: String) throws {
    for value in [" {}  #", "  #", " ~  #"] {
      let empty = ["register: 1", "pupils:\(value) none yet: see #4", "# the end", ""].joined(
        separator: lineEnd
      )
      let text = try edited("id,sen,need,year,class\nP9,K,ASD,3,3-oak\n", empty)
      #expect(text.contains("pupils:  # none yet: see #4\(lineEnd)  P9:\(lineEnd)"), "\(text)")
      #expect(text.hasSuffix("\(lineEnd)# the end\(lineEnd)"))
    }
  }
}
