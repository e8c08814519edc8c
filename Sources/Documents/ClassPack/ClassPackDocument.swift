internal import PlanModel
internal import Rendering

extension Document {
  /// A class on paper: one page a pupil, for whoever teaches it today.
  package static let classPack = Document(
    name: "class-pack",
    title: "a class: contents, and one page for each pupil",
    content: .each(.schoolClass) { subject, values in
      let first = subject.plans.first
      values.text(
        "class",
        first.map { Phrase(SpokenPlaces.schoolClass($0.place.schoolClass)) },
        "The class: 3 Oak."
      )
      values.text(
        "term",
        first.map { Phrase(SpokenPlaces.term($0.place.term)) },
        "The term: Autumn term 2025–26."
      )
      values.text("school", Phrase(subject.wholeSchool.school.name?.value ?? ""), "The school's name.")
      values.text(
        "teachers",
        first.flatMap { $0.wording.staff($0.teachers) },
        "The names of the class's teachers."
      )
      let numbered = Array(subject.plans.enumerated())
      values.list("pupils", numbered, blank: PlanSubject.blank.map { (0, $0) }, "Each pupil.") {
        item,
        values in
        let (offset, plan) = item
        values.text("number", Phrase(String(offset + 1)), "The number of the pupil's page, from 1.")
        values.text(
          "name",
          Phrase(plan.wording.name),
          "What the pupil is called; the id where there is no name."
        )
        values.text(
          "full_name",
          Phrase(plan.wording.fullName),
          "The pupil's whole name; the id where there is none."
        )
        values.text("id", Phrase(plan.place.pupil.text), "The pupil's id.")
        PlanValues.sharing(plan, &values)
        PlanValues.pupil(plan, &values)
        values.list("targets", plan.plan.targets, "The small steps.") { target, values in
          TargetValues.make(target, plan, &values)
        }
        values.group("no_targets", plan.plan.noTargets, "Why there are no targets.") { note, values in
          values.text("why", plan.wording.sentence(note.why))
        }
      }
    }
  )
}
