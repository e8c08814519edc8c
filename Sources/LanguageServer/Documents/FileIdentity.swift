internal import PlanModel

/// What a file is, told by its path: its kind, and its place in a plans folder.
struct FileIdentity {
  let kind: FileKind
  /// The plans folder; beside it lie the templates.
  let folder: String
  /// Below the plans folder; nil for templates.
  let path: String?
  let role: FileRole?

  /// A file of no kind of ours has no identity.
  init?(path: String) {
    if let template = Self.template(path) {
      self = template
      return
    }
    // The place of school.yaml decides; without one, the shape of the path alone.
    if let folder = PlanFolder.find(from: Self.parent(path)), path.hasPrefix(folder.path + "/") {
      let below = String(path.dropFirst(folder.path.count + 1))
      guard let role = FileRole(path: below) else { return nil }
      self.init(kind: role.kind, folder: folder.path, path: below, role: role)
      return
    }
    let parts = path.split(separator: "/")
    for length in stride(from: min(4, parts.count), through: 1, by: -1) {
      let below = parts.suffix(length).joined(separator: "/")
      guard let role = FileRole(path: below) else { continue }
      let folder = "/" + parts.dropLast(length).joined(separator: "/")
      self.init(kind: role.kind, folder: folder, path: below, role: role)
      return
    }
    return nil
  }

  private init(kind: FileKind, folder: String, path: String?, role: FileRole?) {
    self.kind = kind
    self.folder = folder
    self.path = path
    self.role = role
  }

  /// `templates/questions/ks1.yaml` and `templates/moderation.yaml`.
  private static func template(_ path: String) -> FileIdentity? {
    let parts = path.split(separator: "/")
    guard path.hasSuffix(".yaml"), let place = parts.lastIndex(of: "templates") else { return nil }
    let name: String
    switch parts.count - place {
    case 2 where parts[place + 1] == "moderation.yaml": name = "criteria"
    case 3 where parts[place + 1] == "questions": name = "questions"
    default: return nil
    }
    guard let kind = FileKind.named(name) else { return nil }
    let above = parts[..<place].map { "/" + $0 }.joined()
    return FileIdentity(kind: kind, folder: above + "/plans", path: nil, role: nil)
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Where a plan belongs, when it is one.
  var place: PlanPlace? { if case .plan(let place)? = role { place } else { nil } }

  /// The term and the pupil that the file is about, where it is about one.
  var subject: (term: TermKey, pupil: PupilID)? {
    switch role {
    case .plan(let place): (place.term, place.pupil)
    case .moderation(let term, let pupil): (term, pupil)
    default: nil
    }
  }
}
