internal import PlanModel

extension SchoolRecords {
  /// The parents' survey: 40% to 84% and 51% to 81%, as the case study found.
  func parents(families: Int) -> Surveys {
    survey(
      .parents,
      [
        ("reports", "I receive regular reports on my child's progress towards set targets", 40, 84),
        ("involved", "The school asks what I think before it sets targets for my child", 51, 81),
      ],
      asked: families,
      shares: (48, 62)
    )
  }

  var staffSurvey: Surveys {
    survey(
      .staff,
      [
        ("writing", "I am confident in writing a target that another adult could measure", 42, 86),
        ("listening", "I know how to bring a family's own words into a plan", 47, 83),
      ],
      asked: building.staffCount,
      shares: (82, 90)
    )
  }

  private func survey(
    _ audience: SurveyAudience,
    _ statements: [(id: String, text: String, before: Int, after: Int)],
    asked: Int,
    shares: (Int, Int)
  ) -> Surveys {
    var survey = Surveys.blank
    survey.audience = Located(audience)
    for statement in statements {
      survey.statements.append(OtherID(unchecked: statement.id), Located(statement.text))
    }
    for (number, name) in ["baseline", "summer"].enumerated() {
      var wave = Surveys.Wave.blank
      wave.name = Located(name)
      wave.date = Located(number == 0 ? Days.day(2025, 6, 20) : Days.day(2026, 7, 3))
      wave.asked = Located(asked)
      for (order, statement) in statements.enumerated() {
        // One or two leave a statement out.
        let answered = max(1, asked * (number == 0 ? shares.0 : shares.1) / 100 - (asked > 40 ? order : 0))
        let share = number == 0 ? statement.before : statement.after
        var answer = Surveys.Answer.blank
        answer.agree = Located((answered * share + 50) / 100)
        answer.of = Located(answered)
        wave.answers.append(OtherID(unchecked: statement.id), answer)
      }
      survey.waves.append(wave)
    }
    return survey
  }

  var training: CPD {
    var training = CPD.blank
    let sessions: [(CalendarDate, String, Int)] = [
      (Days.day(2025, 9, 2), "Writing a target that two adults score alike", 60),
      (Days.day(2025, 9, 16), "Fifteen minutes with a family, and who talks in them", 45),
      (Days.day(2025, 11, 12), "Small steps for reading and spelling", 45),
      (Days.day(2026, 1, 14), "What moderation found in the autumn plans", 40),
      (Days.day(2026, 4, 22), "Hearing pupils who do not speak", 60),
    ]
    var chance = Chance(seed: seed, .school, 0, 4)
    for (date, topic, minutes) in sessions {
      var session = CPD.Session.blank
      session.date = Located(date)
      session.topic = Located(topic)
      session.minutes = Located(minutes)
      session.audience = Located("teaching staff")
      // The office is number 3, and is not asked to come.
      let away = chance.pick(chance.below(4), of: Array(Building.leaders..<min(building.staffCount, 400)))
      for number in away.sorted() {
        let id = StaffID(unchecked: building.staff(number))
        session.absent.append(Located(id))
        if chance.percent(85) {
          session.caughtUp.append(id, Located(Days.calendar.day(4 + chance.below(8), schoolDaysAfter: date)))
        }
      }
      training.sessions.append(session)
    }
    return training
  }

  var criteria: ModerationCriteria {
    func criteria(_ items: [(String, String)]) -> [ModerationCriteria.Criterion] {
      items.map { id, question in
        var criterion = ModerationCriteria.Criterion.blank
        criterion.id = Located(id)
        criterion.question = Located(question)
        return criterion
      }
    }
    var record = ModerationCriteria.blank
    record.plan = criteria(ModerationStory.planCriteria)
    record.targets = criteria(ModerationStory.targetCriteria)
    return record
  }

  func questions(_ stage: KeyStage) -> Questions {
    var questions = Questions.blank
    questions.stage = Located(stage)
    questions.agreedWithSENCo = Located(Days.day(2025, 9, 3))
    questions.ask = (Voices.questions[stage] ?? []).map { Located($0) }
    return questions
  }
}
