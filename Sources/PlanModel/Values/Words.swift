extension AreaOfNeed: WordValue {
  package static var wordName: String { "an area of need" }
  package static var aliases: [String: AreaOfNeed] {
    [
      "semh": .semh, "social emotional and mental health": .semh, "sensory and/or physical": .physical,
      "physical and sensory": .physical, "communication": .communication, "cognition": .cognition,
    ]
  }
}

/// How a pupil's views were gathered (the list follows the tools that English authorities publish).
package enum VoiceMethod: String, WordValue {
  case talking, adultScribed = "adult scribed", ownWriting = "own writing", drawing, photographs
  case talkingMats = "talking mats", symbols, signing, puppets, cards, threeWishes = "three wishes"
  case goodDayBadDay = "good day bad day", video, observation

  package static var wordName: String { "a way of hearing a pupil" }
  package static var aliases: [String: VoiceMethod] {
    ["photos": .photographs, "scribed": .adultScribed, "writing": .ownWriting, "observed": .observation]
  }
}

/// How a family's views reached the school.
package enum ParentVoiceMethod: String, WordValue {
  case meeting, telephone, form, homeVisit = "home visit", video, email, letter

  package static var wordName: String { "a way of hearing a family" }
  package static var aliases: [String: ParentVoiceMethod] { ["phone": .telephone, "in person": .meeting] }
}

/// What a meeting is for.
package enum MeetingKind: String, WordValue {
  case smallSteps = "small steps"
  case annualReview = "annual review"
  case senco = "SENCo"
  case school
  case teamAroundTheChild = "team around the child"

  package static var wordName: String { "a kind of meeting" }
  package static var aliases: [String: MeetingKind] {
    ["tac": .teamAroundTheChild, "small step": .smallSteps]
  }
}

/// Who asked for a meeting.
package enum AskedForBy: String, WordValue {
  case school, parent
  package static var wordName: String { "who asked" }
}

/// How a meeting was held; all of these count as met.
package enum MeetingForm: String, WordValue {
  case inPerson = "in person", telephone, video, homeVisit = "home visit"

  package static var wordName: String { "a way of meeting" }
  package static var aliases: [String: MeetingForm] { ["phone": .telephone] }
}

/// Why a meeting did not take place on its day.
package enum MissedReason: String, WordValue {
  case didNotAttend = "did not attend"
  case familyMovedIt = "family moved it"
  case schoolMovedIt = "school moved it"

  package static var wordName: String { "a reason for a missed meeting" }
  package static var aliases: [String: MissedReason] { ["dna": .didNotAttend] }
}

/// How it ended when a meeting was never held.
package enum MeetingOutcome: String, WordValue {
  case viewsGivenInstead = "views given instead"
  case declined

  package static var wordName: String { "an outcome of a meeting that was never held" }
}

/// How somebody followed up a family.
package enum FollowUpMethod: String, WordValue {
  case telephone, inPerson = "in person", message, letter, email, homeVisit = "home visit", video

  package static var wordName: String { "a way of following up" }
  package static var aliases: [String: FollowUpMethod] {
    ["phone": .telephone, "text": .message, "at the gate": .inPerson, "text message": .message]
  }
}

/// How far a target was reached.
package enum Outcome: String, WordValue {
  case exceeded, achieved, partlyAchieved = "partly achieved", notAchieved = "not achieved", stopped

  package static var wordName: String { "an outcome of a target" }
  package static var aliases: [String: Outcome] {
    [
      "met": .achieved, "partially achieved": .partlyAchieved, "not met": .notAchieved,
      "partly met": .partlyAchieved,
    ]
  }
}

/// What is to happen after a review.
package enum NextStep: String, WordValue {
  case newTarget = "new target", adapt, `continue`, moveToClassProvision = "move to class provision"

  package static var wordName: String { "a next step" }
}

/// SEN support or an education, health and care plan.
package enum SENStatus: String, WordValue {
  case support = "K"
  case plan = "E"

  package static var wordName: String { "a status" }
  package var meaning: String? {
    switch self {
    case .support: "SEN support"
    case .plan: "education, health and care plan"
    }
  }
}

/// A pupil's type of need, by the Department for Education's codes (CBDS, May 2026).
package enum Need: String, WordValue {
  case spld = "SPLD", mld = "MLD", sld = "SLD", pmld = "PMLD", semh = "SEMH", slcn = "SLCN", asd = "ASD"
  case hi = "HI", vi = "VI", msi = "MSI", pd = "PD", ds = "DS", oth = "OTH", nsa = "NSA"

  package static var wordName: String { "a code for a need" }
  package var meaning: String? { title }

  /// The broad area, where the code has one.
  package var area: AreaOfNeed? {
    switch self {
    case .spld, .mld, .sld, .pmld: .cognition
    case .semh: .semh
    case .slcn, .asd: .communication
    case .hi, .vi, .msi, .pd: .physical
    case .ds, .oth, .nsa: nil
    }
  }

  package var title: String {
    switch self {
    case .spld: "Specific learning difficulty"
    case .mld: "Moderate learning difficulty"
    case .sld: "Severe learning difficulty"
    case .pmld: "Profound and multiple learning difficulty"
    case .semh: "Social, emotional and mental health"
    case .slcn: "Speech, language and communication needs"
    case .asd: "Autistic spectrum disorder"
    case .hi: "Hearing impairment"
    case .vi: "Vision impairment"
    case .msi: "Multi-sensory impairment"
    case .pd: "Physical disability"
    case .ds: "Down syndrome"
    case .oth: "Other difficulty or disability"
    case .nsa: "SEN support, type of need not yet assessed"
    }
  }
}

/// A member of staff's part in the school.
package enum StaffRole: String, WordValue {
  case classTeacher = "class teacher", teachingAssistant = "teaching assistant", yearLead = "year lead"
  case seniorLeader = "senior leader", senco = "SENCo", admin

  package static var wordName: String { "a role" }
  package static var aliases: [String: StaffRole] { ["ta": .teachingAssistant, "teacher": .classTeacher] }
}

/// What somebody who moderates finds of one criterion.
package enum ModerationAnswer: String, WordValue {
  case yes, partly, notYet = "not yet"
  package static var wordName: String { "an answer" }
}

/// What moderation says of a plan.
package enum Verdict: String, WordValue {
  case agreed, agreedAfterChanges = "agreed after changes", changesNeeded = "changes needed"
  package static var wordName: String { "a verdict" }
}

/// Which part of the cycle moderation looked at.
package enum ModerationStage: String, WordValue {
  case plan, review
  package static var wordName: String { "a stage" }
}

/// Where a pupil stands in primary school, by year group.
package enum KeyStage: String, WordValue {
  case eyfs = "EYFS", ks1 = "KS1", ks2 = "KS2", ks3 = "KS3", ks4 = "KS4", ks5 = "KS5"
  package static var wordName: String { "a stage" }
  package var meaning: String? {
    switch self {
    case .eyfs: "nursery and reception"
    case .ks1: "years 1 and 2"
    case .ks2: "years 3 to 6"
    case .ks3: "years 7 to 9"
    case .ks4: "years 10 and 11"
    case .ks5: "years 12 to 14"
    }
  }
}

/// Who may be told what of a plan.
package enum Sharing: String, WordValue {
  case askSENCo = "ask SENCo"
  package static var wordName: String { "a restriction" }
}

/// What people.yaml lets a contact get.
package enum ContactRight: String, WordValue {
  case invitation, plan, nothing
  package static var wordName: String { "what a contact gets" }
}

/// How a contact likes to be reached.
package enum ContactPreference: String, WordValue {
  case telephone, message, email, letter, inPerson = "in person"
  package static var wordName: String { "a way to be reached" }
  package static var aliases: [String: ContactPreference] { ["text": .message, "phone": .telephone] }
}

/// The pronouns to print of a pupil.
package enum Pronouns: String, WordValue {
  case he, she, they
  package static var wordName: String { "a pronoun" }
}

/// Who answered a survey.
package enum SurveyAudience: String, WordValue {
  case parents, staff, pupils
  package static var wordName: String { "an audience" }
}

/// How a rule of the school's own settings counts.
package enum RuleSetting: String, WordValue {
  case error, warning, advice, off
  package static var wordName: String { "a severity" }
}
