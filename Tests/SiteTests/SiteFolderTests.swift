import Foundation
import Site
import TestSupport
import Testing

@Suite struct SiteFolderTests {
  private let place: TemporaryFolder
  private var path: String { place.path + "/site" }

  init() throws { place = try TemporaryFolder() }

  /// Writes pages as a run does.
  @discardableResult
  private func run(_ pages: [String: String], isPublished: Bool = false) throws -> Int {
    let folder = try SiteFolder(at: path, isPublished: isPublished)
    try folder.begin(Set(pages.keys))
    for (page, html) in pages { _ = try folder.write(html, to: page) }
    return try folder.finish(Set(pages.keys))
  }

  @Test func pagesThatAreNoLongerGoWithTheirFolders() throws {
    #expect(
      try run(["index.html": "a", "plans/2025-26/autumn/P0001.html": "b", "classes/3-oak.html": "c"]) == 0
    )
    #expect(try run(["index.html": "a", "classes/3-oak.html": "c"]) == 1)
    #expect(place.files == ["site/.smallsteps-site", "site/classes/3-oak.html", "site/index.html"])
    #expect(!FileManager.default.fileExists(atPath: path + "/plans"))
  }

  @Test func filesOfOthersStay() throws {
    try run(["index.html": "a", "plans/P0001.html": "b"])
    try place.write("mine", to: "site/plans/notes.txt")
    try place.write("mine", to: "site/own.html")
    #expect(try run(["index.html": "a"]) == 1)
    #expect(try place.read("site/plans/notes.txt") == "mine")
    #expect(try place.read("site/own.html") == "mine")
  }

  @Test func aFolderWithOtherThingsIsLeftAlone() throws {
    try place.write("mine", to: "site/letter.odt")
    #expect(throws: SiteError.notEmpty(path, "letter.odt")) { try SiteFolder(at: path, isPublished: false) }
    #expect(place.files == ["site/letter.odt"])
  }

  @Test func anEmptyFolderWillDo() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(try run(["index.html": "a"]) == 0)
  }

  @Test func aFileIsNoFolder() throws {
    try place.write("mine", to: "site")
    #expect(throws: SiteError.notAFolder(path)) { try SiteFolder(at: path, isPublished: false) }
  }

  @Test func aFileOfOthersInThePlaceOfAPageIsNotWrittenOver() throws {
    try run(["index.html": "a"])
    try place.write("mine", to: "site/families.html")
    #expect(throws: SiteError.inTheWay(path + "/families.html")) {
      try run(["index.html": "b", "families.html": "c"])
    }
    #expect(try place.read("site/families.html") == "mine")
    #expect(try place.read("site/index.html") == "a")
  }

  @Test func whatAKilledRunLeftBehindIsKnown() throws {
    let folder = try SiteFolder(at: path, isPublished: false)
    try folder.begin(["index.html", "plans/P0001.html"])
    _ = try folder.write("half", to: "plans/P0001.html")
    #expect(try run(["index.html": "a"]) == 1)
    #expect(place.files == ["site/.smallsteps-site", "site/index.html"])
  }

  @Test(arguments: ["../letter.html", "/etc/letter.html", ".git/letter.html", "a//letter.html", "letter.odt"])
  func aListThatWasTamperedWithHarmsNothing(_ line: String) throws {
    try run(["index.html": "a"])
    for name in ["letter.html", "site/letter.odt", "site/.git/letter.html", "site/a/letter.html"] {
      try place.write("mine", to: name)
    }
    let list = try place.read("site/.smallsteps-site") + line + "\n"
    try place.write(list, to: "site/.smallsteps-site")
    #expect(try run(["index.html": "a"]) == 0)
    #expect(place.files.filter { $0.contains("letter") }.count == 4)
  }

  @Test func noLinkLeadsOutOfTheFolder() throws {
    try run(["index.html": "a", "plans/P0001.html": "b"])
    try FileManager.default.removeItem(atPath: path + "/plans")
    try place.write("mine", to: "elsewhere/P0001.html")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/plans",
      withDestinationPath: place.path + "/elsewhere"
    )
    #expect(try run(["index.html": "a"]) == 0)
    #expect(try place.read("elsewhere/P0001.html") == "mine")
  }

  @Test func nothingIsWrittenThroughALinkedFolder() throws {
    try run(["index.html": "a", "plans/autumn/P0001.html": "b"])
    try FileManager.default.removeItem(atPath: path + "/plans")
    try place.write("mine", to: "elsewhere/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/plans",
      withDestinationPath: place.path + "/elsewhere"
    )
    #expect(throws: SiteError.notAPlainFolder(path + "/plans")) {
      try run(["index.html": "c", "plans/autumn/P0001.html": "d"])
    }
    #expect(place.files.filter { $0.hasPrefix("elsewhere") } == ["elsewhere/notes.txt"])
    #expect(try place.read("site/index.html") == "a")
  }

  @Test func pagesForStaffDoNotReplacePublishedOnes() throws {
    try run(["index.html": "a"], isPublished: true)
    #expect(throws: SiteError.published(path)) { try run(["index.html": "names"]) }
    #expect(try place.read("site/index.html") == "a")
    #expect(try run(["index.html": "b"], isPublished: true) == 0)
  }

  @Test func publishedPagesMayReplaceThoseForStaff() throws {
    try run(["index.html": "names", "plans/P0001.html": "names"])
    #expect(try run(["index.html": "a"], isPublished: true) == 1)
    #expect(throws: SiteError.published(path)) { try run(["index.html": "names"]) }
  }

  @Test func gitIsToldOnceToLookAway() throws {
    try run(["index.html": "a"])
    try SiteFolder(at: path, isPublished: false).hideFromGit()
    #expect(try place.read("site/.gitignore") == "*\n")
    try place.write("own rules\n", to: "site/.gitignore")
    try SiteFolder(at: path, isPublished: false).hideFromGit()
    #expect(try place.read("site/.gitignore") == "own rules\n")
  }
}
