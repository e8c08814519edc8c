import Foundation
import PlanModel
import TestSupport
import Testing

@testable import ExampleSchool

/// No pupil's target is another's, and the sentences hold together.
@Suite struct VarietyTests {
  private static let skills = AreaOfNeed.allCases.flatMap { Skill.all(of: $0) }
  private static let stages: [KeyStage] = [.eyfs, .ks1, .ks2]

  /// Pupils near one another, at the places where a digit turns over, and up to the last of a million.
  private static let pupils: [Int] = {
    var chance = Chance(seed: 1, .school, 0)
    let turns = [0, 16, 592, 2368, 2960, 37_888, 47_360, 568_320, 999_000].flatMap { $0..<$0 + 60 }
    return Array(Set(turns + (0..<2000).map { _ in chance.below(1_000_000) })).sorted()
  }()

  @Test func noTwoPupilsHaveTheSameTarget() {
    var phrase = Phrase(.she)
    phrase[.child] = "another child"
    phrase[.adult] = "an adult"
    for skill in Self.skills {
      #expect(Set(skill.things.map(\.text)).count == skill.things.count, "\(skill.id)")
      #expect(skill.does.gaps.contains { $0.gap == .x }, "\(skill.id)")
      var aims: Set<String> = []
      var chance = Chance(seed: 1, .targets, 0)
      var count = 0
      for pupil in Self.pupils {
        for moves in 0...2 {
          for goesOn in [false, true] where moves == 0 || pupil < 2500 {
            var work = TargetWork(skill: skill, area: .cognition, pupil: pupil, &chance)
            for _ in 0..<moves { work.moveOn() }
            if goesOn { work.goOn() }
            phrase[.x] = work.thing
            aims.insert(work.aim(phrase, stage: .ks2, term: 1, &chance))
            count += 1
          }
        }
      }
      #expect(aims.count == count, "\(skill.id)")
    }
  }

  @Test func everyKindOfTimeHasAsMany() {
    for setting in [Skill.Setting.play, .playground, .lesson, .social, .routine, .settled] {
      for stage in Self.stages {
        let times = Circumstances.times(setting, stage).map(\.text)
        #expect(Set(times).count == Circumstances.timesOfEachKind)
      }
      #expect(Set(Circumstances.spans(setting).map(\.text)).count == Circumstances.timesOfEachKind)
    }
    // What children of two stages have in common stands at the same place.
    for lists in [
      Self.stages.map { Circumstances.times(.social, $0) }, Self.stages.map { Circumstances.prompts($0) },
    ] {
      let places = lists.flatMap { $0.map(\.text).enumerated() }.map { "\($0.offset) \($0.element)" }
      #expect(Set(places).count == Set(lists.flatMap { $0.map(\.text) }).count)
    }
    #expect(Set(Circumstances.prompts.map(\.text)).count == Circumstances.prompts.count)
    #expect(Set(Circumstances.company.map(\.text)).count == Circumstances.company.count)
  }

  @Test func partsOfAMillionTargetsAreEnough() {
    for skill in Self.skills {
      let combinations =
        Circumstances.timesOfEachKind * Circumstances.prompts.count * skill.things.count
        * Circumstances.timesOfEachKind * Circumstances.company.count
      #expect(combinations >= ExampleSchool.sizes.upperBound, "\(skill.id)")
    }
  }

  @Test func digitsOfDifferentNumbersDiffer() {
    var rows: Set<[Int]> = []
    for number in 0..<5000 {
      var digits = Digits(of: number, turnedBy: 77)
      rows.insert([digits.next(16), digits.next(7), digits.nextIfNeeded(5), digits.next(9)])
    }
    #expect(rows.count == 5000)
  }

  /// A gap is a word like `the child beside her`, to which no `'s` can be put.
  @Test func noPossessiveIsPutToAPhrase() {
    let texts = Self.skills.flatMap { [$0.does, $0.otherwise, $0.already, $0.matters, $0.home] + $0.things }
    for text in texts { #expect(!text.text.contains("}'s"), "\(text.text)") }
  }

  @Test func wordsAreFilledInWithCapitalsAndWithoutGaps() {
    var chance = Chance(seed: 3, .voices, 1)
    var phrase = Phrase(.she)
    phrase.lists = Voices.familyWords(.eyfs)
    #expect(phrase.fill("{He} and {his} friend, {himself}", by: &chance) == "She and her friend, herself")
    #expect(phrase.fill("{trait} ends", isCapital: true, by: &chance).first?.isUppercase == true)
    #expect(Template("{Nothing} known").gaps.isEmpty)
  }

  @Test func familiesAndPupilsSpeakForThemselves() throws {
    let folder = try TemporaryFolder()
    _ = try ExampleSchool(pupils: 260, seed: 1).write(to: folder.path + "/school", cores: 2)
    let plans = try PlanFolder(path: folder.path + "/school/plans").list().plans.compactMap {
      RecordReader().read(Plan.self, from: folder.path + "/school/plans/" + $0.file.path).record
    }
    #expect(plans.count == 780)
    func share(_ texts: [String]) -> Int { Set(texts).count * 100 / max(1, texts.count) }
    let voices = plans.flatMap(\.parentVoice)
    #expect(share(voices.compactMap { $0.says?.value }) == 100)
    #expect(share(voices.compactMap { $0.hopes?.value }) == 100)
    #expect(share(voices.compactMap { $0.concerns?.value }) == 100)
    let targets = plans.flatMap(\.targets)
    #expect(share(targets.compactMap { $0.specific?.value }) == 100)
    #expect(share(targets.compactMap { $0.relevant?.value }) == 100)
    #expect(share(targets.compactMap { $0.achievable?.value }) >= 75)
    for text in targets.compactMap({ $0.specific?.value }) + voices.compactMap({ $0.says?.value }) {
      let words = text.lowercased().split(separator: " ")
      #expect(zip(words, words.dropFirst()).allSatisfy { $0 != $1 }, "\(text)")
      #expect(!text.contains("'s's") && !text.contains(" a a") && !text.contains(" a e"), "\(text)")
    }
  }
}
