package import Engagement
package import PlanModel
package import Rendering
package import Statistics

/// What the pages are made from: figures that were counted, and names.
package struct SiteInput: Sendable {
  package let files: SchoolFiles
  /// By class for the school's own use; by key stage where they are published.
  package let figures: Figures
  /// How families were met; nil for a site to publish, which tells nothing of single families.
  package let engagement: Engagement?
  /// Names as lists say them, and as documents do.
  package let naming: Naming
  package let names: NameBook

  package init(
    files: SchoolFiles,
    figures: Figures,
    engagement: Engagement?,
    naming: Naming,
    names: NameBook
  ) {
    self.files = files
    self.figures = figures
    self.engagement = engagement
    self.naming = naming
    self.names = names
  }

  var school: School { files.school }
  var shown: SiteFigures { SiteFigures(figures: figures) }

  /// The school's name, or what to say in its place.
  var schoolName: String { school.name?.value ?? "Our school" }

  /// The front page, as every other page links to it.
  var front: SitePlace { SitePlace(name: schoolName, path: "index.html") }

  /// The classes of the year that have pupils with a plan, or are due one, in the order of school.yaml.
  var classes: [ClassPage] {
    guard let engagement, let year = figures.terms.last?.year else { return [] }
    let terms = Set(figures.terms)
    let cycles = Dictionary(grouping: engagement.cycles.filter { terms.contains($0.term) }) { $0.schoolClass }
    return (school.years[year]?.classes.entries ?? []).compactMap { entry in
      guard let own = cycles[entry.key.value] else { return nil }
      return ClassPage(id: entry.key.value, facts: entry.value, cycles: own, input: self)
    }
  }
}
