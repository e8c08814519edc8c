internal import PlanModel

/// Several plans and their school: what a document about a pupil's years, a class, a term or the school is
/// made from.
package struct GroupSubject: Sendable {
  package let group: PlanGroup
  /// The plans of the group that could be read, in the order of their paths, a pupil's in the order of terms.
  package let plans: [PlanSubject]
  package let wholeSchool: SchoolSubject

  package init(_ group: PlanGroup, plans: [PlanSubject], in wholeSchool: SchoolSubject) {
    self.group = group
    self.plans = plans
    self.wholeSchool = wholeSchool
  }

  /// One without anything, to tell the names of its values.
  package static var blank: GroupSubject { GroupSubject(.school, plans: [], in: .blank) }
}
