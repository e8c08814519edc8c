package import Diagnostics
package import PlanModel

/// One plan, read and asked every rule that looks at a single plan.
package struct CheckedPlan: Sendable {
  /// Nil when nothing could be made of the file.
  package let plan: Plan?
  package let findings: [Finding]
  /// What rules across plans keep of it.
  let record: PlanRecord?

  init(
    _ result: RecordReader.Result<Plan>,
    at place: PlanPlace,
    path: String,
    rules: ActiveRules,
    school: SchoolContext
  ) {
    plan = result.record
    guard let plan = result.record else {
      findings = rules.adjusted(result.findings)
      record = nil
      return
    }
    let context = PlanContext(
      plan: plan,
      place: place,
      school: school,
      unread: ValueProblem.places(in: result.findings)
    )
    var found = rules.findings(in: context)
    let pending = Acceptances(of: plan).silence(&found, rules: rules, isWhole: !result.hasBlanks)
    findings = rules.adjusted(result.findings) + found
    record = PlanRecord(plan, place: place, path: path, pending: pending, today: school.today)
  }
}
