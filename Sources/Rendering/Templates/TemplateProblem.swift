/// Every kind of trouble that a template can have: the ids of its findings.
package enum TemplateProblem: String, Sendable, CaseIterable {
  case badTag = "template-bad-tag"
  case cycle = "template-cycle"
  case missingPartial = "template-missing-partial"
  case notReadable = "template-not-readable"
  case sectionMismatch = "template-section-mismatch"
  case unescaped = "template-unescaped"
  case unknownName = "template-unknown-name"
  case unsafePlace = "template-unsafe-place"
  case wrongUse = "template-wrong-use"
}
