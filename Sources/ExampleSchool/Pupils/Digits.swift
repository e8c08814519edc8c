/// A number written out in digits of any size: each different number has another row of digits.
///
/// Each digit is turned by those before it; otherwise the later ones would be nought for all of a small school.
struct Digits: Sendable {
  private(set) var rest: Int
  private var before: Int

  init(of number: Int, turnedBy start: Int) { (rest, before) = (number, start) }

  /// The next digit, below a bound.
  mutating func next(_ bound: Int) -> Int {
    let digit = rest % bound
    rest /= bound
    defer { before = (before &* 31 &+ digit &* 7 &+ 3) & 0xFFFF }
    return (digit + before) % bound
  }

  /// The next digit as it is: nought, for nothing, until the number needs it.
  mutating func nextIfNeeded(_ bound: Int) -> Int {
    defer { rest /= bound }
    return rest % bound
  }
}
