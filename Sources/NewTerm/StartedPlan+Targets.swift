internal import PlanModel

/// The targets: those that go on, frames for new ones, and a word on the others.
extension StartedPlan {
  func writeTargets(to writer: inout YAMLWriter) {
    if let none = last?.plan.noTargets {
      writer.remark(
        "Last term there were no targets: \(none.why?.value ?? "no reason given")"
          + (none.until.map { " (until \($0.value))" } ?? "") + "."
      )
    }
    writer.list("targets") { writer in
      guard let last else {
        writeFirstFrame(to: &writer)
        return
      }
      var written: Set<TargetID> = []
      for target in last.plan.targets {
        switch Fate(target, in: last.plan) {
        case .goesOn:
          guard let id = target.id?.value, written.insert(id).inserted else { continue }
          writer.item { writeTarget(target, id, to: &$0) }
        case .makesRoom:
          writer.remark("\(ending(of: target)) If a new step follows, take away the marks and fill it in:")
          writeRemarks(on: target, to: &writer)
          writeFrame(area: target.area?.value, to: &writer)
        case .ends(let how):
          let why = target.review?.why.map { ": \(Self.sentence($0.value))" } ?? "."
          writer.remark("`\(name(of: target))` \(how)\(why)")
          writeRemarks(on: target, to: &writer)
        }
      }
      if last.plan.targets.isEmpty { writeFirstFrame(to: &writer) }
    }
  }

  private func writeTarget(_ target: Target, _ id: TargetID, to writer: inout YAMLWriter) {
    writer.field("id", target.id)
    writer.remark(story(of: target))
    writeRemarks(on: target, to: &writer)
    writer.fieldOrGap("area", target.area)
    writer.fieldOrGap("specific", target.specific)
    writer.record("measurable") { writer in
      let success = target.measurable?.success.map { "Success last term: \(Self.sentence($0.value))" } ?? ""
      let evidence = target.review?.evidence.map { " Seen at the review: \(Self.sentence($0.value))" } ?? ""
      if !(success + evidence).isEmpty { writer.remark(success + evidence) }
      writer.remark("Count the baseline anew.")
      writer.empty("baseline")
      writer.fieldOrGap("success", keepsSuccess(target) ? target.measurable?.success : nil)
      writer.field("how", target.measurable?.how)
    }
    writer.empty("achievable")
    writer.fieldOrGap("relevant", target.relevant)
    writer.empty("time_bound")
    writer.empty("agreed_with")
    let provision = provision(of: target)
    if provision.isEmpty { writer.empty("provision") } else { writer.list("provision", provision) }
    if target.home.isEmpty {
      writer.empty("home")
    } else {
      writer.oneOrMany("home", target.home, isShort: false)
    }
    writeOutcome(of: target, to: &writer)
    if let term = last?.place.term {
      let year = term.year == place.term.year ? nil : term.year
      writer.field("carried_from", Located(TargetReference(year: year, term: term.term, id: id)))
    }
    writer.field("group", target.group)
    writer.list("accept", target.accept.filter { $0.rule.map { keepsAcceptance($0.value) } ?? false })
  }

  /// The EHCP outcome that it is a step to, as long as the register has it.
  private func writeOutcome(of target: Target, to writer: inout YAMLWriter) {
    guard let outcome = target.ehcpOutcome else {
      if status == .plan { writer.empty("ehcp_outcome") }
      return
    }
    guard entry.ehcp?.outcomes[outcome.value] == nil else {
      writer.field("ehcp_outcome", outcome)
      return
    }
    writer.remark("The register has no EHCP outcome \(outcome.value) any more: name another.")
    writer.empty("ehcp_outcome")
  }

  private func writeFirstFrame(to writer: inout YAMLWriter) {
    writer.remark("For the first target take away the marks and fill it in; copy it for the next.")
    writeFrame(area: entry.need?.value.area, to: &writer)
  }

  /// A commented target, to be uncommented and filled.
  private func writeFrame(area: AreaOfNeed?, to writer: inout YAMLWriter) {
    writer.comment(
      """
      - id:
        area: \(area?.rawValue ?? "")
        specific: will … when …
        measurable:
          baseline:
          success:
          how:
        achievable:
        relevant:
        time_bound:
        agreed_with:
        provision:
          - {what: , who: , pupils: , minutes: , how_often: }
        home:\(status == .plan ? "\n  ehcp_outcome:" : "")
      """
      .split(separator: "\n").map { $0.last == " " ? $0.dropLast() : $0 }.joined(separator: "\n")
    )
  }

  /// How a target that goes on went, and why it does.
  private func story(of target: Target) -> String {
    guard let review = target.review, let outcome = review.outcome?.value else {
      return "No outcome yet: write the review in the plan for \(last?.place.term.description ?? "")."
    }
    let decision =
      switch review.next?.value {
      case .adapt: " To be adapted"
      case nil: " Nothing was decided yet: write `next:` in its review"
      default: " Goes on"
      }
    let why = review.why.map { ": \(Self.sentence($0.value))" } ?? "."
    return "Last term: \(Self.result(outcome, review)).\(decision)\(why)"
  }

  /// How a target that makes room went.
  private func ending(of target: Target) -> String {
    guard let review = target.review, let outcome = review.outcome?.value else {
      return "`\(name(of: target))` has no outcome yet."
    }
    let evidence = review.evidence.map { ": \($0.value)" } ?? ""
    return Self.sentence("`\(name(of: target))` was \(Self.result(outcome, review))\(evidence)")
  }

  private static func result(_ outcome: Outcome, _ review: Review) -> String {
    outcome.rawValue + (review.date.map { " on \($0.value)" } ?? "")
  }

  private func name(of target: Target) -> String {
    target.id?.value.text ?? target.specific?.value ?? "a target"
  }

  private func writeRemarks(on target: Target, to writer: inout YAMLWriter) {
    guard let id = target.id?.value.folded else { return }
    for item in feedback where item.about?.lowercased() == id {
      writer.remark(item.remark(in: place.term.year, isAtItsPlace: true))
    }
  }

  /// What will count stays only where the pupil is still on the way to it.
  private func keepsSuccess(_ target: Target) -> Bool {
    !Fate.isMet(target.review) && target.review?.next?.value != .adapt
  }

  /// The provision, that of another target written out where that one does not go on.
  private func provision(of target: Target) -> [Provision] {
    let staying = Set(goingOn.compactMap { $0.id?.value })
    return target.provision.flatMap { provision -> [Provision] in
      guard let other = provision.sameAs?.value, !staying.contains(other) else { return [provision] }
      let source = last?.plan.targets.first { $0.id?.value == other }
      return (source?.provision ?? []).filter { $0.sameAs == nil }
    }
  }
}
