internal import Diagnostics
internal import PlanModel

extension Rule {
  static let anotherPupil = Rule(
    id: "another-pupil",
    severity: .error,
    summary: "Another pupil's id or name stands in the plan.",
    rationale: """
      It is what copying from another plan leaves behind, and it tells one family about another's child. Names are \
      looked for where people.yaml is to be had; a first name alone counts only for pupils of the same class.
      """,
    accepted: [
      .target("home: Asks for things at bath time, as P0402 likes to"),
      .target("home: Works with 2 of 10 cards, and with Year 3"),
    ],
    rejected: [
      .target("home: Asks for things as ↓P0417 does"),
      .plan("strengths: Plays with ↓p0417 and Zoë"),
      .files([
        "people.yaml": "people: 1\npupils:\n  P0417: {name: Benedikta Okonjo}\n  P0402: {name: Yusra Ali}\n",
        "2025-26/autumn/3-oak/P0402.yaml":
          "plan: 1\npupil: P0402\nstrengths: Yusra counts with ↓Benedikta Okonjo every day\n",
        "2025-26/autumn/3-oak/P0417.yaml": "plan: 1\npupil: P0417\n",
      ]),
    ],
    work: .plan { context, findings in
      let names = context.school.names
      context.plan.forEachText { text in
        let mention = names.mention(in: text.value, of: context.place.pupil) { other in
          guard let first = context.term?.dates.from else { return false }
          return context.school.entry(other)?.standing(on: first)?.schoolClass?.value
            == context.place.schoolClass
        }
        guard let mention else { return }
        findings.report(
          at: text.range(ofBytes: mention.bytes) ?? text.range,
          mention.isID ? "this is another pupil's id" : "this is another pupil's name",
          suggestion:
            "if the words were copied from another plan, write this pupil's own; else write `a friend`, or"
            + " `another child`"
        )
      }
    }
  )
}
