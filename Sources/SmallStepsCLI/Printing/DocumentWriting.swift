internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import PlanModel
internal import Printing
internal import Rendering

/// Where the copies of a document go: standard output, files of the format, or one file.
struct DocumentWriting {
  let run: DocumentRun
  let look: DocumentLook
  let options: Render

  func write(_ groups: [PlanGroup]) async throws -> [DocumentRun.Result] {
    let progress = Progress("documents", of: groups.count)
    defer { progress.end() }
    if options.together { return try await writeTogether(groups, progress) }
    guard let output = options.output.map({ World.absolute($0) }) else {
      return run.run(groups, cores: World.cores) { [look] filled, _ in .text(look.text(filled)) }
    }
    if options.to == .pdf { return try await print(groups, to: output, progress) }
    let ending = options.to.fileExtension
    return run.run(groups, cores: World.cores) { [look] (filled, path) throws(WholeFile.Failure) in
      defer { progress.step() }
      let bytes = Array(look.text(filled).utf8)
      return .file(try WholeFile.write(bytes, to: "\(output)/\(path).\(ending)"))
    }
  }

  // MARK: PDF

  private func printer() async throws -> PDFPrinter {
    do throws(PDFFailure) {
      return try await PDFPrinter.find(options.pdfEngine?.engine)
    } catch {
      Output.tell(error.message)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  /// A few groups at a time, so that the pages of a whole school are never all in memory.
  private func print(
    _ groups: [PlanGroup],
    to output: String,
    _ progress: Progress
  ) async throws -> [DocumentRun.Result] {
    let printer = try await printer()
    var results: [DocumentRun.Result] = []
    var rest = groups[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(16 * World.cores))
      rest = rest.dropFirst(part.count)
      let pages = run.run(part, cores: World.cores) { [look] filled, _ in .text(look.text(filled)) }
      results += await print(pages, printer, to: output, progress)
    }
    return results
  }

  private func print(
    _ pages: [DocumentRun.Result],
    _ printer: PDFPrinter,
    to output: String,
    _ progress: Progress
  ) async -> [DocumentRun.Result] {
    await withTaskGroup(of: (Int, DocumentRun.Result).self) { group in
      var results = pages
      for index in pages.indices {
        if index >= World.cores, let (done, result) = await group.next() {
          results[done] = result
          progress.step()
        }
        group.addTask { (index, await Self.printed(pages[index], printer, output)) }
      }
      for await (done, result) in group {
        results[done] = result
        progress.step()
      }
      return results
    }
  }

  private static func printed(
    _ page: DocumentRun.Result,
    _ printer: PDFPrinter,
    _ output: String
  ) async -> DocumentRun.Result {
    var result = page
    result.copies = []
    for copy in page.copies {
      guard case .text(let html) = copy.outcome else { continue }
      do {
        let pdf = try await printer.print(html)
        let outcome = try WholeFile.write(pdf, to: "\(output)/\(copy.path).pdf")
        result.copies.append(DocumentRun.Copy(copy.path, .file(outcome)))
      } catch let failure as WholeFile.Failure {
        result.diagnostics.append(failure.diagnostic { World.shown($0) })
      } catch {
        let reason = (error as? PDFFailure)?.message ?? "\(error)"
        result.diagnostics.append(
          Diagnostic(rule: "no-pdf", severity: .error, message: reason, path: "\(copy.path).pdf")
        )
      }
    }
    return result
  }

  // MARK: One file

  private func writeTogether(_ groups: [PlanGroup], _ progress: Progress) async throws -> [DocumentRun.Result]
  {
    let parts = run.run(groups, cores: World.cores) { filled, _ in
      progress.step()
      return .text(filled)
    }
    let filled = parts.flatMap(\.copies).compactMap { copy in
      if case .text(let text) = copy.outcome { text } else { nil }
    }
    var whole = DocumentRun.Result(.school, diagnostics: parts.flatMap(\.diagnostics))
    guard !filled.isEmpty else { return [whole] }
    let copy = DocumentRun.Copy(nameTogether, .text(look.together(filled)))
    whole.copies = [copy]
    guard let output = options.output.map({ World.absolute($0) }) else { return [whole] }
    if options.to == .pdf { return [await Self.printed(whole, try await printer(), output)] }
    return [written(whole, copy, to: output)]
  }

  private func written(
    _ result: DocumentRun.Result,
    _ copy: DocumentRun.Copy,
    to output: String
  ) -> DocumentRun.Result {
    guard case .text(let text) = copy.outcome else { return result }
    var result = result
    result.copies = []
    do throws(WholeFile.Failure) {
      let path = "\(output)/\(copy.path).\(options.to.fileExtension)"
      result.copies = [DocumentRun.Copy(copy.path, .file(try WholeFile.write(Array(text.utf8), to: path)))]
    } catch {
      result.diagnostics.append(error.diagnostic { World.shown($0) })
    }
    return result
  }

  /// `plan.3-oak`, `family.P0402.mother`: what was asked for, without what no file's name may hold.
  private var nameTogether: String {
    let words = options.what.isEmpty ? [options.repository.term.map { "\($0)" } ?? "all"] : options.what
    let parts = [words, options.recipient.map { [$0] }].compactMap { $0 }.map { words in
      let plain = words.joined(separator: "-").split { !($0.isLetter || $0.isNumber) }
      return plain.joined(separator: "-").prefix(80)
    }
    return ([options.document.map { $0[...] } ?? ""] + parts).joined(separator: ".")
  }
}
