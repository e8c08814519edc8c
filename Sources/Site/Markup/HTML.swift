internal import PlainText

/// Markup. What is put into it as a string is text, and is escaped; only what is markup already goes in as it is.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  package private(set) var text: String

  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  private init(_ text: String) { self.text = text }

  /// Markup that the program made elsewhere, where it was escaped.
  package static func made(_ markup: String) -> HTML { HTML(markup) }

  package static func + (left: HTML, right: HTML) -> HTML { HTML(left.text + right.text) }
  package static func += (left: inout HTML, right: HTML) { left.text += right.text }

  package struct Interpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ words: String) { text += MarkupText.escaped(words) }
    package mutating func appendInterpolation(_ number: Int) { text += String(number) }
    package mutating func appendInterpolation(_ markup: HTML) { text += markup.text }
    package mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { text += part.text } }
  }
}
