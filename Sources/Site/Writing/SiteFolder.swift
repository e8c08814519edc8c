package import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The folder that a site stands in.
///
/// A list of the pages that the site has made there lies in it, hidden. Only what the list names is ever written
/// over or taken away; a folder with other things in it and without a list is left alone.
package struct SiteFolder: Sendable {
  package let path: String
  private let isPublished: Bool
  /// The pages that earlier runs have made.
  private let known: Set<String>

  private static let listName = ".smallsteps-site"
  private static let firstLine = "smallsteps site 1"
  private static let firstLinePublished = "smallsteps site 1 published"

  /// A folder that need not exist, for pages that may be published or for those that staff alone read.
  ///
  /// - Throws: when it holds other things than a site, or a published one where the public would meet families.
  package init(at path: String, isPublished: Bool) throws(SiteError) {
    self.path = path
    self.isPublished = isPublished
    // A link to a folder is as good as the folder.
    guard FolderEntry.kind(at: path + "/.") == .folder else {
      guard FolderEntry.kind(at: path) == nil else { throw .notAFolder(path) }
      known = []
      return
    }
    if let list = try Self.list(path) {
      guard isPublished || !list.isPublished else { throw .published(path) }
      known = list.pages
    } else if let other = try Self.firstName(in: path) {
      throw .notEmpty(path, other)
    } else {
      known = []
    }
  }

  /// Takes note of the pages to come before the first is written, so that what a killed run leaves behind is
  /// known to be the site's own.
  package func begin(_ pages: Set<String>) throws(SiteError) {
    for folder in Self.folders(of: pages).sorted() {
      let kind = FolderEntry.kind(at: path + "/" + folder)
      guard kind == nil || kind == .folder else { throw .notAPlainFolder(path + "/" + folder) }
    }
    for page in pages.subtracting(known) where FolderEntry.kind(at: path + "/" + page) != nil {
      throw .inTheWay(path + "/" + page)
    }
    try writeList(known.union(pages))
  }

  /// Writes a page, unless it says the same already.
  package func write(_ html: String, to page: String) throws(SiteError) -> WholeFile.Outcome {
    do throws(WholeFile.Failure) {
      return try WholeFile.write(Array(html.utf8), to: path + "/" + page)
    } catch {
      throw SiteError(error)
    }
  }

  /// Takes away the pages that are no longer, and the folders that are empty then.
  ///
  /// - Returns: how many pages went.
  package func finish(_ pages: Set<String>) throws(SiteError) -> Int {
    var removed = 0
    for page in known.subtracting(pages).sorted() where stands(page) {
      guard unlink(path + "/" + page) == 0 else {
        throw .cannotWrite(path + "/" + page, reason: String(cString: strerror(errno)))
      }
      removed += 1
      var folder = Self.folder(of: page)
      // A folder that holds anything stays: that is what rmdir is for.
      while let name = folder, rmdir(path + "/" + name) == 0 { folder = Self.folder(of: name) }
    }
    try writeList(pages)
    return removed
  }

  /// Keeps git from taking pages with names in them; a file that is there already stays.
  package func hideFromGit() throws(SiteError) {
    do throws(WholeFile.Failure) {
      _ = try WholeFile.create(Array("*\n".utf8), at: path + "/.gitignore")
    } catch {
      throw SiteError(error)
    }
  }

  /// Whether a page stands there as a file, with no link on the way that leads out of the folder.
  private func stands(_ page: String) -> Bool {
    var folder = Self.folder(of: page)
    while let name = folder {
      guard FolderEntry.kind(at: path + "/" + name) == .folder else { return false }
      folder = Self.folder(of: name)
    }
    return FolderEntry.kind(at: path + "/" + page) == .file
  }

  private static func folder(of page: String) -> String? {
    page.lastIndex(of: "/").map { String(page[..<$0]) }
  }

  /// Every folder on the way to the pages, each once.
  private static func folders(of pages: Set<String>) -> Set<String> {
    var folders: Set<String> = []
    for page in pages {
      var next = folder(of: page)
      while let name = next, folders.insert(name).inserted { next = folder(of: name) }
    }
    return folders
  }

  private func writeList(_ pages: Set<String>) throws(SiteError) {
    let lines = [isPublished ? Self.firstLinePublished : Self.firstLine] + pages.sorted()
    _ = try write(lines.joined(separator: "\n") + "\n", to: Self.listName)
  }

  private static func list(_ path: String) throws(SiteError) -> (pages: Set<String>, isPublished: Bool)? {
    let file = path + "/" + listName
    guard FolderEntry.kind(at: file) == .file else { return nil }
    let buffer = FileBuffer()
    do throws(FileBuffer.Problem) {
      try buffer.read(file, limit: 64 << 20)
    } catch {
      throw .unreadable(file)
    }
    let lines = String(decoding: buffer.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let isPublished = lines.first == firstLinePublished
    guard isPublished || lines.first == firstLine else { throw .unreadable(file) }
    return (Set(lines.dropFirst().filter(isPage)), isPublished)
  }

  private static func firstName(in path: String) throws(SiteError) -> String? {
    do throws(FileBuffer.Problem) {
      return try FolderEntry.list(path).first?.name
    } catch {
      throw .unreadable(path)
    }
  }

  /// Whether a line of the list can be a page of a site: below the folder, and in no hidden one.
  private static func isPage(_ line: String) -> Bool {
    let parts = line.split(separator: "/", omittingEmptySubsequences: false)
    return line.hasSuffix(".html") && parts.allSatisfy { !$0.isEmpty && $0.first != "." }
  }
}
