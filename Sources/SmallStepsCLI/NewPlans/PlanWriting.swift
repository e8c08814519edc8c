internal import NewTerm
internal import PlanModel

/// Writes started plans, one line on standard output for each, and keeps count of how it went.
struct PlanWriting {
  let folder: String
  let isDry: Bool
  let showsText: Bool
  private var done = 0
  private var unreadable = 0
  private var impossible = 0
  private var failed = 0

  init(folder: String, isDry: Bool, showsText: Bool) {
    self.folder = folder
    self.isDry = isDry
    self.showsText = showsText
  }

  /// How the run ends.
  var status: ExitStatus {
    if failed > 0 { return .cannotWork }
    if unreadable > 0 { return .findings }
    if impossible > 0 { return done > 0 ? .findings : .cannotWork }
    return .clean
  }

  mutating func take(_ result: TermStart.Result) {
    switch result {
    case .started(let plan, let findings):
      for finding in findings { Output.tell(finding) }
      if !findings.isEmpty {
        Output.tell("what is wrong there was not carried over; look at the new plan of \(plan.place.pupil)")
      }
      write(plan)
    case .exists(let place):
      done += 1
      Output.write("\(shown(place)): is there already\n")
    case .impossible(let pupil, let reason):
      impossible += 1
      Output.tell("\(pupil) \(reason)")
    case .unreadable(let pupil, let place, let findings):
      unreadable += 1
      for finding in findings { Output.tell(finding) }
      Output.tell("\(pupil): the last plan, \(shown(place)), cannot be read; mend it, then start the next")
    }
  }

  private mutating func write(_ plan: StartedPlan) {
    let path = folder + "/" + plan.place.path
    if isDry {
      done += 1
      Output.write("\(shown(plan.place)): would be started \(Self.summary(plan))\n")
      if showsText { Output.write(String(decoding: plan.text, as: UTF8.self)) }
    } else {
      do throws(WholeFile.Failure) {
        let isNew = try WholeFile.create(plan.text, at: path)
        done += 1
        Output.write(
          "\(shown(plan.place)): \(isNew ? "started \(Self.summary(plan))" : "is there already")\n"
        )
      } catch {
        failed += 1
        Output.tell("\(World.shown(error.path)) cannot be written: \(error.reason)")
        return
      }
    }
    if let last = plan.last?.place, !plan.passedOver.isEmpty {
      Output.tell(
        "\(plan.place.pupil) has two plans for \(last.term); started from \(shown(last)), and not from "
          + plan.passedOver.map(shown).joined(separator: " or ")
      )
    }
    if plan.undecided > 0, let last = plan.last?.place {
      let isOne = plan.undecided == 1
      Output.tell(
        "\(shown(last)): \(plan.undecided) target\(isOne ? " lacks its" : "s lack their") outcome or `next`; "
          + "review \(isOne ? "it" : "them") there before the new plan is due"
      )
    }
  }

  private func shown(_ place: PlanPlace) -> String { World.shown(folder + "/" + place.path) }

  private static func summary(_ plan: StartedPlan) -> String {
    guard let last = plan.last else { return "anew, without an earlier plan" }
    let count = plan.goingOn.count
    return "from \(last.place.term), \(count) target\(count == 1 ? " goes" : "s go") on"
  }
}
