internal import PlainText

/// An SVG drawing as it is put together.
struct Drawing {
  let width: Double
  let height: Double
  private var body = ""
  private var definitions = ""

  /// The size of its letters.
  static let letters = 12.0

  init(width: Double = 320, height: Double) {
    self.width = width
    self.height = height
  }

  enum Anchor: String {
    case start
    case middle
    case end
  }

  mutating func line(_ look: Look, from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    add("line", look, [("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y)])
  }

  mutating func rectangle(
    _ look: Look,
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    round: Double = 0
  ) {
    let corner = round > 0 ? [("rx", round)] : []
    add("rect", look, [("x", x), ("y", y), ("width", max(0, width)), ("height", max(0, height))] + corner)
  }

  mutating func circle(_ look: Look, x: Double, y: Double, radius: Double) {
    add("circle", look, [("cx", x), ("cy", y), ("r", radius)])
  }

  /// Letters on a halo of the paper's colour, so that lines behind them do not cross them out.
  mutating func text(
    _ look: Look,
    _ words: String,
    x: Double,
    y: Double,
    anchor: Anchor = .start,
    size: Double = Drawing.letters,
    hasHalo: Bool = true
  ) {
    let halo = hasHalo && look != .paper
    body +=
      "<text class=\"\(look.rawValue)\(halo ? " halo" : "")\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    body += Self.written(look.attributes)
    if size != Self.letters { body += " font-size=\"\(Self.number(size))\"" }
    if anchor != .start { body += " text-anchor=\"\(anchor.rawValue)\"" }
    if halo {
      body += " stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""
    }
    body += ">\(MarkupText.escaped(words))</text>\n"
  }

  /// A part of a whole; parts go from dark to light, some with a pattern.
  mutating func part(_ part: Part, x: Double, y: Double, width: Double, height: Double, id: String) {
    let place = "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(max(0, width)))\""
    let size = "height=\"\(Self.number(height))\""
    body += "<rect class=\"part \(part.name)\" \(place) \(size) fill=\"\(part.fill)\" stroke=\"#1b1f23\"/>\n"
    guard let pattern = part.pattern else { return }
    let name = "\(id)-\(part.name)"
    if !definitions.contains("id=\"\(name)\"") {
      definitions += "<pattern id=\"\(name)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
      definitions += pattern + "</pattern>\n"
    }
    body += "<rect \(place) \(size) fill=\"url(#\(name))\"/>\n"
  }

  private mutating func add(_ name: String, _ look: Look, _ numbers: [(String, Double)]) {
    let places = numbers.map { ($0.0, Self.number($0.1)) }
    body += "<\(name) class=\"\(look.rawValue)\"\(Self.written(places + look.attributes))/>\n"
  }

  func svg(id: String, title: String, summary: String) -> String {
    let id = MarkupText.escaped(id)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      role="img" aria-labelledby="\(id)-title \(id)-desc" font-family="system-ui, sans-serif" \
      font-size="\(Self.number(Self.letters))">
      <title id="\(id)-title">\(MarkupText.escaped(title))</title>
      <desc id="\(id)-desc">\(MarkupText.escaped(summary))</desc>
      \(definitions.isEmpty ? "" : "<defs>\n\(definitions)</defs>\n")\(body)</svg>
      """
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\($0.1)\"" }.joined()
  }

  /// With two decimals at most, the same on every machine.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let hundredths = Int((abs(value) * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return sign + "\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

extension Drawing {
  /// How the parts of a whole look, the first the darkest.
  struct Part {
    let number: Int
    /// Its class: `part-1`.
    var name: String { "part-\(number + 1)" }

    init(_ number: Int) { self.number = number % 5 }

    var fill: String { ["#12384a", "#3f7d98", "#b9d3de", "#ffffff", "#d9d9d9"][number] }

    /// Whether light letters stand out on it.
    var isDark: Bool { number < 2 }

    var pattern: String? {
      switch number {
      case 2: "<path class=\"hatch\" d=\"M0 6L6 0\" stroke=\"#1b1f23\" stroke-width=\"1\"/>"
      case 4: "<circle class=\"dot\" cx=\"3\" cy=\"3\" r=\"1\" fill=\"#1b1f23\"/>"
      default: nil
      }
    }
  }
}
