internal import PlanModel
internal import Statistics

/// The figures of a year so far, and of the years before it, as they may be published.
struct GovernorsFigures {
  /// The last day that counts: today, or the day before the next term when an earlier term is asked for.
  let day: CalendarDate
  let year: AcademicYear
  /// With its earlier years.
  let figures: Figures
  /// Pupils on the register by status and need, this year's first.
  let register: [Figures]
  /// What the counting could not take in.
  let warnings: [String]

  /// How many years before this one are shown.
  private static let yearsBefore = 2

  /// Nil when no term has begun.
  init?(_ wholeSchool: SchoolSubject, upTo term: TermKey?) {
    day = Self.lastDay(wholeSchool, term)
    let input = StatisticsInput(wholeSchool.files, today: day)
    let measures = Measure.all + Measure.outcomes
    guard let now = Self.count(input, wholeSchool, term?.year, measures),
      let year = now.terms.first?.year
    else { return nil }
    self.year = year
    warnings = now.warnings
    let before = input.school.years.entries.map(\.key.value).filter { $0 < year }.sorted()
      .suffix(Self.yearsBefore)
    var all = now
    // A year without dates of its terms has nothing to show.
    all.earlier = before.compactMap { Self.count(input, wholeSchool, $0, measures) }
    let least = wholeSchool.school.publishAtLeast
    figures = all.published(atLeast: least)
    // By themselves, because the other figures by status and need are not printed, and need not be hidden.
    let pupils = Measure.all.filter { $0.id == "register-pupils" }
    register = ([year] + before.reversed()).compactMap { year in
      Self.count(input, wholeSchool, year, pupils, by: [.status, .need])?.published(atLeast: least)
    }
  }

  private static func lastDay(_ wholeSchool: SchoolSubject, _ term: TermKey?) -> CalendarDate {
    guard let first = term.flatMap({ wholeSchool.school[$0]?.from?.value }) else { return wholeSchool.today }
    let next = wholeSchool.school.termsInOrder.compactMap { $0.term.from?.value }.first { $0 > first }
    return min(wholeSchool.today, next?.adding(days: -1) ?? wholeSchool.today)
  }

  private static func count(
    _ input: StatisticsInput,
    _ wholeSchool: SchoolSubject,
    _ year: AcademicYear?,
    _ measures: [Measure],
    by groupings: [Grouping] = []
  ) -> Figures? {
    let folder = wholeSchool.files.folder.path
    do throws(StatisticsError) {
      return try Counter(
        input,
        year: year,
        groupings: groupings,
        measures: measures,
        isForPublication: true
      )
      .count(cores: 1) { place, reader in
        reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit)
      }
    } catch {
      return nil
    }
  }

  /// The years' figures, the earliest first.
  var years: [Figures] { figures.earlier + [figures] }

  func row(_ measure: String) -> Figures.Row? { figures.rows.first { $0.measure.id == measure } }

  /// The number of pupils in a group, year by year from this one; hidden where the whole is hidden.
  func pupils(_ grouping: Grouping, _ key: String) -> [Figure] {
    zip(register, years.reversed()).map { register, year in
      let whole = year.rows.first { $0.measure.id == "register-pupils" }?.total
      guard whole?.isSuppressed != true else { return .suppressed(.count) }
      let groups = register.rows.first?.groups.first { $0.grouping == grouping }?.groups ?? []
      return groups.first { $0.key == key }?.total ?? Figure(.count, .nothing)
    }
  }

  /// The keys of a grouping in any of the years, in the order of the codes.
  func keys(_ grouping: Grouping, in order: [String]) -> [String] {
    let found = register.flatMap { $0.rows.first?.groups.first { $0.grouping == grouping }?.groups ?? [] }
    let keys = Set(found.map(\.key))
    return order.filter(keys.contains) + keys.subtracting(order).sorted()
  }
}
