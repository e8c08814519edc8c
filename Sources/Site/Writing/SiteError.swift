internal import PlanModel

/// Why a site cannot be written.
package enum SiteError: Error, Sendable, Equatable {
  /// Something else than a folder stands there.
  case notAFolder(String)
  /// The folder holds something, and no site made it.
  case notEmpty(String, String)
  case unreadable(String)
  /// A file that the site has not made stands where a page belongs.
  case inTheWay(String)
  /// The folder holds pages for publication, and those to come name families.
  case published(String)
  /// On the way to a page lies something else than a folder, such as a link that leads elsewhere.
  case notAPlainFolder(String)
  case cannotWrite(String, reason: String)

  /// What to tell; `shown` turns a path into the one to show.
  package func message(shown: (String) -> String) -> String {
    switch self {
    case .notAFolder(let path): "\(shown(path)) is not a folder; name another one with --output"
    case .notEmpty(let path, let name):
      "\(shown(path)) holds other things, such as \(name), that are not pages of a site; name an empty folder"
    case .unreadable(let path): "\(shown(path)) cannot be read"
    case .inTheWay(let path):
      "\(shown(path)) is in the way: it is no page of this site; move it, or name an empty folder"
    case .published(let path):
      "\(shown(path)) holds pages for publication, and these pages are for staff alone; name another folder"
    case .notAPlainFolder(let path):
      "\(shown(path)) is no plain folder, so pages in it might lie elsewhere; move it, or name an empty folder"
    case .cannotWrite(let path, let reason): "\(shown(path)) cannot be written: \(reason)"
    }
  }

  init(_ failure: WholeFile.Failure) { self = .cannotWrite(failure.path, reason: failure.reason) }
}
