internal import ArgumentParser
internal import Diagnostics
internal import Validation

/// `smallsteps explain`: what a rule means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule, with examples; without a name, lists the rules.",
    discussion: """
        smallsteps explain
        smallsteps explain missing-smart-part
      """
  )

  @Argument(
    help: ArgumentHelp("The rule, as a finding names it in brackets.", valueName: "rule"),
    completion: .rules
  )
  var rule: String?

  func run() throws {
    guard let name = rule else {
      Output.write(RuleExplanation.list)
      return
    }
    guard let rule = Rule.named(name) else {
      let near = EditDistance.nearest(to: name, among: Rule.all.map(\.id))
      let hint = near.first.map { "did you mean '\($0)'?" } ?? "'smallsteps explain' lists them."
      throw ValidationError("There is no rule '\(name)'; \(hint)")
    }
    Output.write(RuleExplanation(rule).text)
  }
}
