extension ModerationCriteria {
  /// The criteria of a school that has no templates/moderation.yaml of its own.
  package static var standard: ModerationCriteria {
    var criteria = ModerationCriteria.blank
    criteria.plan = [
      criterion(
        "pupil voice",
        "Is the child's own voice there, dated, and gathered in a way that suits the child?"
      ),
      criterion(
        "parent voice",
        "Are the parent's own words there, dated, and different from last term's?"
      ),
      criterion(
        "review",
        "Has every target an outcome, evidence that somebody could check, and a decision about what comes next?"
      ),
    ]
    criteria.targets = [
      criterion("specific", "Would a supply teacher know which one thing to look for, and where?"),
      criterion("measurable", "Do baseline and success count the same thing, and is it clear who counts?"),
      criterion(
        "achievable",
        "Is the step small enough for one term, and has the child not taken it already?"
      ),
      criterion(
        "relevant",
        "Does it come from this child's need and from what the family or the child said?"
      ),
      criterion("time bound", "Is there a date in this term, before the review?"),
      criterion("provision", "Do we see what is given, by whom, to how many, for how long and how often?"),
      criterion("home", "Is there one thing a busy family could really do?"),
    ]
    return criteria
  }

  private static func criterion(_ id: String, _ question: String) -> Criterion {
    var criterion = Criterion.blank
    criterion.id = Located(id)
    criterion.question = Located(question)
    return criterion
  }
}
