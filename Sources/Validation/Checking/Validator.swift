package import Diagnostics
package import PlanModel

/// Checks a school's plans: reads each file once, asks every rule, and keeps the findings in order.
package struct Validator: Sendable {
  private let school: SchoolContext
  private let rules: ActiveRules
  private let shown: @Sendable (String) -> String

  /// A plan's text to take in place of the file of that path.
  package struct Replacement: Sendable {
    /// Relative to the plans folder.
    package var path: String
    package var text: [UInt8]

    package init(path: String, text: [UInt8]) {
      self.path = path
      self.text = text
    }
  }

  /// What came of a check.
  package struct Outcome: Sendable {
    /// In one stable order.
    package var diagnostics: [Diagnostic]
    /// How many YAML files were read.
    package var filesChecked: Int
    package var planCount: Int
  }

  /// `shown` turns the path of a file, as opened, into the one to show.
  package init(
    files: SchoolFiles,
    today: CalendarDate,
    rules: [Rule] = Rule.all,
    shown: @escaping @Sendable (String) -> String
  ) {
    self.school = SchoolContext(files: files, today: today)
    self.rules = ActiveRules(rules, settings: files.school.rules)
    self.shown = shown
  }

  /// Reads every plan and reports on the files that `includes` names.
  package func validate(
    cores: Int,
    replacement: Replacement? = nil,
    includes: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> Outcome {
    var plans = school.files.listing.plans
    if let replacement, !plans.contains(where: { $0.file.path == replacement.path }),
      case .plan(let place) = FileRole(path: replacement.path)
    {
      plans.append((PlanFolder.File(path: replacement.path, role: .plan(place)), place))
    }
    let files = plans
    let checks = Workers.map(count: files.count, cores: cores) { number, reader in
      let (file, place) = files[number]
      return check(file, place, reader, replacement, reports: includes(file.path))
    }
    var diagnostics: [Diagnostic] = []
    var records: [PlanRecord] = []
    records.reserveCapacity(checks.count)
    var unreadable: [PlanPlace] = []
    for (number, check) in checks.enumerated() {
      if !check.diagnostics.isEmpty { diagnostics += check.diagnostics }
      if let record = check.record { records.append(record) } else { unreadable.append(files[number].place) }
    }
    let context = RepositoryContext(
      school: school,
      plans: records,
      unreadable: unreadable
    )
    diagnostics += repositoryDiagnostics(context, cores, replacement, includes)
    diagnostics += school.files.diagnostics.filter { includes(relative($0.path)) }
    diagnostics += strays.filter { includes(relative($0.path)) }
    return Outcome(
      diagnostics: FindingLimit.apply(to: diagnostics.sorted()),
      filesChecked: files.count + school.files.filesRead,
      planCount: files.count
    )
  }

  // MARK: One plan

  private struct Check: Sendable {
    var diagnostics: [Diagnostic] = []
    var record: PlanRecord?
  }

  private func check(
    _ file: PlanFolder.File,
    _ place: PlanPlace,
    _ reader: RecordReader,
    _ replacement: Replacement?,
    reports: Bool
  ) -> Check {
    let path = school.files.folder.path + "/" + file.path
    let isReplaced = replacement?.path == file.path
    let result: RecordReader.Result<Plan>
    if isReplaced, let text = replacement?.text {
      result = reader.read(Plan.self, text: text)
    } else {
      result = reader.read(Plan.self, from: path, limit: RecordReader.planLimit)
    }
    let checked = CheckedPlan(result, at: place, path: file.path, rules: rules, school: school)
    let findings = checked.findings
    var check = Check()
    check.record = checked.record
    if reports, !findings.isEmpty {
      let source =
        isReplaced
        ? SourceText(path: shown(path), bytes: replacement?.text ?? []) : reader.source(path: shown(path))
      let targets = result.record?.targets ?? []
      check.diagnostics = FindingLimit.first(of: findings).map { finding in
        let target = targets.first { $0.range.encloses(finding.range) }
        return Diagnostic(finding, in: source, target: target?.id?.value.text)
      }
      check.diagnostics += FindingLimit.rest(of: findings, path: source.path)
    }
    return check
  }

  // MARK: Everything else

  /// Asks the rules across plans, reads the files again that they found fault with, and reports there.
  private func repositoryDiagnostics(
    _ context: RepositoryContext,
    _ cores: Int,
    _ replacement: Replacement?,
    _ includes: (String) -> Bool
  ) -> [Diagnostic] {
    let byPath = rules.findingsAcross(context, cores: cores)
    let buffer = FileBuffer()
    let records = Dictionary(context.plans.map { ($0.path, $0) }) { first, _ in first }
    var diagnostics: [Diagnostic] = []
    for (path, findings) in byPath where !findings.isEmpty && includes(path) {
      let full = school.files.folder.path + "/" + path
      var bytes: [UInt8] = []
      if let replacement, replacement.path == path {
        bytes = replacement.text
      } else if let role = FileRole(path: path), (try? buffer.read(full, limit: role.limit)) != nil {
        // A file that has gone since is still reported, without its lines.
        bytes = Array(buffer.bytes)
      }
      let source = SourceText(path: shown(full), bytes: bytes)
      diagnostics += findings.map { finding in
        let target = records[path]?.targets.first { $0.range.encloses(finding.range) }
        return Diagnostic(finding, in: source, target: target?.id?.text)
      }
    }
    return diagnostics
  }

  /// What does not belong where it is.
  private var strays: [Diagnostic] {
    school.files.listing.strays.map { stray in
      let path = shown(school.files.folder.path + "/" + stray.path)
      return StrayFiles.diagnostic(stray, path: path)
    }
  }

  private func relative(_ shownPath: String) -> String {
    let prefix = shown(school.files.folder.path) + "/"
    return shownPath.hasPrefix(prefix) ? String(shownPath.dropFirst(prefix.count)) : shownPath
  }
}
