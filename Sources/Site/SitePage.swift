/// A page before it has its frame: where it stands, what it is called, and what is on it.
struct SitePage: Sendable {
  /// What a page is about, which its style sheets go by.
  enum Kind: String, Sendable {
    case site
    case plan
  }

  /// Below the folder of the site: `classes/3-oak.html`.
  let path: String
  let title: String
  var kind = Kind.site
  /// The pages above it, from the front page on.
  let trail: [SitePlace]
  let body: HTML
}

/// A page as others link to it.
struct SitePlace: Sendable, Hashable {
  let name: String
  let path: String

  /// From a page to this one: `../index.html`.
  func link(from page: String) -> String {
    let steps = page.split(separator: "/").count - 1
    return String(repeating: "../", count: steps) + path
  }
}
