internal import PlanModel

extension Measure {
  static let targetsCarried = Measure(
    id: "targets-carried",
    title: "Targets carried on",
    unit: .percent,
    numerator: "targets that go on from an earlier term: carried_from",
    denominator: "targets",
    note: """
      Underneath, out of the same targets, those that run for the second term and those that run for the \
      third or longer. Terms before the period are known only by carried_from, so that a target carried \
      into the first term of the period counts as running for the second.
      """,
    parts: Parts(name: "term-of-target", count: .pupilYear(runs)),
    examples: [
      MeasureExample(
        "one of two goes on",
        plans: ["targets: [{id: t-one, carried_from: 2024-25/summer/t-old}, {id: t-two}]"],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .targets { target, _ in .share(target.carriedFrom != nil, among: true) }
  )

  /// For how many terms targets run; one without an id, or with a link to what is not there, for the second.
  private static let runs = PupilYear(
    note: { pupil in
      let targets = pupil.plan?.targets ?? []
      let links = targets.enumerated().compactMap { number, target -> (String, String)? in
        guard let from = target.carriedFrom?.value else { return nil }
        let year = from.year ?? pupil.term.key.year
        let id = target.id?.value.description ?? "\(number)"
        return ("\(pupil.term.key)/\(id)", "\(year)/\(from.term)/\(from.id)")
      }
      return PupilYear.TermNote(
        term: pupil.term.key,
        numbers: [targets.count],
        links: Dictionary(links) { first, _ in first }
      )
    },
    count: { notes, _ in
      let links = notes.reduce(into: [:]) { $0.merge($1.links) { first, _ in first } }
      let targets = notes.reduce(0) { $0 + ($1.numbers.first ?? 0) }
      guard targets > 0 else { return PupilYear.Result() }
      let isThird = links.mapValues { links[$0] != nil }
      return PupilYear.Result(
        parts: [
          Part(key: "second", tally: Tally(isThird.values.count { !$0 }, of: targets)),
          Part(key: "third-or-later", tally: Tally(isThird.values.count { $0 }, of: targets)),
        ]
      )
    }
  )
}
