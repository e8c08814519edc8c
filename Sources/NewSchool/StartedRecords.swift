internal import PlanModel

/// The settings, the register and the names of a school that begins, with remarks for whoever fills them in.
struct StartedRecords {
  let answers: SchoolAnswers

  init(_ answers: SchoolAnswers) { self.answers = answers }

  // MARK: Settings

  var school: [UInt8] {
    var writer = YAMLWriter()
    writer.remark(
      "The school's own settings. Everything may be changed; `smallsteps check` says whether it still fits."
    )
    writer.version("school")
    writer.field("name", Located(answers.name))
    writer.emptyLine()
    writer.remark("The length of one small steps meeting, in minutes.")
    writer.field("slot_minutes", Located(15))
    writer.emptyLine()
    writer.remark(
      "Staff by id. Names stand in people.yaml. Roles: class teacher, teaching assistant, year lead, senior leader,"
        + " SENCo, admin."
    )
    writer.keyed("staff", staff)
    writer.emptyLine()
    if answers.areDatesGuessed {
      writer.remark(
        "CHECK EVERY DATE: these are only the usual ones. Your authority and your governors set yours."
      )
    }
    writer.remark(
      "closed: days without school. plans_by: targets are written. meet_by: families have been met."
    )
    writer.remark("review_by: targets are reviewed. moderate_by: senior leaders have read their sample.")
    writer.remark("Before each of these dates a missing part of a plan is advice; after it, a finding.")
    if !teams.isEmpty {
      writer.remark(
        "teams: who leads which classes, so that `smallsteps chase` can name who calls next. Make one for each leader."
      )
    }
    writer.keyed("years", years)
    writer.emptyLine()
    writer.remark("School days that a pupil who joins in the year is given before the first plan is due.")
    writer.field("joiner_days", Located(20))
    writer.field("meetings_a_year", Located(3))
    writer.emptyLine()
    writer.remark("School days in which a meeting that a parent asks for takes place.")
    writer.field("answer_within", Located(10))
    writer.emptyLine()
    writer.remark("A missed meeting is followed up within so many school days, by these people in turn.")
    if !ladder.contains(.yearLead) {
      writer.remark(
        "A year lead stands under staff, as `lead:` of a team of classes, and here behind the class teacher."
      )
    }
    writer.field("follow_up", followUp)
    writer.field("targets", targets)
    writer.emptyLine()
    writer.remark("Published figures hide groups smaller than this.")
    writer.field("publish_at_least", Located(5))
    return writer.bytes
  }

  private var staff: Keyed<StaffID, StaffMember> {
    var staff = Keyed<StaffID, StaffMember>()
    for member in answers.staff {
      var record = StaffMember.blank
      record.roles = [Located(member.role)]
      staff.append(member.id, record)
    }
    return staff
  }

  private var years: Keyed<AcademicYear, SchoolYear> {
    var year = SchoolYear.blank
    for team in teams { year.teams.append(team.id, team.team) }
    for answer in answers.classes {
      var record = SchoolClass.blank
      record.team = teams.first.map { Located($0.id) }
      record.yearGroups = answer.yearGroups.map { Located($0) }
      record.teachers = answer.teachers.map { Located($0) }
      year.classes.append(answer.id, record)
    }
    for (number, answer) in answers.terms.enumerated() {
      let next = answers.terms.dropFirst(number + 1).first
      year.terms.append(answer.name, term(answer.days, before: next?.days.lowerBound))
    }
    var years = Keyed<AcademicYear, SchoolYear>()
    years.append(answers.year, year)
    return years
  }

  /// Plans in the fourth week, families met three weeks later, reviews a week before the end, moderation early in the
  /// next term.
  private func term(_ days: ClosedRange<CalendarDate>, before next: CalendarDate?) -> SchoolTerm {
    let (from, to) = (days.lowerBound, days.upperBound)
    let closed = UsualYear.closed(in: days)
    // The Friday of the week, or the one before where that week is free: nobody meets a deadline in half term.
    func friday(_ day: CalendarDate) -> CalendarDate {
      let friday = min(max(day.adding(days: 6).latest(weekday: 5), from), to)
      guard let free = closed.first(where: { $0.contains(friday) }) else { return friday }
      return max(free.lowerBound.latest(weekday: 5), from)
    }
    var term = SchoolTerm.blank
    (term.from, term.to) = (Located(from), Located(to))
    term.closed = closed.map { Located(DayRange(days: $0)) }
    let plansBy = friday(from.adding(days: 21))
    term.plansBy = Located(plansBy)
    let meetBy = friday(plansBy.adding(days: 21))
    term.meetBy = Located(meetBy)
    // In a short term there is no week between the two, and nothing is reviewed before families were met.
    term.reviewBy = Located(max(meetBy, to.adding(days: -7).latest(weekday: 5)))
    term.moderateBy = Located(next.map { $0.adding(days: 13).latest(weekday: 5) } ?? to)
    return term
  }

  private var followUp: FollowUpSettings {
    var settings = FollowUpSettings.blank
    settings.within = Located(5)
    settings.ladder = ladder.map { Located($0) }
    return settings
  }

  /// The rungs on which somebody stands.
  private var ladder: [StaffRole] {
    [.classTeacher, .yearLead, .seniorLeader, .senco].filter { first($0) != nil }
  }

  /// All classes in one team, where there is somebody to lead it.
  private var teams: [(id: OtherID, team: Team)] {
    var team = Team.blank
    team.lead = first(.yearLead).map { Located($0) }
    team.seniorLeader = first(.seniorLeader).map { Located($0) }
    return team.lead == nil && team.seniorLeader == nil ? [] : [(OtherID(unchecked: "whole-school"), team)]
  }

  private func first(_ role: StaffRole) -> StaffID? { answers.staff.first { $0.role == role }?.id }

  private var targets: TargetNumbers {
    var numbers = TargetNumbers.blank
    (numbers.least, numbers.most, numbers.limit) = (Located(2), Located(4), Located(6))
    return numbers
  }

  // MARK: Everybody

  var register: [UInt8] {
    var writer = YAMLWriter()
    writer.remark(
      "The SEN register. K is SEN support, E is an education, health and care plan. No names here."
    )
    writer.remark(
      "`smallsteps import register LIST.csv` fills it from the school's database. By hand, a pupil is:"
    )
    let group = answers.classes.first?.yearGroups.first.map { "\($0)" } ?? "3"
    let schoolClass = answers.classes.first?.id.text ?? "3-oak"
    let from = answers.terms.first?.days.lowerBound.iso ?? "2026-09-03"
    writer.comment("  P0402:")
    writer.comment("    need: SLCN")
    writer.comment("    history:")
    writer.comment("      - {from: \(from), status: K, year_group: \(group), class: \(schoolClass)}")
    writer.version("register")
    writer.empty("pupils")
    return writer.bytes
  }

  var people: [UInt8] {
    var writer = YAMLWriter()
    writer.remark(
      "Names and contacts behind the ids. git leaves this file out, and it must stay out: see README.md."
    )
    writer.remark("A pupil is written like this, with everybody who is to get something:")
    writer.comment("  P0402:")
    writer.comment("    name: Samuel Tesfay")
    writer.comment("    known_as: Sami")
    writer.comment("    pronouns: he")
    writer.comment("    contacts:")
    writer.comment(
      "      - {who: mother, name: Ms Tesfay, language: Tigrinya, interpreter: true, gets: [invitation, plan]}"
    )
    writer.version("people")
    writer.remark("  T01: {name: Ms Pereira}")
    writer.empty("staff")
    writer.empty("pupils")
    return writer.bytes
  }

  var criteria: [UInt8] {
    var writer = YAMLWriter()
    writer.remark(
      "What senior leaders look at in every plan. A judgement names only what is not yet a clear yes."
    )
    ModerationCriteria.standard.writeFields(to: &writer)
    return writer.bytes
  }
}
