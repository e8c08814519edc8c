/// Cuts what comes from the client into messages: `Content-Length: 52`, an empty line, so many bytes of JSON.
///
/// What is no header is passed over up to the next `Content-Length`, so that a client's mistake costs one
/// message and not the session.
package struct MessageStream {
  /// A longer message is taken for a mistake: no plan is longer than 1 MiB.
  private static let limit = 64 << 20
  private static let headerLimit = 4096

  private var pending: [UInt8] = []
  private var start = 0
  /// What was passed over since the last time somebody asked.
  private var skipped = 0

  package init() {}

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if start > 0, start == pending.count || start > 1 << 16 {
      pending.removeSubrange(..<start)
      start = 0
    }
    pending += bytes
  }

  /// How many bytes were passed over since the last call.
  package mutating func takeSkipped() -> Int {
    defer { skipped = 0 }
    return skipped
  }

  /// The next whole message; nil until more has come.
  package mutating func next() -> [UInt8]? {
    while start < pending.count {
      guard isHeaderPossible else {
        resynchronize()
        continue
      }
      guard let end = headerEnd else {
        if pending.count - start < Self.headerLimit { return nil }
        resynchronize()
        continue
      }
      guard let length = contentLength(in: start..<end), length <= Self.limit else {
        resynchronize()
        continue
      }
      guard pending.count - end >= length else { return nil }
      defer { start = end + length }
      return Array(pending[end..<end + length])
    }
    return nil
  }

  /// Whether what stands next can be the beginning of a header line.
  private var isHeaderPossible: Bool {
    let names = ["content-length:", "content-type:"]
    let word = pending[start..<min(pending.count, start + 15)].map { $0 | 0x20 }
    return names.contains { name in zip(word, name.utf8).allSatisfy { $0 == $1 | 0x20 } }
  }

  /// Behind the empty line.
  private var headerEnd: Int? {
    var index = start
    while index + 1 < pending.count, index < start + Self.headerLimit {
      if pending[index] == 0x0A {
        if pending[index + 1] == 0x0A { return index + 2 }
        if pending[index + 1] == 0x0D, index + 2 < pending.count, pending[index + 2] == 0x0A {
          return index + 3
        }
      }
      index += 1
    }
    return nil
  }

  private func contentLength(in header: Range<Int>) -> Int? {
    let lines = pending[header].split { $0 == 0x0A || $0 == 0x0D }
    for line in lines {
      let text = String(decoding: line, as: UTF8.self).lowercased()
      guard text.hasPrefix("content-length:") else { continue }
      return Int(text.dropFirst(15).drop { $0 == " " }).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }

  /// Goes on to the next place that may begin a header.
  private mutating func resynchronize() {
    let from = start
    start += 1
    while start < pending.count, !isHeaderPossible { start += 1 }
    skipped += start - from
  }
}
