/// How a part of a drawing looks: a class for style sheets, and attributes that serve without one.
///
/// The attributes are greys that hold on paper. The shades of parts go from dark to light in their order, and
/// patterns and outlines tell neighbours apart.
enum Look: String, CaseIterable {
  case ink
  case muted
  case strong
  /// Letters in dark areas.
  case paper
  case grid
  case axis
  case track
  case mark
  case line
  case interval
  case goal
  case goalMark
  case goalEdge
  case gap
  case hollow
  case outline

  var attributes: [(String, String)] {
    switch self {
    case .ink: [("fill", "#1b1f23")]
    case .muted: [("fill", "#4b545c")]
    case .strong: [("fill", "#1b1f23"), ("font-weight", "600")]
    case .paper: [("fill", "#ffffff"), ("font-weight", "600")]
    case .grid: [("stroke", "#dfe3e6"), ("fill", "none")]
    case .axis: [("stroke", "#7a848c"), ("fill", "none")]
    case .track: [("fill", "#e6eaed")]
    case .mark: [("fill", "#1f4e66")]
    case .line: [("stroke", "#1f4e66"), ("stroke-width", "2.5"), ("fill", "none")]
    case .interval: [("stroke", "#1f4e66"), ("stroke-width", "2"), ("fill", "none")]
    case .goal:
      [("stroke", "#8a3b12"), ("stroke-width", "1.5"), ("stroke-dasharray", "5 3"), ("fill", "none")]
    case .goalMark: [("fill", "#8a3b12")]
    case .goalEdge: [("fill", "#ffffff")]
    case .gap: [("stroke", "#7a848c"), ("stroke-dasharray", "2 3"), ("fill", "none")]
    case .outline: [("stroke", "#1f4e66"), ("fill", "#ffffff")]
    case .hollow: [("stroke", "#1f4e66"), ("stroke-width", "2"), ("fill", "#ffffff")]
    }
  }
}
