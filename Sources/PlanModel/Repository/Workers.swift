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
    map(count: count, cores: cores, batch: batch, worker: RecordReader.init, work)
  }

  /// The same with workers that bring something else of their own.
  package static func map<Worker, Result: Sendable>(
    count: Int,
    cores: Int,
    batch: Int = 32,
    worker: @Sendable () -> Worker,
    _ work: @Sendable (Int, Worker) -> Result
  ) -> [Result] {
    let batches = (count + batch - 1) / batch
    guard cores > 1, batches > 1 else {
      let worker = worker()
      return (0..<count).map { work($0, worker) }
    }
    let next = Atomic(0)
    let finished = Mutex<[(Int, [Result])]>([])
    DispatchQueue.concurrentPerform(iterations: min(cores, batches)) { _ in
      let worker = worker()
      var mine: [(Int, [Result])] = []
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < batches else { break }
        let pieces = number * batch..<min(count, (number + 1) * batch)
        mine.append((number, pieces.map { work($0, worker) }))
      }
      finished.withLock { $0 += mine }
    }
    return finished.withLock { $0 }.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
