import Moderating
import Testing

/// Vectors that were published, not made with this code.
@Suite struct KappaTests {
  private static func kappa(_ table: [[Int]]) -> Kappa {
    var kappa = Kappa()
    for (row, cells) in table.enumerated() {
      for (column, count) in cells.enumerated() { kappa.count(row, column, times: count) }
    }
    return kappa
  }

  static let published: [([[Int]], Double)] = [
    // Two readers of fifty grant applications.
    ([[20, 5], [10, 15]], 0.4),
    // The same agreement, other margins: 0.1304 and 0.2593.
    ([[45, 15], [25, 15]], 0.1304), ([[25, 35], [5, 35]], 0.2593),
    // Fleiss, three diagnoses of a hundred patients: 0.676.
    ([[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.6765),
    ([[10, 0], [0, 10]], 1), ([[0, 10], [10, 0]], -1), ([[25, 25], [25, 25]], 0),
  ]

  @Test(arguments: published) func publishedValuesComeOut(_ table: [[Int]], _ expected: Double) throws {
    let value = try #require(Self.kappa(table).value)
    #expect(abs(value - expected) < 0.00006, "\(value)")
  }

  @Test func oneAnswerThroughoutHasNoKappa() {
    let kappa = Self.kappa([[12, 0], [0, 0]])
    #expect(kappa.value == nil)
    #expect(kappa.agreed == 12 && kappa.total == 12)
    #expect(Kappa().value == nil)
  }

  @Test func neverAgreeingOnConstantAnswersIsNought() {
    #expect(Self.kappa([[0, 12], [0, 0]]).value == 0)
  }
}
