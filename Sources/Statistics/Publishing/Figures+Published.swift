internal import PlanModel

extension Figures {
  /// The figures as they may be published: small counts, and whatever would give them away, are left out.
  package func published(atLeast least: Int) -> Figures {
    var figures = self
    figures.publishAtLeast = least
    let input = PublicationInput(self)
    for cluster in Link.clusters(input.measures) {
      var system = PublicationSystem(input, cluster: cluster, least: least)
      if system.values.count > Protection.largestSystem {
        for figure in system.figures where figure.cell.hasGroup { figures.suppress(figure.cell) }
        figures.hasTooManyGroups = true
        system = PublicationSystem(PublicationInput(self, hasGroups: false), cluster: cluster, least: least)
      }
      let protection = Protection(system)
      for number in protection.suppressed { figures.suppress(system.figures[number].cell) }
    }
    figures.atoms = Atoms()
    figures.suppressWhatFollows()
    figures.earlier = earlier.map { $0.published(atLeast: least) }
    return figures
  }

  /// Whether nothing is left of the figures about pupils.
  package var isAllSuppressed: Bool {
    rows.lazy.filter(\.measure.isAboutPupils).allSatisfy { row in
      (row.byTerm + [row.total] + row.groups.flatMap { $0.groups.flatMap { $0.byTerm + [$0.total] } })
        .allSatisfy { $0.isSuppressed || $0.value ?? 0 == 0 }
    }
  }

  /// What to print under published figures; nothing under others.
  package var publicationNotes: [String] {
    guard let least = publishAtLeast else { return [] }
    var notes = [
      """
      c is suppressed: a count under \(least), a figure whose other side is under \(least), or one that \
      would give such a count away. Figures of other days, terms or groupings may give it away too; publish one set.
      """
    ]
    if hasTooManyGroups {
      notes.append("There are too many groups to make sure of; ask for one breakdown at a time.")
    }
    if isAllSuppressed {
      notes.append("The school is so small that no figure about pupils can be published for the period.")
    }
    return notes
  }

  private mutating func suppress(_ cell: PublicationCell) {
    let unit = rows[cell.measure].measure.unit
    switch cell.place {
    case .part(let number):
      rows[cell.measure].parts[number].figure = .suppressed(unit)
      rows[cell.measure].parts[number].remark = nil
    case .pupils(let group, let term):
      if group == nil {
        if let term { rows[cell.measure].byTerm[term] = .suppressed(unit) }
        if term == nil { rows[cell.measure].total = .suppressed(unit) }
        if terms.count == 1 { rows[cell.measure].byTerm = [.suppressed(unit)] }
      }
      for number in rows[cell.measure].groups.indices {
        rows[cell.measure].groups[number].groups = rows[cell.measure].groups[number].groups.map {
          suppressed($0, of: rows[cell.measure].groups[number].grouping, group, term, unit)
        }
      }
    }
  }

  /// A group's figures without the one of a place, if that is theirs.
  private func suppressed(
    _ figures: Group,
    of grouping: Grouping,
    _ group: Atoms.GroupKey?,
    _ term: Int?,
    _ unit: MeasureUnit
  ) -> Group {
    var figures = figures
    let isOnlyTerm = terms.count == 1
    if grouping == .term {
      let shown = term ?? (isOnlyTerm ? 0 : nil)
      if group == nil, let shown, figures.key == terms[shown].description {
        figures.total = .suppressed(unit)
      }
    } else if group == Atoms.GroupKey(grouping, figures.key) {
      if let term { figures.byTerm[term] = .suppressed(unit) }
      if term == nil { figures.total = .suppressed(unit) }
      if isOnlyTerm { figures.byTerm = [.suppressed(unit)] }
    }
    return figures
  }

  /// Figures of the school that sum up parts go with any of them; goals go with their figure.
  private mutating func suppressWhatFollows() {
    for number in rows.indices {
      guard case .pupilYear? = rows[number].measure.parts?.count else { continue }
      // These parts make up a figure that is shown too: all of them go, or none.
      let figures =
        rows[number].byTerm + [rows[number].total] + rows[number].parts.map(\.figure)
        + rows[number].groups.flatMap { $0.groups.flatMap { $0.byTerm + [$0.total] } }
      guard figures.contains(where: \.isSuppressed) else { continue }
      for part in rows[number].parts.indices {
        rows[number].parts[part].figure = .suppressed(rows[number].measure.unit)
      }
    }
    for number in rows.indices where !rows[number].measure.isAboutPupils {
      guard rows[number].parts.contains(where: \.figure.isSuppressed) else { continue }
      let unit = rows[number].measure.unit
      rows[number].total = .suppressed(unit)
      rows[number].byTerm = rows[number].byTerm.map { _ in .suppressed(unit) }
      for group in rows[number].groups.indices {
        for place in rows[number].groups[group].groups.indices {
          rows[number].groups[group].groups[place].total = .suppressed(unit)
        }
      }
      // A change tells the other wave.
      for part in rows[number].parts.indices { rows[number].parts[part].remark = nil }
    }
    suppressPoints()
    for number in goals.indices {
      guard let row = rows.first(where: { $0.measure.id == goals[number].measure }) else { continue }
      let term = terms.firstIndex { $0.description == goals[number].term }
      if term.map({ row.byTerm[$0].isSuppressed }) ?? row.total.isSuppressed {
        goals[number].figure = .suppressed(row.measure.unit)
      }
    }
  }

  /// Changes tell the shares that they are of; means tell single scores where few are in them.
  private mutating func suppressPoints() {
    let hasHiddenSurvey = rows.contains { row in
      row.measure.id == "survey-agreement" && row.parts.contains(where: \.figure.isSuppressed)
    }
    for number in rows.indices where rows[number].measure.unit == .points {
      if rows[number].measure.isAboutPupils {
        let least = publishAtLeast ?? 0
        let isFew = (rows[number].byTerm + [rows[number].total]).contains { figure in
          (1..<least).contains(figure.tally?.denominator ?? 0)
        }
        for group in rows[number].groups.indices {
          let isOfTerms = rows[number].groups[group].grouping == .term
          for place in rows[number].groups[group].groups.indices where isFew || !isOfTerms {
            rows[number].groups[group].groups[place].total = .suppressed(.points)
            rows[number].groups[group].groups[place].byTerm =
              rows[number].groups[group].groups[place].byTerm.map { _ in .suppressed(.points) }
          }
        }
        if isFew { suppressWhole(number) }
      } else if hasHiddenSurvey {
        suppressWhole(number)
        for part in rows[number].parts.indices {
          rows[number].parts[part].figure = .suppressed(.points)
          rows[number].parts[part].remark = nil
        }
      }
    }
  }

  private mutating func suppressWhole(_ number: Int) {
    let unit = rows[number].measure.unit
    rows[number].total = .suppressed(unit)
    rows[number].byTerm = rows[number].byTerm.map { _ in .suppressed(unit) }
  }
}
