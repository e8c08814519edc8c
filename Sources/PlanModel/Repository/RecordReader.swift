package import Diagnostics
internal import YAMLSyntax

/// Reads files into records, one after another, with memory that is used again; one for each worker.
package final class RecordReader {
  /// A plan is at most this long: 1 MiB.
  package static let planLimit = 1 << 20
  /// Any other file: 64 MiB.
  package static let fileLimit = 64 << 20
  /// The register and the people, which grow with the number of pupils: 1 GiB, some three million of them.
  package static let listLimit = 1 << 30

  private let yaml = YAMLReader()
  private let buffer = FileBuffer()

  package init() {}

  /// What came of reading a file.
  package struct Result<Value: Record> {
    /// Nil when nothing could be made of the file.
    package var record: Value?
    package var findings: [Finding]
    /// Whether lines had to be left out, so that little can be said of what is missing.
    package var hasBlanks: Bool
  }

  package func read<Value: Record>(
    _ type: Value.Type,
    from path: String,
    limit: Int = fileLimit
  ) -> Result<Value> {
    do {
      try buffer.read(path, limit: limit)
    } catch {
      return Result(record: nil, findings: [Self.finding(error)], hasBlanks: false)
    }
    return readBuffer(type)
  }

  package func readStandardInput<Value: Record>(_ type: Value.Type, limit: Int = fileLimit) -> Result<Value> {
    do {
      try buffer.readStandardInput(limit: limit)
    } catch {
      return Result(record: nil, findings: [Self.finding(error)], hasBlanks: false)
    }
    return readBuffer(type)
  }

  /// Reads a text that is already in memory.
  package func read<Value: Record>(_ type: Value.Type, text: [UInt8]) -> Result<Value> {
    text.withUnsafeBufferPointer { read(type, bytes: $0) }
  }

  /// The text of the file read last, to resolve findings against.
  package func source(path: String) -> SourceText { SourceText(path: path, bytes: Array(buffer.bytes)) }

  private func readBuffer<Value: Record>(_ type: Value.Type) -> Result<Value> {
    read(type, bytes: buffer.bytes)
  }

  private func read<Value: Record>(_ type: Value.Type, bytes: UnsafeBufferPointer<UInt8>) -> Result<Value> {
    let document = yaml.read(bytes)
    guard let root = document.root, !root.isNothing else {
      var findings = document.findings
      if findings.isEmpty {
        findings.append(
          Finding(
            rule: SyntaxProblem.emptyFile.rawValue,
            message: "there is nothing in this file",
            range: SourceRange(start: 0, end: 0),
            suggestion: "write its keys, or delete the file"
          )
        )
      }
      return Result(record: nil, findings: findings, hasBlanks: !document.blanks.isEmpty)
    }
    let reading = Reading(document: document, source: bytes, root: { Value.description })
    let record = Value.read(root, reading)
    return Result(
      record: record,
      findings: document.findings + reading.findings,
      hasBlanks: !document.blanks.isEmpty
    )
  }

  private static func finding(_ problem: FileBuffer.Problem) -> Finding {
    let message: String
    let suggestion: String
    switch problem {
    case .missing:
      message = "there is no such file"
      suggestion = "look at the spelling of its name, and at the folder"
    case .notAFile:
      message = "this is not a file"
      suggestion = "a folder or a device of this name stands in the way; give it another name"
    case .tooLarge(let limit):
      message = "this file is longer than \(limit >> 20) MiB and was not read"
      suggestion = "pictures and copies of other documents do not belong in it"
    case .unreadable(let reason):
      message = "this file cannot be read: \(reason)"
      suggestion = "ask whoever looks after the computer for permission to read it"
    }
    return Finding(
      rule: SyntaxProblem.notReadable.rawValue,
      message: message,
      range: SourceRange(start: 0, end: 0),
      suggestion: suggestion
    )
  }
}
