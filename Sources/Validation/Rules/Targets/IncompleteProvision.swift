internal import Diagnostics
internal import PlanModel

extension Rule {
  static let incompleteProvision = Rule(
    id: "incomplete-provision",
    severity: .warning,
    summary: "A provision does not say what is done, by whom, for how long and how often.",
    rationale: """
      A family can only ask whether it happened, and a teaching assistant can only plan the week, when the provision \
      says who does what, for how many minutes and how often.
      """,
    accepted: [
      .target(
        "provision:\n  - {what: Modelled play, who: teaching assistant, minutes: 10, how_often: daily}"
      ),
      .target("provision:\n  - same_as: waits-her-turn"),
    ],
    rejected: [
      .target("provision:\n  - ↓what: Modelled play\n    who: teaching assistant"),
      .target("provision:\n  - ↓what: Modelled play\n    who: tbc\n    minutes: 10\n    how_often: daily"),
    ],
    work: .target { context, findings in
      for provision in context.target.provision where provision.sameAs == nil {
        let noWhat = Placeholder.isMissing(provision.what)
        let noWho = Placeholder.isMissing(provision.who)
        let noMinutes = provision.minutes == nil && !context.context.hasUnread(in: provision.range)
        let noHowOften = Placeholder.isMissing(provision.howOften)
        guard noWhat || noWho || noMinutes || noHowOften else { continue }
        var missing: [String] = []
        if noWhat { missing.append("what is done") }
        if noWho { missing.append("who does it") }
        if noMinutes { missing.append("how many minutes it takes") }
        if noHowOften { missing.append("how often") }
        findings.report(
          at: provision.range,
          "the provision does not say \(Wording.list(missing, "or"))",
          suggestion:
            "write it like this: {what: Modelled play, who: teaching assistant, minutes: 10, how_often: daily}",
          isDue: context.context.isDue(.targets)
        )
      }
    }
  )
}
