/// Every kind of trouble that the reading of fields can report: the ids of its findings.
package enum StructureProblem: String, Sendable, CaseIterable {
  case badID = "bad-id"
  case badUPN = "bad-upn"
  case britishDate = "british-date"
  case duplicateKey = "duplicate-key"
  case emptyItem = "empty-item"
  case impossibleDate = "impossible-date"
  case misplacedKey = "misplaced-key"
  case missingKey = "missing-key"
  case notANumber = "not-a-number"
  case textCut = "text-cut"
  case twoQuestionSets = "two-question-sets"
  case unknownKey = "unknown-key"
  case unknownVersion = "unknown-version"
  case unknownWord = "unknown-word"
  case wrongKind = "wrong-kind"
}
