internal import Diagnostics

/// A value that can be written into a file of ours.
package protocol Writable: Sendable {
  func write(to writer: inout YAMLWriter)
}

/// A single value that can be written.
package protocol WritableScalar: ScalarValue, Writable {}

/// A value written as a single word or number, which never needs quotation marks.
package protocol WritableWord: WritableScalar {
  var written: String { get }
}

extension WritableWord {
  package func write(to writer: inout YAMLWriter) { writer.word(written) }
}

/// A record that can be written.
package protocol WritableRecord: Record, Writable {
  /// Whether it stands in `{ }` on one line where it fits.
  static var isShort: Bool { get }

  /// Writes its fields, in the order in which the reader describes them; empty ones are left out.
  func writeFields(to writer: inout YAMLWriter)
}

extension WritableRecord {
  package static var isShort: Bool { false }

  package func write(to writer: inout YAMLWriter) {
    writer.mapping(isShort: Self.isShort) { writeFields(to: &$0) }
  }

  /// The record as the text of a file.
  package var yaml: [UInt8] {
    var writer = YAMLWriter()
    writeFields(to: &writer)
    return writer.bytes
  }
}

extension Located {
  /// A value that stands in no file yet.
  @inlinable
  package init(_ value: Value) { self.init(value, at: SourceRange(start: 0, end: 0)) }
}

extension Located: Writable where Value: WritableScalar {
  package func write(to writer: inout YAMLWriter) { value.write(to: &writer) }
}

extension Keyed {
  /// Adds an entry, whose key stands in no file yet.
  package mutating func append(_ key: Key, _ value: Value) {
    entries.append(Entry(key: Located(key), value: value))
  }
}

extension Keyed: Writable where Key: WritableScalar, Value: Writable {
  package func write(to writer: inout YAMLWriter) { writer.keys(self, isShort: true) }
}

extension String: WritableScalar {
  package func write(to writer: inout YAMLWriter) { writer.text(self) }
}

extension CalendarDate: WritableWord { package var written: String { iso } }
extension Int: WritableWord { package var written: String { String(self) } }
extension Bool: WritableWord { package var written: String { self ? "true" : "false" } }
extension AcademicYear: WritableWord { package var written: String { description } }
extension TermKey: WritableWord { package var written: String { description } }
extension YearGroup: WritableWord { package var written: String { description } }
extension TargetReference: WritableWord { package var written: String { description } }
extension PupilID: WritableWord { package var written: String { text } }
extension StaffID: WritableWord { package var written: String { text } }
extension TargetID: WritableWord { package var written: String { text } }
extension OtherID: WritableWord { package var written: String { text } }
extension ClassID: WritableWord { package var written: String { text } }
extension TermName: WritableWord { package var written: String { text } }
extension UPN: WritableWord { package var written: String { text } }

extension DayRange: WritableWord {
  package var written: String {
    days.lowerBound == days.upperBound
      ? days.lowerBound.iso : "\(days.lowerBound.iso) to \(days.upperBound.iso)"
  }
}

extension Double: WritableWord {
  package var written: String {
    // `6` and not `6.0`, as a person writes it.
    self == rounded() && abs(self) < 1e9 ? String(Int(self)) : String(self)
  }
}

extension WritableWord where Self: WordValue { package var written: String { rawValue } }
extension AreaOfNeed: WritableWord {}
extension VoiceMethod: WritableWord {}
extension ParentVoiceMethod: WritableWord {}
extension MeetingKind: WritableWord {}
extension AskedForBy: WritableWord {}
extension MeetingForm: WritableWord {}
extension MissedReason: WritableWord {}
extension MeetingOutcome: WritableWord {}
extension FollowUpMethod: WritableWord {}
extension Outcome: WritableWord {}
extension NextStep: WritableWord {}
extension SENStatus: WritableWord {}
extension Need: WritableWord {}
extension StaffRole: WritableWord {}
extension ModerationAnswer: WritableWord {}
extension Verdict: WritableWord {}
extension ModerationStage: WritableWord {}
extension KeyStage: WritableWord {}
extension Sharing: WritableWord {}
extension ContactRight: WritableWord {}
extension ContactPreference: WritableWord {}
extension Pronouns: WritableWord {}
extension SurveyAudience: WritableWord {}
extension RuleSetting: WritableWord {}
