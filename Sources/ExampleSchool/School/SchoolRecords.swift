internal import PlanModel

/// The files that belong to the school as a whole.
struct SchoolRecords: Sendable {
  let building: Building
  let seed: UInt64

  private static func head(_ version: StaticString, _ comment: String, _ key: StaticString) -> [UInt8] {
    var writer = YAMLWriter()
    writer.comment(comment)
    writer.version(version)
    writer.open(key)
    return writer.bytes
  }

  var registerHead: [UInt8] {
    Self.head(
      "register",
      "An invented SEN register. K is SEN support, E an education, health and care plan.",
      "pupils"
    )
  }

  var contactsHead: [UInt8] {
    Self.head(
      "contacts",
      "Written by year leads and the office, who do not edit the teachers' plans.",
      "entries"
    )
  }

  /// The head of people.yaml with the staff.
  var peopleHead: [UInt8] {
    var writer = YAMLWriter()
    writer.comment("Invented names. In a real school this file stays out of the repository.")
    writer.version("people")
    writer.open("staff")
    for number in 0..<building.staffCount {
      var chance = Chance(seed: seed, .school, number, 2)
      let heritage = chance.pick(Heritage.all) ?? Heritage.all[0]
      var name = People.StaffName.blank
      name.name = Located(
        "\(chance.pick(["Mrs", "Ms", "Miss", "Mr"]) ?? "Ms") \(chance.pick(heritage.surnames) ?? "")"
      )
      writer.entry(StaffID(unchecked: building.staff(number)), name)
    }
    writer.close()
    writer.open("pupils")
    return writer.bytes
  }

  var school: [UInt8] {
    var school = School.blank
    school.name = Located("Larkmead Primary School")
    for number in 0..<building.staffCount {
      var member = StaffMember.blank
      var chance = Chance(seed: seed, .school, number, 3)
      member.roles = [Located(building.role(number))]
      let from = Days.day(2010 + chance.below(15), 9, 1)
      member.from = Located(from.weekday > 5 ? from.adding(days: 2) : from)
      school.staff.append(StaffID(unchecked: building.staff(number)), member)
    }
    school.years.append(Days.year, year)
    var followUp = FollowUpSettings.blank
    followUp.within = Located(5)
    followUp.ladder = [.classTeacher, .yearLead, .seniorLeader, .senco].map { Located($0) }
    school.followUp = followUp
    var numbers = TargetNumbers.blank
    (numbers.least, numbers.most, numbers.limit) = (Located(2), Located(4), Located(6))
    school.targets = numbers
    for (measure, share) in [("attendance", 95.0), ("parent-voice", 95)] {
      var goal = Goal.blank
      goal.measure = Located(measure)
      goal.atLeast = Located(share)
      goal.by = Days.terms.last.map { Located($0.key) }
      school.goals.append(goal)
    }
    var writer = YAMLWriter()
    writer.comment("An invented school, written by `smallsteps example`: everything in it may be changed.")
    school.writeFields(to: &writer)
    return writer.bytes
  }

  private var year: SchoolYear {
    var year = SchoolYear.blank
    for phase in [0, 3, 6] {
      for block in 0..<building.teamsInPhase {
        let (name, number) = building.team(year: phase, form: block * 4)
        let leads = building.leads(ofTeam: number)
        var team = Team.blank
        team.lead = Located(StaffID(unchecked: leads.lead))
        team.seniorLeader = Located(StaffID(unchecked: leads.senior))
        year.teams.append(OtherID(unchecked: name), team)
      }
    }
    for item in building.classes {
      var schoolClass = SchoolClass.blank
      schoolClass.yearGroups = YearGroup(item.yearGroup).map { [Located($0)] } ?? []
      schoolClass.teachers = [Located(StaffID(unchecked: item.teacher))]
      schoolClass.team = Located(OtherID(unchecked: item.team))
      year.classes.append(ClassID(unchecked: item.id), schoolClass)
    }
    for item in Days.terms {
      var term = SchoolTerm.blank
      term.from = Located(item.from)
      term.to = Located(item.to)
      term.closed = item.closed.map { Located(DayRange(days: $0)) }
      term.plansBy = Located(item.plansBy)
      term.meetBy = Located(item.meetBy)
      term.reviewBy = Located(item.reviewBy)
      term.moderateBy = Located(item.moderateBy)
      term.directedHours = Located(item.directedHours)
      year.terms.append(TermName(unchecked: item.name), term)
    }
    return year
  }

  /// Surveys, training and templates, by name.
  func others(families: Int) -> [(String, [UInt8])] {
    [
      ("plans/surveys/parents.yaml", parents(families: families).yaml),
      ("plans/surveys/staff.yaml", staffSurvey.yaml),
      ("plans/\(Days.year)/cpd.yaml", training.yaml), ("templates/moderation.yaml", criteria.yaml),
      ("templates/questions/eyfs.yaml", questions(.eyfs).yaml),
      ("templates/questions/ks1.yaml", questions(.ks1).yaml),
      ("templates/questions/ks2.yaml", questions(.ks2).yaml),
    ]
  }
}
