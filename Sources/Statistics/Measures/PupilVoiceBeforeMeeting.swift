internal import PlanModel

extension Measure {
  static let pupilVoiceBeforeMeeting = Measure(
    id: "pupil-voice-before-meeting",
    title: "Pupil heard beforehand",
    unit: .percent,
    numerator: "of these, plans with the pupil's views dated on or before the day of that meeting",
    denominator: "plans with a small steps meeting held with family present; the first one counts",
    note: "Of all key stages; `--by key-stage` shows KS2, who contribute before the parents' meeting, alone.",
    examples: [
      MeasureExample(
        "the day of the meeting is in time, and the day after is not",
        plans: [
          """
          pupil_voice: {date: 2025-09-22, how: talking, says: I like sand.}
          meetings: [{kind: small steps, held: 2025-09-22}]
          """,
          """
          pupil_voice: {date: 2025-09-23, how: talking, says: I like sand.}
          meetings: [{kind: small steps, held: 2025-09-22}]
          """,
          "pupil_voice: {date: 2025-09-16, how: talking, says: I like sand.}",
        ],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .pupils { pupil in
      guard let first = pupil.meetings.metOn.first else { return .nothing }
      return .share(pupil.heardOn.contains { $0 <= first }, among: true)
    }
  )
}
