internal import Diagnostics

/// The id or word around a place: letters, digits, hyphens, and the slashes of references.
struct Token {
  let text: String
  let range: Range<Int>

  init(in source: SourceText, at offset: Int) {
    let bytes = source.bytes
    var start = min(offset, bytes.count)
    var end = start
    while start > 0, Self.isPart(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, Self.isPart(bytes[end]) { end += 1 }
    range = start..<end
    text = String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }
}
