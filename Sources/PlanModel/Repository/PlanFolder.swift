/// The folder that holds a school's plans.
package struct PlanFolder: Sendable {
  /// Where to open files: the folder as it was named, or found.
  package let path: String

  package init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// From a folder upward, the first that holds school.yaml or whose `plans` does.
  package static func find(from start: String) -> PlanFolder? {
    var folder = start
    while true {
      if FolderEntry.kind(at: folder + "/school.yaml") == .file { return PlanFolder(path: folder) }
      if FolderEntry.kind(at: folder + "/plans/school.yaml") == .file {
        return PlanFolder(path: folder + "/plans")
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// The folder of templates that belongs to it.
  package var templates: String { path + "/../templates" }

  /// Every YAML file below it by role, and what does not belong; both in the order of their paths.
  package func list() throws(FileBuffer.Problem) -> Listing {
    var listing = Listing()
    try list("", into: &listing, depth: 0)
    return listing
  }

  private func list(_ folder: String, into listing: inout Listing, depth: Int) throws(FileBuffer.Problem) {
    let entries = try FolderEntry.list(folder.isEmpty ? path : path + "/" + folder)
    for entry in entries {
      let place = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .link:
        listing.strays.append(Stray(path: place, reason: .link))
      case .folder:
        if entry.name.hasSuffix(".yaml") {
          listing.strays.append(Stray(path: place, reason: .folderNamedYAML))
        }
        guard depth < 16 else {
          listing.strays.append(Stray(path: place, reason: .misplaced))
          continue
        }
        do throws(FileBuffer.Problem) {
          try list(place, into: &listing, depth: depth + 1)
        } catch {
          listing.strays.append(Stray(path: place, reason: .unreadableFolder(error)))
        }
      case .file, .other:
        if let role = FileRole(path: place) {
          listing.files.append(File(path: place, role: role))
        } else if entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") {
          listing.strays.append(Stray(path: place, reason: entry.name.hasSuffix(".yml") ? .yml : .misplaced))
        }
      }
    }
  }

  /// A file of the repository.
  package struct File: Sendable, Hashable {
    /// Relative to the plans folder.
    package var path: String
    package var role: FileRole

    package init(path: String, role: FileRole) {
      self.path = path
      self.role = role
    }
  }

  /// Something that does not belong where it is.
  package struct Stray: Sendable {
    package enum Reason: Sendable {
      case misplaced
      case yml
      case link
      case folderNamedYAML
      case unreadableFolder(FileBuffer.Problem)
    }
    package var path: String
    package var reason: Reason
  }

  package struct Listing: Sendable {
    package var files: [File] = []
    package var strays: [Stray] = []

    /// A folder in which there is nothing.
    package init() {}

    /// The plans, each with its place.
    package var plans: [(file: File, place: PlanPlace)] {
      files.compactMap { file in
        if case .plan(let place) = file.role { (file, place) } else { nil }
      }
    }
  }
}
