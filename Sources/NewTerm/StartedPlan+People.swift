internal import PlanModel

/// What the pupil, the family and the school say to one another: fresh each term.
extension StartedPlan {
  func writeVoices(to writer: inout YAMLWriter) {
    if stage == .ks2 {
      writer.remark("The day on which the pupil was told of the targets, before the family's meeting.")
      writer.empty("told_pupil")
    }
    writer.record("pupil_voice") { writer in
      writer.empty("date")
      let before = last?.plan.pupilVoice.compactMap { $0.how?.value.rawValue } ?? []
      writer.remark(
        before.isEmpty
          ? "talking, adult scribed, drawing, photographs, talking mats, symbols, signing, observation …"
          : "last term: \(before.joined(separator: ", "))"
      )
      writer.empty("how")
      guard let questions, !questions.ask.isEmpty else {
        writer.empty("says")
        return
      }
      if let stage { writer.remark("The questions for \(stage.rawValue): delete those that were not asked.") }
      writer.list("answers") { writer in
        for question in questions.ask {
          writer.item { writer in
            writer.field("ask", question)
            writer.empty("say")
          }
        }
      }
    }
    writer.list("parent_voice") { writer in
      for person in voices {
        writer.item { writer in
          writer.fieldOrGap("from", person)
          writer.empty("date")
          writer.empty("how")
          writer.remark("In their own words.")
          writer.empty("says")
          writer.empty("hopes")
          writer.empty("concerns")
        }
      }
    }
  }

  func writeMeetings(to writer: inout YAMLWriter) {
    writer.list("meetings") { writer in
      for before in meetings {
        writer.item { writer in
          writer.field("kind", Located(MeetingKind.smallSteps))
          writer.field("asked_for_by", Located(AskedForBy.school))
          writer.field("with", before?.with)
          writer.empty("invited")
          writer.empty("held")
          writer.empty("minutes")
          writer.empty("how")
          if let interpreter = before?.interpreter {
            writer.remark("Last term: \(interpreter.value). Book the interpreter with the invitation.")
            writer.empty("interpreter")
          }
          writer.empty("present")
          writer.empty("copy_given")
        }
      }
    }
  }

  /// Who of the family spoke last term, each once; nobody's name when nobody did.
  private var voices: [Text?] {
    var seen: Set<String> = []
    let people = (last?.plan.parentVoice ?? []).compactMap(\.from).filter {
      seen.insert(WordSpelling.plain($0.value)).inserted
    }
    return people.isEmpty ? [nil] : people
  }

  /// Last term's small steps meetings, one for each parent where parents meet apart.
  private var meetings: [Meeting?] {
    var seen: Set<String> = []
    let apart = (last?.plan.meetings ?? []).filter {
      $0.isSmallSteps && $0.askedForBy?.value != .parent
        && seen.insert(WordSpelling.plain($0.with?.value ?? "")).inserted
    }
    return apart.isEmpty ? [nil] : apart
  }
}
