package import PlanModel

/// A file of findings that a school knows and has put off: `check --baseline` hides them.
///
/// It names each by file, rule, target and text, never by line, so that it holds while plans are edited.
package struct Baseline: Record {
  package static let recordName = "baseline"
  package var known: [Entry]

  package init(from fields: inout Fields) {
    fields.version("baseline")
    known = fields.list("known", "One entry for each finding.")
  }

  package struct Entry: Record {
    package static let recordName = "known finding"
    package var file: Text?
    package var rule: Text?
    package var target: Text?
    package var times: Located<Int>?
    package var text: Text?

    package init(from fields: inout Fields) {
      file = fields.required("file", "The file's path in the folder of plans.")
      rule = fields.required("rule", "The rule.")
      target = fields.optional("target", "The target that it is about.")
      times = fields.optional("times", "How often it is found there: 1 unless said.")
      text = fields.required("text", "What the finding says, each number as #.")
    }
  }
}
