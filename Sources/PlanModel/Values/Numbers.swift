internal import Diagnostics
package import YAMLSyntax

extension Int: ScalarValue {
  package static var expectation: String { "a whole number" }
  package static var form: ValueForm { .wholeNumber }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (1...9).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
      guard IDCharacters.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> Int? {
    NumberMending.report(node, reading, example: "15")
    return nil
  }
}

extension Double: ScalarValue {
  package static var expectation: String { "a number" }
  package static var form: ValueForm { .number }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard (1...12).contains(text.count), let first = text.first, IDCharacters.isDigit(first),
      text.allSatisfy({ IDCharacters.isDigit($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(String(decoding: text, as: UTF8.self))
  }

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> Double? {
    NumberMending.report(node, reading, example: "6 or 7.5")
    return nil
  }
}

extension Bool: ScalarValue {
  package static var expectation: String { "yes or no" }
  package static var form: ValueForm { .yesOrNo }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "true", "yes": true
    case "false", "no": false
    default: nil
    }
  }
}

/// What to say when text stands where a number belongs.
enum NumberMending {
  static func report(_ node: YAMLNode, _ reading: Reading, example: String) {
    let text = node.text
    let digits = text.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    let words = [
      "five": "5", "ten": "10", "fifteen": "15", "twenty": "20", "thirty": "30", "one": "1", "two": "2",
      "three": "3", "four": "4", "six": "6", "eight": "8", "half an hour": "30",
    ]
    let meant = words[WordSpelling.plain(text)] ?? (digits.isEmpty ? nil : String(digits))
    reading.report(
      .notANumber,
      Double(text).map { $0 < 0 } ?? false
        ? "a number below nought stands here, where something is counted"
        : "text stands here where a number belongs",
      at: node.range,
      suggestion: "write the number alone, such as \(meant ?? example)"
    )
  }
}
