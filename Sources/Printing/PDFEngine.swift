internal import OutsidePrograms

/// An installed program that prints HTML pages to PDF.
package struct PDFEngine: Sendable {
  /// As `--pdf-engine` names it.
  package let name: String
  /// The names that it may have on PATH, the likeliest first.
  let programs: [String]
  /// Prints a page with the program at a path, in the time.
  let print: @Sendable (_ program: String, _ page: String, Duration) async throws(PDFFailure) -> [UInt8]

  /// Every engine, the one to prefer first.
  package static let all: [PDFEngine] = [.chromium, .weasyPrint]

  /// The engine of that name.
  package static func named(_ name: String) -> PDFEngine? { all.first { $0.name == name } }
}
