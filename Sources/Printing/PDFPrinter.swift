internal import OutsidePrograms

/// Prints pages to PDF with an engine that is installed here.
package struct PDFPrinter: Sendable {
  package let engine: PDFEngine
  private let path: String

  /// Looks for an engine; without one that is wished for, takes the first that is installed.
  package static func find(_ wished: PDFEngine? = nil) async throws(PDFFailure) -> PDFPrinter {
    let engines = wished.map { [$0] } ?? PDFEngine.all
    for engine in engines {
      for name in engine.programs {
        do throws(OutsideProgramError) {
          return PDFPrinter(engine: engine, path: try await OutsideProgram.find(name).path)
        } catch {
          continue
        }
      }
    }
    throw .noEngine(engines.map(\.name))
  }

  /// Prints a whole HTML page; the same page gives the same bytes.
  package func print(_ page: String) async throws(PDFFailure) -> [UInt8] {
    let pdf = try await engine.print(path, page, Self.timeLimit(page))
    guard pdf.starts(with: Array("%PDF-".utf8)) else {
      throw .engine("\(engine.name) made no PDF of the page")
    }
    return pdf
  }

  /// A page of paper holds a few thousand characters, and the slower engine needs a fifth of a second for it; on
  /// a busy machine many times as long.
  private static func timeLimit(_ page: String) -> Duration { .seconds(120 + page.utf8.count / 500) }
}
