import PlanModel
import Statistics
import Testing

@Suite struct PublishedTests {
  /// What the intruder can tell of figures that are suppressed, or that are too small.
  ///
  /// Once by one who is right in what he takes for granted, and once by one who takes everything for granted; of
  /// his conclusions, those that are true are leaks.
  private func leaks(_ truth: Figures, _ published: Figures) -> [String] {
    let careless = Intruder(published)
    let found = leaks(truth, published, Intruder(published, rightBy: truth), isCareless: false)
    return careless.isContradicted ? found : found + leaks(truth, published, careless, isCareless: true)
  }

  private func leaks(
    _ truth: Figures,
    _ published: Figures,
    _ intruder: Intruder,
    isCareless: Bool
  ) -> [String] {
    var leaks: [String] = []
    func isTrue(_ value: Int?, _ number: Int) -> Bool { value == number || !isCareless }
    for (row, shown) in zip(truth.rows, published.rows)
    where row.measure.isAboutPupils && row.measure.unit != .hours {
      let places = zip(Intruder.places(row, truth), Intruder.places(shown, published))
      for ((group, term, figure), (_, _, visible)) in places {
        let name = "\(row.measure.id) \(group) \(term)"
        let counted = Intruder.Cell(measure: row.measure.id, group: group, term: term)
        var rest = counted
        rest.isCounted = false
        guard let tally = figure.tally else { continue }
        let other = tally.denominator - tally.numerator
        let isShare = row.measure.unit == .percent
        if visible.isSuppressed, intruder.isKnown(counted), !isShare || intruder.isKnown(rest),
          isTrue(intruder.value(counted), tally.numerator), !isShare || isTrue(intruder.value(rest), other)
        {
          leaks.append("\(name) was suppressed")
        }
        if let value = intruder.value(counted), isTrue(value, tally.numerator) {
          if value != tally.numerator { leaks.append("\(name): the intruder is wrong") }
          if (1..<5).contains(value) { leaks.append("\(name): \(value) counted") }
        }
        guard isShare, let value = intruder.value(rest), isTrue(value, other) else { continue }
        if value != other { leaks.append("\(name): the intruder is wrong") }
        if (1..<5).contains(value) { leaks.append("\(name): \(value) not counted") }
      }
    }
    guard let row = published.rows.first(where: \.measure.isAboutPupils) else { return leaks }
    for place in ["plans-held", "plans-offered", "held-due", "late"] {
      for (group, term, _) in Intruder.places(row, published) {
        let cell = Intruder.Cell(measure: place, group: group, term: term)
        if !isCareless, let value = intruder.value(cell), (1..<5).contains(value) {
          leaks.append("\(place) \(group) \(term)")
        }
      }
    }
    return leaks
  }

  @Test(arguments: 0..<300)
  func nothingSuppressedCanBeComputed(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let pupils = Int.random(in: seed.isMultiple(of: 3) ? 3...20 : 20...90, using: &dice)
    let school = Self.school(&dice, pupils: pupils, percent: [50, 85, 95, 99][seed % 4])
    let groupings: [[Grouping]] = [
      [], [.status], [.schoolClass], [.schoolClass, .status], [.area], [.provision, .status],
    ]
    let all = Measure.all + Measure.outcomes
    var measures = all.filter(\.isAboutPupils).shuffled(using: &dice)
    measures = seed.isMultiple(of: 20) ? all : Array(measures.prefix(5))
    if seed % 20 == 1 { measures = all.filter { $0.id.hasPrefix("targets-") } }
    let truth = try school.figures(
      term: seed.isMultiple(of: 7) ? "2025-26/summer" : nil,
      by: groupings[Int.random(in: 0..<6, using: &dice)],
      measures: measures,
      isForPublication: true
    )
    let leaks = leaks(truth, truth.published(atLeast: 5))
    #expect(leaks.isEmpty, "\(leaks.prefix(5))")
  }

  /// Two hundred and sixty families, three of whom do not come in summer.
  private func caseStudy(by groupings: [Grouping] = []) throws -> Figures {
    var school = ExampleSchool()
    for number in 0..<260 {
      let pupil = "P\(1000 + number)"
      let schoolClass = ["3-oak", "5-rowan", "4-elm", "6-yew"][number % 4]
      school.register += ExampleSchool.pupil(pupil, schoolClass: schoolClass)
      for (term, day) in [("autumn", "2025-10-01"), ("spring", "2026-01-20"), ("summer", "2026-05-01")] {
        let isMissing = term == "summer" && number < 3
        school.plans["2025-26/\(term)/\(schoolClass)/\(pupil)"] = """
          parent_voice: {from: mother, date: \(day), says: Sand.}
          meetings: [{kind: small steps, invited: \(day)\(isMissing ? "" : ", held: \(day), minutes: 15")}]
          """
      }
    }
    return try school.figures(by: groupings, isForPublication: true).published(atLeast: 5)
  }

  @Test func threeFamiliesCannotBeFoundInTheCaseStudy() throws {
    let figures = try caseStudy(by: [.schoolClass])
    func shown(_ id: String) throws -> [Bool] {
      let row = try #require(figures.row(id))
      return (row.byTerm + [row.total]).map { !$0.isSuppressed }
    }
    // Everybody came in autumn and spring, so the year's 777 of 780 would tell of summer.
    #expect(try shown("attendance") == [true, true, false, false])
    #expect(try shown("reached-otherwise") == [true, true, false, false])
    #expect(try shown("meetings-held") == [true, true, false, false])
    #expect(try shown("meeting-hours") == [true, true, false, false])
    #expect(try shown("pupil-voice-before-meeting").suffix(2) == [false, false])
    for id in ["register-pupils", "plans", "meetings-offered", "meeting-hours-offered", "parent-voice"] {
      #expect(try shown(id) == [true, true, true, true], "\(id)")
    }
    #expect(figures.goals.first?.figure?.isSuppressed == true)
    #expect(!figures.isAllSuppressed)
    let table = FiguresFormat.table.write(figures)
    #expect(table.contains("Attendance at meetings, at least 90% by 2025-26/summer: c\n"))
    #expect(!table.contains("257"))
  }

  @Test func theNextSmallestProtectsASmallCount() throws {
    var school = ExampleSchool(settings: ExampleSchool.oneTerm, today: "2025-12-31")
    for (schoolClass, count) in [("3-oak", 3), ("4-elm", 9), ("5-rowan", 6), ("6-yew", 20)] {
      for number in 0..<count {
        let pupil = "P\(schoolClass.prefix(1))\(100 + number)"
        school.register += ExampleSchool.pupil(pupil, schoolClass: schoolClass)
        school.plans["2025-26/autumn/\(schoolClass)/\(pupil)"] = ""
      }
    }
    let measures = Measure.all.filter { $0.id == "plans" }
    let figures = try school.figures(by: [.schoolClass], measures: measures, isForPublication: true)
    let published = figures.published(atLeast: 5)
    let classes = try #require(published.row("plans")?.groups.first?.groups)
    #expect(classes.map(\.total.value) == [nil, 9, nil, 20])
    #expect(published.row("plans")?.total.value == 38)
    // With a threshold of three nothing is small.
    let all = figures.published(atLeast: 3).row("plans")?.groups.first?.groups ?? []
    #expect(all.map(\.total.value) == [3, 9, 6, 20])
  }

  @Test func symbolsStandInThePlaceOfNumbers() throws {
    let figures = try caseStudy().only(["attendance", "meetings-held", "targets-achieved"])
    let json = FiguresFormat.json.write(figures)
    #expect(json.contains("\"symbol\" : \"c\",\n      \"title\" : \"Attendance at meetings\""))
    #expect(!json.contains("777"))
    #expect(json.contains("\"symbol\" : \"z\""))
    let csv = FiguresFormat.csv.write(figures).split(separator: "\n")
    #expect(csv[1] == "202526,Autumn term,260,260,260,100,0,0,z")
    #expect(csv[3] == "202526,Summer term,c,c,c,c,0,0,z")
    #expect(csv[4] == "202526,Academic year,c,c,c,c,0,0,z")
    let markdown = FiguresFormat.markdown.write(figures)
    #expect(markdown.contains("| Meetings held | 260 | 260 | c | c |"))
    #expect(markdown.contains("c is suppressed: a count under 5"))
    #expect(!FiguresFormat.markdown.write(try ExampleSchool().figures()).contains("c is suppressed"))
  }

  @Test func aSchoolOfThreeFamiliesPublishesNothing() throws {
    var dice = Dice(state: 1)
    let school = Self.school(&dice, pupils: 3, percent: 90)
    let figures = try school.figures(isForPublication: true).published(atLeast: 5)
    #expect(figures.isAllSuppressed)
    #expect(FiguresFormat.table.write(figures).contains("so small that no figure about pupils"))
  }

  @Test func theIntruderFindsWhatIsHiddenAlone() throws {
    var dice = Dice(state: 2)
    let school = Self.school(&dice, pupils: 40, percent: 85)
    let truth = try school.figures(isForPublication: true)
    for row in truth.rows.indices
    where truth.rows[row].measure.isAboutPupils && truth.rows[row].measure.unit != .hours {
      guard !["register-pupils", "three-meetings"].contains(truth.rows[row].measure.id) else { continue }
      var figures = truth
      figures.rows[row].byTerm[1] = .suppressed(truth.rows[row].measure.unit)
      #expect(leaks(truth, figures).contains { $0.hasSuffix("was suppressed") })
    }
  }
}
