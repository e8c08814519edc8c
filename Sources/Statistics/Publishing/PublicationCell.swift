/// A place of the output that shows one figure.
struct PublicationCell: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    /// Nil is everybody, and the whole period.
    case pupils(group: Atoms.GroupKey?, term: Int?)
    case part(Int)
  }

  /// By number.
  let measure: Int
  let place: Place

  var hasGroup: Bool {
    if case .pupils(_?, _) = place { true } else { false }
  }

  /// How much a reader loses without it: totals most.
  var level: Int {
    switch place {
    case .pupils(nil, nil): 3
    case .pupils(nil, _): 2
    case .pupils(_, nil), .part: 1
    case .pupils: 0
    }
  }
}

/// A figure that could be published: the sums of unknowns that it tells.
struct PublicationFigure: Sendable {
  let cell: PublicationCell
  let sums: [IntegerRow]
  /// What it costs to leave it out: first the level, then how much the measure matters, then its size.
  let cost: [Int]
  /// Whether one of its counts is too small to be shown.
  let isSmall: Bool
  /// Whether there is nothing to count in it.
  let isNought: Bool
}
