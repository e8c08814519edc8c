import Foundation
import JSONSchema
import PlanModel
import TestSupport
import Testing

@Suite struct FileSchemaTests {
  @Test(arguments: FileKind.all.map(\.name)) func schemaIsAsRecorded(_ name: String) throws {
    let kind = try #require(FileKind.named(name))
    try expectSnapshot(FileSchema(kind).text, named: FileSchema(kind).fileName)
  }

  @Test(arguments: FileKind.all.map(\.name)) func schemaIsJSONThatNamesEveryKey(_ name: String) throws {
    let kind = try #require(FileKind.named(name))
    let text = FileSchema(kind).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let properties = object?["properties"] as? [String: Any]
    #expect(properties.map { Set($0.keys) } == Set(kind.description.fields.map(\.key)))
  }

  /// Editors complete keys in the order in which they stand in the schema.
  @Test func keysStandInTheirCanonicalOrder() throws {
    let text = FileSchema(.plan).text
    let places = try Plan.description.fields.map { field in
      try #require(text.range(of: "\n    \"\(field.key)\": {")).lowerBound
    }
    #expect(places == places.sorted())
  }

  /// What the reader takes for a word, the schema must let through, and nothing else.
  @Test(arguments: [
    ("partly achieved", true), ("Partly-Achieved", true), ("PARTLY__ACHIEVED", true), ("met", true),
    ("partially  achieved", true), ("partlyachieved", false), ("nearly", false), ("achieved!", false),
  ])
  func wordsAreLetThroughAsTheReaderTakesThem(_ word: String, _ isRead: Bool) throws {
    #expect((Outcome(word: word) != nil) == isRead)
    let outcome = try #require(try Self.property(["targets", "review", "outcome"], in: .plan))
    let alternatives = try #require(outcome["anyOf"] as? [[String: Any]])
    let listed = alternatives.contains { ($0["enum"] as? [String])?.contains(word) ?? false }
    let matched = alternatives.contains {
      ($0["pattern"] as? String).map { word.range(of: $0, options: .regularExpression) != nil } ?? false
    }
    #expect((listed || matched) == isRead)
  }

  @Test func aClassMayBeginWithADigit() throws {
    let text = FileSchema(try #require(FileKind.named("school"))).text
    #expect(text.contains("\"^[A-Za-z0-9][A-Za-z0-9-]{0,31}$\""))
  }

  private static func property(_ path: [String], in kind: FileKind) throws -> [String: Any]? {
    var schema = try JSONSerialization.jsonObject(with: Data(FileSchema(kind).text.utf8)) as? [String: Any]
    for key in path {
      let inner = schema?["properties"] == nil ? schema?["items"] as? [String: Any] : schema
      schema = (inner?["properties"] as? [String: Any])?[key] as? [String: Any]
    }
    return schema
  }
}
