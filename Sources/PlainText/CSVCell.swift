/// Text from a file as a cell of a list for spreadsheets, on one line: none takes it for a formula, and no
/// terminal and no log for a command.
package enum CSVCell {
  package static func of(_ text: String) -> String {
    var cell = LogText.of(VisibleText.line(text))
    if wouldReckon(cell) { cell = "'" + cell }
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return cell
    }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet might see a formula in it, where it is not a number below nothing; the wide signs
  /// are those of East Asian keyboards.
  private static func wouldReckon(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { $0 != " " }) else { return false }
    if first == "-", cell.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) { return false }
    return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }
}
