internal import Diagnostics

extension Measure {
  /// Every measure, in the order of the output.
  package static let all: [Measure] = [
    registerPupils,
    plans,
    meetingsOffered,
    meetingsHeld,
    meetingHoursOffered,
    meetingHours,
    attendance,
    reachedOtherwise,
    metByDeadline,
    followUp,
    recovered,
    parentVoice,
    pupilVoice,
    pupilVoiceBeforeMeeting,
    coWrittenTargets,
    targetsAchieved,
    copyGiven,
    meetingsAskedFor,
    moderated,
    surveyAgreement,
    directedTime,
    cpdCoverage,
    directedTimeNeeded,
    homeSupport,
    targetsCarried,
    threeMeetings,
    surveyChange,
    surveyResponse,
  ]

  /// Measures that are counted only when asked for by name.
  package static let onRequest: [Measure] = [goalAttainment] + outcomes

  /// How targets went, beside `targets-achieved`: with it, they tell each outcome's number.
  package static let outcomes: [Measure] = [targetsExceeded, targetsPartlyAchieved, targetsStopped]

  /// Every measure that can be asked for.
  package static let known: [Measure] = all + onRequest

  /// The measure of an id.
  package static func named(_ id: String) -> Measure? { known.first { $0.id == id } }

  /// What to tell somebody who asks for a measure that there is not; nil when there is.
  package static func problem(with id: String) -> String? {
    guard named(id) == nil else { return nil }
    let near = EditDistance.nearest(to: id, among: known.map(\.id)).map { "`\($0)`" }
    return "there is no measure \(id)"
      + (near.isEmpty
        ? "; `smallsteps stats --explain` lists them" : "; did you mean \(near.joined(separator: " or "))?")
  }
}
