internal import ArgumentParser
internal import Moderating
internal import PlanModel

/// One draw of plans, and the files for it.
struct ModerationDraw {
  let files: SchoolFiles
  let term: TermKey
  let options: Moderate

  func run() throws {
    let candidates = files.listing.plans.filter { $0.place.term == term }.map {
      Sample.Candidate(place: $0.place, need: files.register[$0.place.pupil]?.need?.value)
    }
    guard !candidates.isEmpty else {
      Output.tell("there are no plans in \(term)")
      return try ExitStatus.cannotWork.end()
    }
    let share = options.share ?? 25
    let size = options.sample ?? (candidates.count * share + 99) / 100
    let order = SeededOrder(seed: options.seed, topic: term.description)
    let sample = Sample(of: size, from: candidates, order: order).drawn
    let moderators = try moderators(for: sample.map(\.place))
    Output.tell("\(sample.count) of \(candidates.count) plans of \(term), drawn with seed \(options.seed)")
    var hasFailed = false
    for plan in sample {
      let moderator = moderators?.byPlan[plan.place]
      guard options.start, let moderator else {
        let by = moderator.map { ", for \($0)" } ?? ""
        let need = plan.need?.rawValue ?? "need unknown"
        Output.write("\(World.shown(files.folder.path + "/" + plan.place.path)): \(need)\(by)\n")
        continue
      }
      if !start(plan.place, moderator) { hasFailed = true }
    }
    try (hasFailed ? ExitStatus.cannotWork : .clean).end()
  }

  private func moderators(for places: [PlanPlace]) throws -> Moderators? {
    let known = KnownNames(files)
    let day = options.repository.day
    let named = try options.by.map { try known.staff($0) }
    let senior = Moderators.seniorStaff(of: files.school, on: day)
    guard !named.isEmpty || !senior.isEmpty else {
      if options.start {
        throw ValidationError("school.yaml has no senior leader; name who reads with --by.")
      }
      return nil
    }
    do throws(Moderators.OwnClass) {
      return try Moderators(named.isEmpty ? senior : named, for: places, in: files.school, on: day)
    } catch {
      let names = error.moderators.map(\.text).joined(separator: " and ")
      let others = error.others.map(\.text).joined(separator: ", ")
      throw ValidationError(
        "\(error.place.pupil) is in \(error.place.schoolClass), the class of \(names), and nobody moderates "
          + "an own class; "
          + (others.isEmpty ? "name somebody else with --by." : "add --by with one of: \(others).")
      )
    }
  }

  /// Writes a plan's moderation file; answers false when it cannot be written.
  private func start(_ place: PlanPlace, _ moderator: StaffID) -> Bool {
    let stage: ModerationStage =
      (files.school[term]?.reviewBy?.value).map { options.repository.day > $0 } ?? false ? .review : .plan
    let plan = RecordReader().read(
      Plan.self,
      from: files.folder.path + "/" + place.path,
      limit: RecordReader.planLimit
    )
    let started = StartedModeration(
      place: place,
      targets: (plan.record?.targets ?? []).compactMap { $0.id?.value },
      moderator: moderator,
      stage: stage,
      criteria: files.criteria ?? .standard
    )
    let path = files.folder.path + "/" + started.path
    do throws(WholeFile.Failure) {
      let isNew = try WholeFile.create(started.text, at: path)
      Output.write("\(World.shown(path)): \(isNew ? "started for \(moderator)" : "is there already")\n")
      return true
    } catch {
      Output.tell("\(World.shown(error.path)) cannot be written: \(error.reason)")
      return false
    }
  }
}
