import Diagnostics
import PlanModel
import Testing
import Validation

/// Wherever a plan takes free text, another pupil's id is found in it.
@Suite struct AnotherPupilTests {
  /// A plan that has a text in one place, and the keys that lead there.
  struct Place: Sendable, CustomTestStringConvertible {
    let keys: [String]
    let yaml: String
    var testDescription: String { keys.joined(separator: ": ") }
  }

  /// Every place of a record that takes text, as the reader describes it.
  static func places(in record: RecordDescription) -> [Place] {
    record.fields.flatMap { field in
      places(in: field.form).map { place in
        Place(keys: [field.key] + place.keys, yaml: "\(field.key): \(place.yaml)")
      }
    }
  }

  private static func places(in form: ValueForm) -> [Place] {
    switch form {
    case .text: [Place(keys: [], yaml: "Plays with P0417")]
    case .record(let record): places(in: record).map { Place(keys: $0.keys, yaml: "{\($0.yaml)}") }
    case .list(let form), .oneOrMany(let form):
      places(in: form).map { Place(keys: $0.keys, yaml: "[\($0.yaml)]") }
    case .keyed(by: _, let form): places(in: form).map { Place(keys: $0.keys, yaml: "{own: \($0.yaml)}") }
    default: []
    }
  }

  @Test func thereAreManyPlaces() { #expect(Self.places(in: Plan.description).count > 30) }

  @Test(arguments: places(in: Plan.description)) func theIdIsFound(_ place: Place) throws {
    let checked = try CheckedExample(.file("plan: 1\npupil: P0402\n\(place.yaml)\n"))
    #expect(checked.diagnostics.contains { $0.rule == "another-pupil" }, "\(place.yaml)")
  }
}
