extension Request {
  /// Every request that is answered.
  static let all: [Request] = [
    .initialize,
    .shutdown,
    .hover,
    .completion,
    .definition,
    .documentSymbol,
    .codeAction,
    .formatting,
  ]
}
