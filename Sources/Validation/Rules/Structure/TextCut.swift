internal import Diagnostics

extension Rule {
  static let textCut = Rule(
    id: "text-cut",
    severity: .error,
    summary: "A comma inside { } cuts a text in two.",
    rationale: "Inside { } a comma ends a value; the words behind it are lost.",
    accepted: [
      .target(
        """
        provision:
          - {what: "Play in a pair, on the carpet", who: teaching assistant, minutes: 10, how_often: daily}
        """
      )
    ],
    rejected: [
      .target(
        """
        provision:
          - {what: Play in a pair, ↓on the carpet, who: teaching assistant, minutes: 10, how_often: daily}
        """
      )
    ],
    work: .reading
  )
}
