/// A whole number that nobody outside the school knows.
struct Unknown: Hashable {
  enum Kind: Hashable {
    case counted(Int), rest(Int)
    /// Those of the second piece of a link who are not of the first.
    case between(Int)
    case whole(measure: Int), wholeRest(measure: Int)
    case partCounted(measure: Int), partRest(measure: Int)
  }

  let kind: Kind
  let place: Int
}
