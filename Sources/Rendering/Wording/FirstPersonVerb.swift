internal import PlanModel

/// Verbs behind `he`, `she` or `they`, as they stand behind `I`.
enum FirstPersonVerb {
  static func form(of verb: String, _ pronouns: Pronouns) -> String? {
    switch verb {
    case "is", "are": return "am"
    case "was", "were": return "was"
    case "isn't": return "am not"
    case "has", "have": return "have"
    case "does", "do": return "do"
    case "doesn't", "don't": return "don't"
    case "goes": return "go"
    case "can", "could", "will", "would", "may", "might", "must", "should", "did", "had", "cannot", "can't":
      return verb
    default: break
    }
    if adverbs.contains(verb) { return nil }
    if pronouns == .they { return verb }
    if verb.hasSuffix("ed") { return verb }
    guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.count > 3 else { return nil }
    if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes", "zzes"] where verb.hasSuffix(ending) {
      return String(verb.dropLast(2))
    }
    return String(verb.dropLast())
  }

  private static let adverbs: Set = [
    "always", "sometimes", "perhaps", "also", "never", "really", "often", "still",
  ]
}
