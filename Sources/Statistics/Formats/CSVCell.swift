/// A cell that no spreadsheet takes for a formula.
enum CSVCell {
  static func text(_ text: String) -> String {
    var cell = text
    if let first = cell.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let needsQuotes = cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    guard needsQuotes else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
