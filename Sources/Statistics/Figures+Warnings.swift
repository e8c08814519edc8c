extension Figures {
  /// What to tell of files that are not, or not wholly, in the figures.
  package var warnings: [String] {
    var lines: [String] = []
    if otherErrors > 0 {
      let errors = otherErrors == 1 ? "1 error" : "\(otherErrors) errors"
      lines.append("\(errors) in files other than plans may change figures; run `smallsteps check`")
    }
    if !hasRegister {
      lines.append("no pupils are in register.yaml, so that no meeting is due and no group is known")
    }
    if unreadable > 0 {
      let plans = unreadable == 1 ? "1 plan" : "\(unreadable) plans"
      let verb = unreadable == 1 ? "is" : "are"
      lines.append("\(plans) could not be read and \(verb) not counted; run `smallsteps check`")
    }
    if partlyRead > 0 {
      let plans = partlyRead == 1 ? "1 plan has" : "\(partlyRead) plans have"
      lines.append("\(plans) lines that could not be read and are not counted; run `smallsteps check`")
    }
    return lines
  }
}
