extension School: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.version("school")
    writer.field("name", name)
    writer.field("slot_minutes", Located(slotMinutes))
    writer.keyed("staff", staff)
    writer.keyed("years", years)
    writer.field("joiner_days", Located(joinerDays))
    writer.field("meetings_a_year", Located(meetingsAYear))
    writer.field("answer_within", Located(answerWithin))
    writer.field("follow_up", followUp)
    writer.field("targets", targets)
    writer.field("publish_at_least", Located(publishAtLeast))
    if keepUPNs { writer.field("keep_upns", Located(true)) }
    writer.keyed("hourly_costs", hourlyCosts, isShort: true)
    writer.list("goals", goals)
    writer.keyed("rules", rules, isShort: true)
  }
}

extension StaffMember: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.oneOrMany("role", roles)
    writer.field("from", from)
    writer.field("until", until)
  }
}

extension SchoolYear: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.keyed("teams", teams)
    writer.keyed("classes", classes)
    writer.keyed("terms", terms)
  }
}

extension Team: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("lead", lead)
    writer.field("senior_leader", seniorLeader)
  }
}

extension SchoolClass: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.list("year_groups", yearGroups, isShort: true)
    writer.list("teachers", teachers, isShort: true)
    writer.field("team", team)
  }
}

extension SchoolTerm: WritableRecord {
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("from", from)
    writer.field("to", to)
    writer.list("closed", closed, isShort: true)
    writer.field("plans_by", plansBy)
    writer.field("meet_by", meetBy)
    writer.field("review_by", reviewBy)
    writer.field("moderate_by", moderateBy)
    writer.field("directed_hours", directedHours)
  }
}

extension FollowUpSettings: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("within", within)
    writer.list("ladder", ladder, isShort: true)
  }
}

extension TargetNumbers: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("least", least)
    writer.field("most", most)
    writer.field("limit", limit)
  }
}

extension Goal: WritableRecord {
  package static var isShort: Bool { true }
  package func writeFields(to writer: inout YAMLWriter) {
    writer.field("measure", measure)
    writer.field("at_least", atLeast)
    writer.field("by", by)
  }
}
