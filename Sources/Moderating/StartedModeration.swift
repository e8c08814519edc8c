package import PlanModel

/// A moderation file with the questions to ask and an empty judgement.
package struct StartedModeration: Sendable {
  package var place: PlanPlace
  package var moderator: StaffID
  package var stage: ModerationStage
  package var criteria: ModerationCriteria
  /// The plan's targets, to be named in the file.
  package var targets: [TargetID]

  package init(
    place: PlanPlace,
    targets: [TargetID],
    moderator: StaffID,
    stage: ModerationStage,
    criteria: ModerationCriteria
  ) {
    self.place = place
    self.targets = targets
    self.moderator = moderator
    self.stage = stage
    self.criteria = criteria
  }

  /// Relative to the plans folder.
  package var path: String { Self.path(of: place) }

  package static func path(of place: PlanPlace) -> String { "\(place.term)/moderation/\(place.pupil).yaml" }

  package var text: [UInt8] {
    var writer = YAMLWriter()
    writer.remark("\(place.path): write down only what is not a clear yes; all the rest counts as yes.")
    write("The plan as a whole", criteria.plan, to: &writer)
    write(
      "Each target" + (targets.isEmpty ? "" : " (\(targets.map(\.text).joined(separator: ", ")))"),
      criteria.targets,
      to: &writer
    )
    writer.version("moderation")
    writer.field("pupil", Located(place.pupil))
    writer.list("judgements") { writer in
      writer.item { writer in
        writer.field("by", Located(moderator))
        writer.remark("The day on which you read it; without a day it counts as not read yet.")
        writer.empty("date")
        writer.field("stage", Located(stage))
        writer.remark(
          "partly or not yet, such as: {\(criteria.plan.first?.id?.value ?? "pupil voice"): partly}"
        )
        writer.empty("plan")
        let target = targets.first?.text ?? "reads-signs"
        let criterion = criteria.targets.first?.id?.value ?? "specific"
        writer.remark("by target and criterion, such as: {\(target): {\(criterion): not yet}}")
        writer.empty("targets")
        writer.empty("well_done")
        writer.remark("such as: - {id: f1, about: \(target), change: Say who counts}; then f2, f3 and so on,")
        writer.remark("each id once in this file, whoever writes it")
        writer.empty("feedback")
        writer.remark("agreed, agreed after changes, changes needed")
        writer.empty("verdict")
      }
    }
    return writer.bytes
  }

  private func write(
    _ title: String,
    _ criteria: [ModerationCriteria.Criterion],
    to writer: inout YAMLWriter
  ) {
    guard !criteria.isEmpty else { return }
    writer.comment("")
    writer.remark("\(title):")
    for criterion in criteria {
      writer.remark("- \(criterion.id?.value ?? ""): \(criterion.question?.value ?? "")")
    }
  }
}
