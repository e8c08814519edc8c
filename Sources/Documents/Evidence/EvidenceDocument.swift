internal import PlanModel
internal import Rendering

extension Document {
  /// Everything that was planned, done and reviewed for one pupil, in order.
  ///
  /// Moderation is left out: it judges how well staff wrote, not what the pupil needs or was given.
  package static let evidence = Document(
    name: "evidence",
    title: "one pupil's cycles in order with a summary, for an assessment request or a bid",
    content: .each(.pupil) { subject, values in
      let cycles = subject.plans.map(EvidenceCycle.init)
      EvidenceValues.heading(cycles, subject, &values)
      EvidenceValues.totals(cycles, &values)
      EvidenceValues.people(EvidencePeople(cycles), &values)
      values.list("cycles", cycles, blank: .blank, "Each term's cycle, in order.") { cycle, values in
        EvidenceValues.numbers(cycle, &values)
        PlanValues.heading(cycle.subject, &values)
        PlanValues.pupil(cycle.subject, &values)
        PlanValues.voices(cycle.subject, &values)
        values.list("targets", cycle.subject.plan.targets, "The small steps.") { target, values in
          TargetValues.make(target, cycle.subject, &values)
        }
        values.list("meetings", cycle.subject.plan.meetings, "The meetings.") { meeting, values in
          MeetingValues.make(meeting, cycle.subject.wording, &values)
        }
        values.group("no_targets", cycle.subject.plan.noTargets, "Why there were no targets.") {
          note,
          values in
          values.text("why", cycle.subject.wording.sentence(note.why))
        }
      }
    }
  )
}

/// The values of an evidence bundle.
enum EvidenceValues {
  /// Whose evidence it is.
  static func heading(_ cycles: [EvidenceCycle], _ subject: GroupSubject, _ values: inout Values) {
    let last = subject.plans.last
    let entry = last?.entry
    values.text("full_name", last.map { Phrase($0.wording.fullName) }, "The pupil's whole name; or the id.")
    values.text("school", subject.wholeSchool.school.name.map { Phrase($0.value) }, "The school's name.")
    values.text("today", Phrase(subject.wholeSchool.today.spoken), "The day on which it is printed.")
    values.text(
      "class",
      last.map { Phrase(SpokenPlaces.schoolClass($0.place.schoolClass)) },
      "The class of the last plan."
    )
    values.text(
      "year_group",
      last?.yearGroup.map { Phrase(SpokenPlaces.yearGroup($0)) },
      "The year group of the last plan."
    )
    let needs = ([entry?.need].compactMap { $0 } + (entry?.also ?? [])).map(\.value.title)
    values.text("needs", needs.isEmpty ? nil : Phrase(Sentence.list(needs)), "The pupil's needs.")
    values.flag("ask_senco", last?.asksSENCo ?? false, "Whether to ask the SENCo before sharing.")
    values.list("history", changes(entry), blank: .blank, "Status on the register, each from a day on.") {
      period,
      values in
      values.text("from", period.from.map { Phrase($0.value.spoken) }, "The first day.")
      values.text("status", period.status.map { Phrase(title($0.value)) }, "SEN support, or an EHCP.")
    }
    values.texts(
      "ehcp_outcomes",
      (entry?.ehcp?.outcomes.entries ?? []).map { last?.wording.sentence($0.value) },
      "The outcomes of the education, health and care plan."
    )
  }

  /// The lines of the history at which the status changes.
  private static func changes(_ entry: RegisterEntry?) -> [RegisterEntry.Period] {
    var last: SENStatus?
    return (entry?.history ?? []).filter { period in
      defer { last = period.status?.value }
      return period.status?.value != last
    }
  }

  private static func title(_ status: SENStatus) -> String {
    switch status {
    case .support: "SEN support"
    case .plan: "education, health and care plan"
    }
  }

  /// What all cycles come to.
  static func totals(_ cycles: [EvidenceCycle], _ values: inout Values) {
    func sum(_ count: (EvidenceCycle) -> Int) -> Int { cycles.reduce(0) { $0 + count($1) } }
    let complete = cycles.count(where: \.isComplete)
    values.text(
      "complete",
      Phrase("\(complete) of \(Spoken.count(cycles.count, "cycle"))"),
      "Cycles completed."
    )
    numbers(
      (
        sum(\.targets), sum(\.achieved), sum { $0.count(.partlyAchieved) }, sum { $0.count(.notAchieved) },
        sum { $0.count(.stopped) }, sum(\.reviewed)
      ),
      planned: sum(\.minutesPlanned),
      given: (sum(\.minutesGiven.given), sum(\.minutesGiven.planned)),
      without: (sum(\.linesWithoutSessions), sum(\.lines)),
      &values
    )
  }

  /// What one cycle comes to.
  static func numbers(_ cycle: EvidenceCycle, _ values: inout Values) {
    values.flag(
      "is_complete",
      cycle.isComplete,
      "Whether targets were set, the family heard and all reviewed."
    )
    values.text("met_on", cycle.metOn.map { Phrase($0.spoken) }, "The first small steps meeting held.")
    values.flag("pupil_heard", cycle.isPupilHeard, "Whether the pupil's views are there.")
    values.flag("family_heard", cycle.isFamilyHeard, "Whether the family was met or gave its views.")
    numbers(
      (
        cycle.targets, cycle.achieved, cycle.count(.partlyAchieved), cycle.count(.notAchieved),
        cycle.count(.stopped), cycle.reviewed
      ),
      planned: cycle.minutesPlanned,
      given: cycle.minutesGiven,
      without: (cycle.linesWithoutSessions, cycle.lines),
      &values
    )
  }

  private static func numbers(
    _ targets: (set: Int, achieved: Int, partly: Int, not: Int, stopped: Int, reviewed: Int),
    planned: Int,
    given: (given: Int, planned: Int),
    without: (lines: Int, all: Int),
    _ values: inout Values
  ) {
    values.text("targets_set", Phrase(String(targets.set)), "How many targets were set.")
    values.text("achieved", Phrase(String(targets.achieved)), "How many were achieved or exceeded.")
    values.text("partly", Phrase(String(targets.partly)), "How many were partly achieved.")
    values.text("not_achieved", Phrase(String(targets.not)), "How many were not achieved.")
    values.text("stopped", Phrase(String(targets.stopped)), "How many were stopped.")
    values.text("open", Phrase(String(targets.set - targets.reviewed)), "How many are not reviewed yet.")
    values.text("planned", Phrase(Spoken.hours(planned)), "The pupil's own time by the plan.")
    values.text(
      "given",
      given.planned == 0 ? nil : Phrase("\(Spoken.hours(given.given)) of \(Spoken.hours(given.planned))"),
      "The time given of that planned, where reviews tell the sessions: 4 h of 5 h."
    )
    values.text(
      "without",
      without.lines == 0 ? nil : Phrase("\(without.lines) of \(Spoken.count(without.all, "provision"))"),
      "How many provisions have no sessions noted: 1 of 5 provisions."
    )
  }

  static func people(_ people: EvidencePeople, _ values: inout Values) {
    let present = people.present.map { "\($0.who) (\(Spoken.count($0.meetings, "meeting")))" }
    values.text(
      "present",
      present.isEmpty ? nil : Phrase(Sentence.capitalised(Sentence.list(present))),
      "Who was at the meetings: Mother (3 meetings) and class teacher (3 meetings)."
    )
    let advisers = people.advisers.map { adviser in
      adviser.days.isEmpty
        ? adviser.who : "\(adviser.who) (\(Sentence.list(adviser.days.map(\.spoken))))"
    }
    values.text(
      "advisers",
      advisers.isEmpty ? nil : Phrase(Sentence.capitalised(Sentence.list(advisers))),
      "Who advised, and when."
    )
  }
}
