import Diagnostics
import ExampleSchool
import Foundation
import PlanModel
import TestSupport
import Testing

@Suite struct ExampleSchoolTests {
  /// The files of a school by name.
  private func files(pupils: Int, seed: UInt64, cores: Int) throws -> [String: Data] {
    let folder = try TemporaryFolder()
    let path = folder.path + "/school"
    let written = try ExampleSchool(pupils: pupils, seed: seed).write(to: path, cores: cores)
    #expect(written.pupils == pupils)
    #expect(written.plans == pupils * 3)
    var files: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? []
    where name.hasSuffix(".yaml") {
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return files
  }

  @Test func sameSeedGivesTheSameBytesOnAnyCores() throws {
    let one = try files(pupils: 90, seed: 7, cores: 1)
    #expect(try files(pupils: 90, seed: 7, cores: 3) == one)
    #expect(try files(pupils: 90, seed: 8, cores: 1) != one)
  }

  @Test(arguments: [1, 2, 9, 73])
  func everyFileIsReadWithoutAFinding(_ pupils: Int) throws {
    let files = try files(pupils: pupils, seed: UInt64(pupils), cores: 1)
    for (name, data) in files {
      let text = Array(data)
      if name.hasPrefix("templates/") {
        #expect(!text.contains(UInt8(ascii: "~")))
        continue
      }
      let role = try #require(FileRole(path: String(name.dropFirst("plans/".count))), "\(name)")
      let findings =
        switch role {
        case .school: RecordReader().read(School.self, text: text).findings
        case .register: RecordReader().read(Register.self, text: text).findings
        case .people: RecordReader().read(People.self, text: text).findings
        case .survey: RecordReader().read(Surveys.self, text: text).findings
        case .cpd: RecordReader().read(CPD.self, text: text).findings
        case .contacts: RecordReader().read(Contacts.self, text: text).findings
        case .moderation: RecordReader().read(Moderation.self, text: text).findings
        case .plan: RecordReader().read(Plan.self, text: text).findings
        }
      #expect(findings.isEmpty, "\(name): \(findings.map(\.message))")
    }
    #expect(files.keys.filter { $0.contains("/P") && !$0.contains("moderation") }.count == pupils * 3)
  }

  @Test func textsHaveNoGapsAndNoSlips() throws {
    let targets = try Self.plans.get().flatMap(\.targets)
    for target in targets {
      let texts = [
        target.specific, target.measurable?.baseline, target.measurable?.success, target.measurable?.how,
        target.achievable, target.relevant, target.familyPart, target.home.first, target.review?.evidence,
        target.review?.why, target.review?.familySees,
      ]
      for text in texts.compactMap({ $0?.value }) {
        #expect(
          !text.contains { "{}".contains($0) } && !text.contains("  ") && !text.contains(" ,"),
          "\(text)"
        )
        #expect(
          text.first?.isUppercase == true || text.first?.isNumber == true || text.hasPrefix("will "),
          "\(text)"
        )
      }
    }
  }

  @Test func targetsHaveAllTheirPartsAndASmallStep() throws {
    let targets = try Self.plans.get().flatMap(\.targets)
    #expect(targets.count > 700)
    var reviewed = 0
    var reached = 0
    for target in targets {
      #expect(target.specific?.value.hasPrefix("will ") == true)
      let baseline = try #require(Self.count(target.measurable?.baseline?.value))
      let success = try #require(Self.count(target.measurable?.success?.value))
      #expect(baseline.of == success.of)
      #expect(baseline.done < success.done, "\(target.id?.value.text ?? "")")
      #expect(success.done <= success.of)
      let set = try #require(target.set?.value)
      let due = try #require(target.timeBound?.value)
      let review = try #require(target.review?.date?.value)
      #expect(set < due && due < review && set.days(until: review) < 140)
      #expect(
        !target.home.isEmpty && !target.provision.isEmpty && target.relevant != nil
          && target.achievable != nil
      )
      if target.review?.outcome?.value != .stopped {
        reviewed += 1
        if [.achieved, .exceeded].contains(target.review?.outcome?.value) { reached += 1 }
      }
    }
    #expect((65...76).contains(reached * 100 / reviewed))
  }

  @Test func fewTextsAreTheSame() throws {
    var byTerm: [String: Int] = [:]
    for plan in try Self.plans.get() {
      for target in plan.targets {
        let term = target.set.map { "\($0.value.components.month / 4)" } ?? ""
        byTerm[term + (target.specific?.value ?? ""), default: 0] += 1
      }
    }
    #expect(byTerm.values.filter { $0 > 2 }.count <= 1)
    let voices = try Self.plans.get().flatMap(\.parentVoice).compactMap { $0.says?.value }
    #expect(Set(voices).count * 100 >= voices.count * 99)
  }

  @Test func carriedTargetsGoOnFromTheTermBefore() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/school"
    _ = try ExampleSchool(pupils: 60, seed: 3).write(to: path, cores: 1)
    let listing = try PlanFolder(path: path + "/plans").list()
    var ids: Set<String> = []
    var carried = 0
    // Terms in the order of the year, not of the alphabet.
    for term in ["autumn", "spring", "summer"] {
      for (file, place) in listing.plans where place.term.term.text == term {
        let plan = try #require(RecordReader().read(Plan.self, from: path + "/plans/" + file.path).record)
        for target in plan.targets {
          if let reference = target.carriedFrom?.value {
            carried += 1
            #expect(ids.contains("\(place.pupil) \(reference.term)/\(reference.id)"))
          }
          ids.insert("\(place.pupil) \(term)/\(target.id?.value.text ?? "")")
        }
      }
    }
    #expect(carried > 20)
  }

  @Test func folderWithFilesIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine.txt", Data("x".utf8))
    #expect(throws: ExampleSchool.Failure.self) {
      _ = try ExampleSchool(pupils: 1, seed: 1).write(to: folder.path, cores: 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine.txt"])
  }

  /// Made once, as several tests look at them.
  private static let plans = Result {
    let files = try Self().files(pupils: 130, seed: 5, cores: 2)
    return files.filter { FileRole(path: String($0.key.dropFirst(6))).isPlan }.sorted { $0.key < $1.key }
      .compactMap { RecordReader().read(Plan.self, text: Array($0.value)).record }
  }

  /// `3 of 10 facts`.
  private static func count(_ text: String?) -> (done: Int, of: Int)? {
    let words = (text ?? "").split(separator: " ")
    guard words.count > 3, words[1] == "of", let done = Int(words[0]), let of = Int(words[2]) else {
      return nil
    }
    return (done, of)
  }
}

extension FileRole? {
  fileprivate var isPlan: Bool { if case .plan? = self { true } else { false } }
}
