internal import PlanModel

/// The folders of a term, which stay open while they are filled.
struct TermFolders: Sendable {
  let term: FreshFolder
  let moderation: FreshFolder

  init(_ key: TermKey, in folder: NewFolder) throws(WholeFile.Failure) {
    term = try FreshFolder("\(folder.path)/plans/\(key)")
    moderation = try FreshFolder("moderation", in: term)
  }
}
