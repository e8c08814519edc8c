internal import OutsidePrograms

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension PDFEngine {
  /// Chromium and its relatives, without a window.
  static let chromium = PDFEngine(
    name: "chromium",
    programs: [
      "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "chrome",
    ],
    print: { (program, page, limit) async throws(PDFFailure) in
      let folder = try ScratchFolder()
      try folder.write(page, to: "page.html")
      do throws(OutsideProgramError) {
        _ = try await OutsideProgram(name: "chromium", path: program).run(
          ChromiumArguments.make(folder: folder.path, isRoot: geteuid() == 0),
          OutsideProgram.Settings(timeLimit: limit)
        )
      } catch {
        throw PDFFailure(error)
      }
      return ChromiumArguments.dateless(folder.read("page.pdf"))
    }
  )
}

/// How Chromium is asked, and what is done to its answer.
enum ChromiumArguments {
  static func make(folder: String, isRoot: Bool) -> [String] {
    // Its sandbox refuses to work for root, as in a container.
    (isRoot ? ["--no-sandbox"] : []) + [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      // Nothing from outside, whatever a page asks for; the page's own policy says so too.
      "--disable-background-networking", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--proxy-server=http://127.0.0.1:9", "--user-data-dir=\(folder)/profile",
      "--no-pdf-header-footer", "--print-to-pdf=\(folder)/page.pdf", "file://\(folder)/page.html",
    ]
  }

  /// The PDF without the time of its making, so that an unchanged document stays as it is.
  static func dateless(_ pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let key = Array(key.utf8)
      // They stand near the start, in front of the pages.
      guard let start = pdf.prefix(4096).firstRange(of: key)?.upperBound else { continue }
      for index in pdf[start...].indices.prefix(while: { isDigit(pdf[$0]) }) {
        pdf[index] = UInt8(ascii: "0")
      }
      // The first of January, for readers that look at it.
      for (offset, byte) in "20000101".utf8.enumerated() { pdf[start + offset] = byte }
    }
    return pdf
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
