internal import Diagnostics

extension Rule {
  static let notUtf8 = Rule(
    id: "not-utf8",
    severity: .error,
    summary: "The file is not saved as UTF-8.",
    rationale: "Accents and symbols of other encodings turn into wrong letters, in names first of all.",
    accepted: [
      .plan("strengths: Zoë loves the café corner")
    ],
    needsExample: false,
    work: .reading
  )
}
