internal import Diagnostics
internal import PlanModel

/// The style sheets of a page: the one that all share, and its own; the school's in place of ours by name.
package enum PageStyles {
  /// The style sheets for a kind of page: `page.css`, then `KIND.css` where there is one.
  package static func load(
    for kind: String,
    folder: String?,
    shown: (String) -> String
  ) throws(TemplateSet.Failure) -> [String] {
    var styles: [String] = []
    for name in ["page", kind] {
      if let style = try style("\(name).css", folder, shown) { styles.append(style) }
    }
    return styles
  }

  private static func style(
    _ name: String,
    _ folder: String?,
    _ shown: (String) -> String
  ) throws(TemplateSet.Failure) -> String? {
    guard let folder, FolderEntry.kind(at: folder + "/" + name) != nil else { return BuiltInStyles.all[name] }
    let path = folder + "/" + name
    let buffer = FileBuffer()
    do throws(FileBuffer.Problem) {
      try buffer.read(path, limit: RecordReader.planLimit)
    } catch {
      throw .notReadable(shown(path), "this style sheet cannot be read")
    }
    guard let text = String(validating: Array(buffer.bytes), as: UTF8.self) else {
      throw .notReadable(shown(path), "this style sheet is not written in UTF-8")
    }
    return text
  }
}
