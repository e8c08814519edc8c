internal import FoundationEssentials

/// A list or minutes, ready to be written in any format.
package struct EngagementReport: Sendable {
  /// What it says, before it is text.
  package let page: Page
  private let json: @Sendable () -> String

  init(_ page: Page, json document: some Encodable & Sendable) {
    self.page = page
    json = {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      // Nothing in it can fail to encode: words and whole numbers.
      guard let data = try? encoder.encode(document) else { return "" }
      return String(decoding: data, as: UTF8.self) + "\n"
    }
  }

  package func text(_ format: EngagementFormat) -> String {
    switch format {
    case .text: PageText.write(page)
    case .markdown: PageMarkdown.write(page)
    case .json: json()
    }
  }
}
