internal import Diagnostics

/// At most 200 findings a file; the rest are counted.
enum FindingLimit {
  static let most = 200

  /// The findings to show: the first errors, then warnings, then advice, as far as there is room.
  static func first(of findings: [Finding]) -> [Finding] {
    guard findings.count > most else { return findings }
    let ordered = findings.enumerated().sorted {
      ($0.element.severity.order, $0.element.range.start, $0.offset)
        < ($1.element.severity.order, $1.element.range.start, $1.offset)
    }
    return ordered.prefix(most).map(\.element)
  }

  /// A line that counts those left out.
  static func rest(of findings: [Finding], path: String) -> [Diagnostic] {
    guard findings.count > most else { return [] }
    return [
      Diagnostic(
        rule: MoreFindings.id,
        severity: .warning,
        message: message(findings.count - most),
        path: path
      )
    ]
  }

  private static func message(_ count: Int) -> String {
    "\(count) more finding\(count == 1 ? " is" : "s are") not shown for this file"
  }

  /// The same for diagnostics of any file, in order.
  static func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > most else { return diagnostics }
    var result: [Diagnostic] = []
    result.reserveCapacity(diagnostics.count)
    var start = 0
    while start < diagnostics.count {
      var end = start + 1
      while end < diagnostics.count, diagnostics[end].path == diagnostics[start].path { end += 1 }
      let group = diagnostics[start..<end]
      // A file that has been cut already has one line more.
      if group.count <= most + 1 {
        result += group
      } else {
        let severest = group.sorted { ($0.severity.order, $0) < ($1.severity.order, $1) }
        let kept = severest.prefix(most).sorted()
        result.append(
          Diagnostic(
            rule: MoreFindings.id,
            severity: .warning,
            message: message(group.count - most),
            path: group[start].path
          )
        )
        result += kept
      }
      start = end
    }
    return result
  }
}

extension Severity {
  /// Errors first.
  fileprivate var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .advice: 2
    }
  }
}
