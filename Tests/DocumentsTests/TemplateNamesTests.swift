import Documents
import Foundation
import Rendering
import Testing

/// The list of names that a template may use, for people who write one.
@Suite struct TemplateNamesTests {
  @Test func theReferenceIsUpToDate() throws {
    let file = Snapshots.package.appendingPathComponent("templates/README.md")
    let marker = "## Names\n"
    let written = try String(contentsOf: file, encoding: .utf8)
    let start = written.firstRange(of: marker)?.lowerBound ?? written.endIndex
    var text = written[..<start] + marker
    for document in Document.all {
      text += "\n### \(document.name)\n\n| name | what it is | |\n|:--|:--|:--|\n"
      text += Self.rows(document.names, path: "")
    }
    try Snapshots.expect(String(text), equals: file, sourceLocation: #_sourceLocation)
  }

  private static func rows(_ names: [TemplateName], path: String) -> String {
    names.map { name in
      let row = "| `\(path)\(name.name)` | \(name.summary) | \(name.kind.title) |\n"
      return switch name.kind {
      case .group(let inner), .list(let inner): row + rows(inner, path: "\(path)\(name.name) › ")
      default: row
      }
    }
    .joined()
  }
}

extension TemplateName.Kind {
  fileprivate var title: String {
    switch self {
    case .text: "text"
    case .flag: "yes or no"
    case .group: "part"
    case .list: "list"
    case .texts: "list of texts"
    }
  }
}
