internal import ArgumentParser
internal import Diagnostics
internal import NewTerm
internal import PlanModel
internal import Validation

/// One run of `new`, once its arguments are known to make sense.
struct NewJob {
  let files: SchoolFiles
  let options: New

  func run() throws {
    let choice = TermChoice(files, today: options.repository.day)
    let known = KnownNames(files)
    let named = try options.pupils.map { try known.pupil($0) }
    let schoolClass = try options.schoolClass.map { try known.schoolClass($0) }
    func meant(_ term: TermKey) -> [PupilID] {
      if let schoolClass { return choice.pupils(of: schoolClass, in: term) }
      return options.all ? choice.everybody(in: term) : named
    }
    let asked = try options.repository.term.map { try known.term($0) }
    if asked == nil, !named.isEmpty, named.allSatisfy({ choice.hasLeft($0) != nil }) {
      // Whatever the term, so that nobody is sent to look for one.
      for pupil in named {
        if let left = choice.hasLeft(pupil) { Output.tell("\(pupil) left on \(left)") }
      }
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    guard let term = asked ?? choice.term(for: meant) else {
      Output.tell(
        "school.yaml knows no term after \(files.school.term(on: options.repository.day)?.description ?? "this");"
          + " add the next one with its dates"
      )
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let pupils = meant(term)
    guard !pupils.isEmpty else {
      Output.tell("nobody on the register is due a plan \(schoolClass.map { "in \($0) " } ?? "")in \(term)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    // Of everybody or a class, those who join too late are left out without a word.
    if let meantTerm = asked ?? files.school.term(on: options.repository.day) {
      for pupil in named where choice.joinsTooLate(pupil, in: meantTerm) {
        guard let joined = choice.joined(pupil, in: meantTerm) else { continue }
        Output.tell(
          "\(pupil) joined on \(joined), too late for a plan to be due in \(meantTerm)"
            + (term == meantTerm ? "" : "; the first is for \(term)")
        )
      }
    }
    let start = TermStart(
      files,
      term: term,
      today: options.repository.day,
      keepsAcceptance: Self.concernsWording,
      shown: { World.shown($0) }
    )
    var writing = PlanWriting(folder: files.folder.path, isDry: options.dryRun, showsText: pupils.count == 1)
    // A window of pupils at a time: each start holds the whole of a pupil's last plan.
    for first in stride(from: 0, to: pupils.count, by: 1024) {
      let window = Array(pupils[first..<min(first + 1024, pupils.count)])
      for result in start.start(window, cores: World.cores) { writing.take(result) }
    }
    try writing.status.end()
  }

  /// Whether a rule looks at nothing of a target but what the pupil will do, which goes on unchanged.
  private static func concernsWording(_ rule: String) -> Bool {
    guard let rule = Rule.named(rule), rule.origin == .wording else { return false }
    return rule.criterion == .specific || rule.criterion == .relevant
  }
}
