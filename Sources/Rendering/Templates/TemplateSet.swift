package import Diagnostics
internal import Mustache
internal import PlanModel

/// The templates of a run: ours, and the school's own in place of those that bear the same name.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  private let template: String

  /// Why no document can be printed.
  package struct Failure: Error, Sendable {
    package var diagnostics: [Diagnostic]

    /// A file of the folder, or the folder, cannot be read.
    static func notReadable(_ path: String, _ message: String) -> Failure {
      Failure(diagnostics: [
        Diagnostic(
          rule: TemplateProblem.notReadable.rawValue,
          severity: .error,
          message: message,
          path: path
        )
      ])
    }
  }

  /// Loads and checks what a template that may use the names needs: ours, and those of a folder, which need
  /// not exist.
  package init(
    _ template: String,
    names: [TemplateName],
    folder: String?,
    builtIn: [String: String] = BuiltInTemplates.all,
    shown: (String) -> String
  ) throws(Failure) {
    var sources = builtIn.reduce(into: [String: SourceText]()) { sources, template in
      sources[template.key] = SourceText(path: "templates/\(template.key).mustache", text: template.value)
    }
    if let folder { try Self.read(folder, into: &sources, shown) }
    var check = TemplateCheck(sources: sources)
    check.check(template, names: names)
    guard check.diagnostics.isEmpty else { throw Failure(diagnostics: check.diagnostics.sorted()) }
    self.template = template
    self.library = try Self.parse(sources, reachedFrom: template)
  }

  /// The document with these values.
  package func render(_ values: TemplateValue) -> String {
    let text = library.render(EngineValue.wrap(values), withTemplate: template) ?? ""
    return Layout.tidy(text)
  }

  private static func read(
    _ folder: String,
    into sources: inout [String: SourceText],
    _ shown: (String) -> String
  ) throws(Failure) {
    let suffix = ".mustache"
    let entries: [FolderEntry]
    do throws(FileBuffer.Problem) {
      entries = try FolderEntry.list(folder)
    } catch .missing {
      return
    } catch {
      throw .notReadable(shown(folder), "this folder cannot be read")
    }
    let buffer = FileBuffer()
    for entry in entries where entry.name.hasSuffix(suffix) {
      let path = folder + "/" + entry.name
      do throws(FileBuffer.Problem) {
        try buffer.read(path, limit: RecordReader.planLimit)
      } catch {
        throw .notReadable(shown(path), "this template cannot be read")
      }
      let bytes = Array(buffer.bytes)
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw .notReadable(shown(path), "this template is not written in UTF-8")
      }
      sources[String(entry.name.dropLast(suffix.count))] = SourceText(path: shown(path), bytes: bytes)
    }
  }

  /// Hands the template and its partials to the engine.
  ///
  /// Values are escaped when they are made. The engine must not escape them again, and it goes back to
  /// escaping for HTML inside of every partial: hence the pragma in front of each.
  private static func parse(
    _ sources: [String: SourceText],
    reachedFrom template: String
  ) throws(Failure) -> MustacheLibrary {
    var library = MustacheLibrary()
    var waiting = [template]
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let source = sources[name] else { continue }
      let text = String(decoding: source.bytes, as: UTF8.self)
      waiting += TemplateTag.all(in: text).filter { $0.kind == .partial }.map(\.name)
      do {
        try library.register("{{%CONTENT_TYPE:TEXT}}\n" + text, named: name)
      } catch {
        // The check has told of every mistake that it knows; this one has no place of its own.
        throw Failure(diagnostics: [
          Diagnostic(
            rule: TemplateProblem.badTag.rawValue,
            severity: .error,
            message: "the template engine cannot read this template: \(error)",
            path: source.path
          )
        ])
      }
    }
    return library
  }
}
