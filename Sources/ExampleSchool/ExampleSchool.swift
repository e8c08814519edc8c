internal import Dispatch
internal import PlanModel

/// A whole invented school for a year: its settings, register, people, plans, follow-ups, moderation, surveys,
/// training and templates. The same number of pupils and the same seed give the same bytes.
package struct ExampleSchool: Sendable {
  /// The sizes that can be had.
  package static let sizes = 1...1_000_000

  private let pupils: Int
  private let seed: UInt64

  /// - Parameters:
  ///   - pupils: how many are on the register, within `sizes`.
  ///   - seed: another seed gives another school.
  package init(pupils: Int, seed: UInt64) {
    self.pupils = min(max(pupils, Self.sizes.lowerBound), Self.sizes.upperBound)
    self.seed = seed
  }

  /// Why the school could not be written.
  package enum Failure: Error, Sendable {
    /// Something is there already.
    case notEmpty(String)
    /// The system's words, and the path that they are about.
    case system(path: String, reason: String)
  }

  /// What has been written.
  package struct Written: Sendable {
    package var pupils = 0
    package var plans = 0
  }

  /// Writes the school to a folder that does not exist or is empty: `plans` and `templates` in it.
  package func write(to path: String, cores: Int) throws(Failure) -> Written {
    let folder = try NewFolder(path)
    let building = Building(pupils: pupils)
    let files = SchoolRecords(building: building, seed: seed)
    let register = try GrowingFile("plans/register.yaml", in: folder)
    let people = try GrowingFile("plans/people.yaml", in: folder)
    var contacts: [GrowingFile] = []
    for term in Days.terms { contacts.append(try GrowingFile("plans/\(term.key)/contacts.yaml", in: folder)) }
    try register.append(files.registerHead)
    try people.append(files.peopleHead)
    for file in contacts { try file.append(files.contactsHead) }

    // A window of forms at a time, so that memory does not grow with the number of pupils.
    var families = 0
    let window = 64
    let folders = try termFolders(in: folder)
    for start in stride(from: 0, to: building.forms, by: window) {
      let count = min(window, building.forms - start)
      let results = Workers.map(count: count, cores: cores, batch: 1) { number, _ in
        FormFiles(form: start + number, building: building, seed: seed).write(to: folders)
      }
      for result in results {
        let pieces = try Failure.told { () throws(WholeFile.Failure) in try result.get() }
        try register.append(pieces.register)
        try people.append(pieces.people)
        for (file, bytes) in zip(contacts, pieces.contacts) { try file.append(bytes) }
        families += pieces.families
      }
    }
    try register.flush()
    try people.flush()
    for file in contacts { try file.flush() }
    for (name, bytes) in files.others(families: families) { try folder.write(bytes, to: name) }
    try folder.write(files.school, to: "plans/school.yaml")
    return Written(pupils: pupils, plans: pupils * Days.terms.count)
  }

  private func termFolders(in folder: NewFolder) throws(Failure) -> [TermFolders] {
    try Failure.told { () throws(WholeFile.Failure) in
      var folders: [TermFolders] = []
      for term in Days.terms { folders.append(try TermFolders(term.key, in: folder)) }
      return folders
    }
  }
}
