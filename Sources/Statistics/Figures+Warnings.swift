extension Figures {
  /// What to tell of plans that are not, or not wholly, in the figures.
  package var warnings: [String] {
    var lines: [String] = []
    if unreadable > 0 {
      let plans = unreadable == 1 ? "1 plan" : "\(unreadable) plans"
      lines.append(
        "\(plans) could not be read and \(unreadable == 1 ? "is" : "are") not counted; run `smallsteps check`"
      )
    }
    if partlyRead > 0 {
      let plans = partlyRead == 1 ? "1 plan has" : "\(partlyRead) plans have"
      lines.append(
        "\(plans) lines that could not be read and are not counted; run `smallsteps check`"
      )
    }
    return lines
  }
}
