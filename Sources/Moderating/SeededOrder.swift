/// An order of names that looks like chance and is the same for the same seed, whatever else is there.
package struct SeededOrder: Sendable {
  private let start: UInt64

  /// `topic` keeps two draws with one seed apart: the term.
  package init(seed: UInt64, topic: String) {
    start = Self.hash(topic, from: Self.mix(seed))
  }

  /// Names by this come in the drawn order; case does not matter.
  package func place(of name: String) -> UInt64 { Self.mix(Self.hash(name.lowercased(), from: start)) }

  /// FNV-1a.
  private static func hash(_ text: String, from start: UInt64) -> UInt64 {
    var hash = start ^ 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The last step of SplitMix64, which spreads every bit over all the others.
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
