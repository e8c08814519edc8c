internal import Dispatch
internal import Synchronization

/// Does the same work on many files, on every core, and gives the results in the files' order.
package enum Workers {
  /// Does `count` pieces of work with `cores` workers, each taking a `batch` at a time; each piece gets its
  /// number and the worker's own reader.
  package static func map<Result: Sendable>(
    count: Int,
    cores: Int,
    batch: Int = 32,
    _ work: @Sendable (Int, RecordReader) -> Result
  ) -> [Result] {
    let batches = (count + batch - 1) / batch
    guard cores > 1, batches > 1 else {
      let reader = RecordReader()
      return (0..<count).map { work($0, reader) }
    }
    let next = Atomic(0)
    let finished = Mutex<[(Int, [Result])]>([])
    DispatchQueue.concurrentPerform(iterations: min(cores, batches)) { _ in
      let reader = RecordReader()
      var mine: [(Int, [Result])] = []
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < batches else { break }
        let pieces = number * batch..<min(count, (number + 1) * batch)
        mine.append((number, pieces.map { work($0, reader) }))
      }
      finished.withLock { $0 += mine }
    }
    return finished.withLock { $0 }.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
