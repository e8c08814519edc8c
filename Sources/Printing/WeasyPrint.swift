internal import OutsidePrograms

extension PDFEngine {
  /// WeasyPrint, which needs no browser.
  static let weasyPrint = PDFEngine(
    name: "weasyprint",
    programs: ["weasyprint"],
    print: { (program, page, limit) async throws(PDFFailure) in
      do throws(OutsideProgramError) {
        return try await OutsideProgram(name: "weasyprint", path: program).run(
          // A base that nothing can be fetched from: without one, the folder that we stand in.
          ["--quiet", "--base-url", "about:blank", "-", "-"],
          OutsideProgram.Settings(
            input: Array(page.utf8),
            environment: [
              // It knows no policy of a page: nothing answers at this address, so nothing is fetched.
              "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
              "ftp_proxy": "http://127.0.0.1:9", "no_proxy": "",
              // The same page gives the same bytes.
              "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "0",
            ],
            timeLimit: limit
          )
        )
      } catch {
        throw PDFFailure(error)
      }
    }
  )
}
