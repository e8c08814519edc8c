// Copies a school under new pupil ids until it has at least that many plans.
//
// usage: CopySchool PLANS TARGET COUNT
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 4, let wanted = Int(arguments[3]) else {
  FileHandle.standardError.write(Data("usage: CopySchool PLANS TARGET COUNT\n".utf8))
  exit(64)
}
let (source, target) = (arguments[1], arguments[2])
let files = FileManager.default

let names = (files.enumerator(atPath: source)?.compactMap { $0 as? String } ?? []).filter {
  $0.hasSuffix(".yaml")
}.sorted()
let plans = names.filter { $0.split(separator: "/").count == 4 && !$0.contains("/moderation/") }
guard !plans.isEmpty else {
  FileHandle.standardError.write(Data("no plans in \(source)\n".utf8))
  exit(2)
}
let copies = (wanted + plans.count - 1) / plans.count

func write(_ text: String, to name: String) throws {
  let url = URL(fileURLWithPath: target).appendingPathComponent(name)
  try files.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: url)
}

/// The pupils' part of a file that lists them by id, copied under new ids.
func multiplied(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let start = lines.firstIndex(of: "pupils:") else { return text }
  let end =
    lines[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasPrefix("#") }
    ?? lines.count
  var result = Array(lines[...start])
  for copy in 0..<copies {
    for line in lines[(start + 1)..<end] {
      let isID =
        line.hasPrefix("  ") && !line.hasPrefix("   ") && !line.hasPrefix("  #") && line.contains(":")
      guard isID, copy > 0, let colon = line.firstIndex(of: ":") else {
        result.append(line)
        continue
      }
      result.append(line[..<colon] + "-\(copy)" + line[colon...])
    }
  }
  return (result + lines[end...]).joined(separator: "\n")
}

/// A plan's text with a word of its own in targets and voices, since no two pupils' are alike.
func distinct(_ text: String, _ copy: Int) -> String {
  let letters = String(
    String(copy, radix: 26).map { Character(UnicodeScalar(97 + UInt8($0.hexDigitValueTo26))) }
  )
  let word = "like q" + letters
  var isContinued = false
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
    if isContinued {
      isContinued = false
      return line + " " + word
    }
    let content = line.drop { $0 == " " || $0 == "-" }
    guard ["specific: ", "says: ", "hopes: ", "concerns: "].contains(where: content.hasPrefix) else {
      return String(line)
    }
    if line.hasSuffix(">-") {
      isContinued = true
      return String(line)
    }
    if let last = line.last, last == "\"" || last == "'" {
      return line.dropLast() + " " + word + String(last)
    }
    return line + " " + word
  }.joined(separator: "\n")
}

extension Character {
  fileprivate var hexDigitValueTo26: UInt8 {
    guard let value = asciiValue else { return 0 }
    return value < 58 ? value - 48 : value - 87
  }
}

for name in names where !plans.contains(name) && !name.contains("/moderation/") {
  let text = try String(contentsOfFile: source + "/" + name, encoding: .utf8)
  try write(name == "register.yaml" || name == "people.yaml" ? multiplied(text) : text, to: name)
}
for name in names where plans.contains(name) || name.contains("/moderation/") {
  let text = try String(contentsOfFile: source + "/" + name, encoding: .utf8)
  let pupil = String(name.split(separator: "/")[3].dropLast(5))
  for copy in 0..<copies {
    let id = copy == 0 ? pupil : "\(pupil)-\(copy)"
    let own = text.replacingOccurrences(of: pupil, with: id)
    try write(
      copy == 0 ? own : distinct(own, copy),
      to: name.replacingOccurrences(of: pupil, with: id)
    )
  }
}
print("\(copies * plans.count) plans in \(target)")
