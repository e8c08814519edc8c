internal import Diagnostics

extension WordingRule {
  static let undefinedConduct = WordingRule(
    id: "undefined-conduct",
    criterion: .specific,
    summary: "The conduct asked for is not defined.",
    rationale: """
      "Behaves", "engages" and "is polite" mean something different to every adult, and the child cannot know what \
      they are. Name the one thing to do.
      """,
    source: "wrightslaw.com on IEP goals; beaconschoolsupport.co.uk on behaviour targets",
    accepted: [
      WordingExample("Identify how he feels by pointing to a face, 4 check-ins in 5", baseline: "0 in 5"),
      WordingExample("Noor will join in with the actions of the song, 3 songs in 4", baseline: "0 in 4"),
      WordingExample(
        "Behaves well in the dinner queue: Ivo stands behind his friend with hands by his sides, 4 days out of 5",
        baseline: "1 day out of 5"
      ),
      WordingExample("Chloé will say please when she asks for the pens, 4 times in 5", baseline: "1 in 5"),
    ],
    rejected: [
      WordingExample("Will recognise his own ↓emotions", baseline: "Says ‘fine’"),
      WordingExample("↓Stay on green all day, 4 days in 5", baseline: "2 days in 5"),
      WordingExample("Will take more ↓care with his work", baseline: "Crosses out most lines"),
      WordingExample("To have ↓strategies for his anger", baseline: "Hits out"),
      WordingExample("Will ↓join in class discussion", baseline: "Listens"),
      WordingExample("↓Have a good day on 4 days out of 5", baseline: "Twice a week"),
      WordingExample("Will always make the ↓right choice", baseline: "Two red cards a week"),
      WordingExample("Will ↓behave in assembly, 4 out of 5 times", baseline: "1 out of 5"),
      WordingExample("Show ↓good listening on the carpet, 3 days in 5", baseline: "1 day in 5"),
      WordingExample("Noor to be ↓polite to everyone 80% of the time", baseline: "50%"),
    ]
  ) { reading in
    guard reading.lacksBehaviour, let index = reading.behaviours.conduct else { return nil }
    return Finding(
      reading.place(.target, index),
      "would two adults agree what ‘\(reading.words(index..<index + 1))’ looks like?",
      write:
        "name the one thing you would see, where and when: “sits with both feet down while …”, “waits until …”"
    )
  }
}
