internal import TargetJudgement

extension Rule {
  /// Every rule, in alphabetical order; those on wording come from the judgement of targets.
  package static let all = (written + WordingRule.all.map { Rule($0) }).sorted { $0.id < $1.id }

  /// The rules of this module, in alphabetical order.
  private static let written: [Rule] = [
    .aliasOrAnchor,
    .backslashInQuotes,
    .badId,
    .britishDate,
    .colonInText,
    .controlCharacter,
    .curlyQuotes,
    .duplicateKey,
    .emptyFile,
    .emptyItem,
    .impossibleDate,
    .mergeConflict,
    .misplacedFile,
    .misplacedKey,
    .missingColon,
    .missingKey,
    .missingSmartPart,
    .missingSpace,
    .moreFindings,
    .notANumber,
    .notReadable,
    .notUtf8,
    .pupilMismatch,
    .quoteInQuotes,
    .reservedCharacter,
    .severalDocuments,
    .symbolicLink,
    .tabIndent,
    .tag,
    .textAfterHash,
    .textCut,
    .tooDeep,
    .twoPlans,
    .unclosedBracket,
    .unclosedQuote,
    .unknownKey,
    .unknownRule,
    .unknownVersion,
    .unknownWord,
    .unusedAcceptance,
    .unusualLineBreak,
    .wrongIndent,
    .wrongKind,
  ]

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
