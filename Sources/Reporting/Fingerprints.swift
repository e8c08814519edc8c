internal import Diagnostics

/// Names for findings that platforms keep from run to run: the same while the text around them moves, and
/// no two alike in a report.
struct Fingerprints {
  private let repository: RepositoryPlace
  private var seen: [UInt64: Int] = [:]

  init(_ repository: RepositoryPlace) { self.repository = repository }

  /// The fingerprint, and which of its kind the finding is, counted from 1.
  mutating func next(_ diagnostic: Diagnostic) -> (hash: String, number: Int) {
    let key = FindingKey(diagnostic, path: repository.path(diagnostic.path))
    let fingerprint = key.fingerprint
    let number = seen[fingerprint, default: 0] + 1
    seen[fingerprint] = number
    let digits = String(fingerprint, radix: 16)
    return (String(repeating: "0", count: 16 - digits.count) + digits, number)
  }
}
