import Foundation
import Testing

/// The program cmark-gfm, GitHub's own reader of Markdown.
enum CMark {
  static let path = ["/usr/bin/cmark-gfm", "/usr/local/bin/cmark-gfm"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let missing: Comment = "the program cmark-gfm is not here (Debian: apt-get install cmark-gfm)"

  /// The document as HTML, with every extension that GitHub knows.
  static func html(_ markdown: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = ["table", "autolink", "strikethrough", "tasklist", "footnotes"].flatMap {
      ["-e", $0]
    }
    // Raw HTML must be impossible, not only left out by cmark-gfm.
    process.arguments?.append("--unsafe")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    DispatchQueue.global().async {
      input.fileHandleForWriting.write(Data(markdown.utf8))
      try? input.fileHandleForWriting.close()  // A program that ended early shows in its output.
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  /// The names of the tags in their order, closing ones too; links that a viewer makes of an address left out.
  static func tags(_ html: String) -> [String] {
    html.matches(of: /<(\/?[A-Za-z!][A-Za-z0-9]*)[^>]*>/).map { String($0.1) }
  }

  /// What a reader sees, white space in single spaces.
  static func text(_ html: String) -> String {
    var text = html.replacing(/<\/?(strong|em|a|del|code)\b[^>]*>/, with: "").replacing(/<[^>]*>/, with: " ")
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: character)
    }
    return singleSpaced(text)
  }

  static func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
