/// The last touch on a rendered document.
enum Layout {
  /// Without white space at the ends of lines, with at most one empty line between two others, and with one
  /// line break at the end: what sections that printed nothing leave behind.
  static func tidy(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var empty = 1
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var line = line
      while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
      empty = line.isEmpty ? empty + 1 : 0
      if empty > 1 { continue }
      result += Substring(line)
      result += "\n"
    }
    while result.hasSuffix("\n\n") { result.removeLast() }
    return result
  }
}
