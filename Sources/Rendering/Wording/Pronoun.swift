internal import PlanModel

/// A pronoun of the third person.
struct Pronoun {
  enum Part { case subject, object, possessive, own, oneself, either }

  let set: Pronouns
  let part: Part

  init?(_ word: String) {
    switch word {
    case "he": (set, part) = (.he, .subject)
    case "him": (set, part) = (.he, .object)
    case "his": (set, part) = (.he, .possessive)
    case "himself": (set, part) = (.he, .oneself)
    case "she": (set, part) = (.she, .subject)
    case "her": (set, part) = (.she, .either)
    case "hers": (set, part) = (.she, .own)
    case "herself": (set, part) = (.she, .oneself)
    case "they": (set, part) = (.they, .subject)
    case "them": (set, part) = (.they, .object)
    case "their": (set, part) = (.they, .possessive)
    case "theirs": (set, part) = (.they, .own)
    case "themselves", "themself": (set, part) = (.they, .oneself)
    default: return nil
    }
  }

  /// `he's`, `they'll`: short for more than one thing.
  static func isContracted(_ word: String) -> Bool {
    ["he", "she", "they", "her", "his", "him"].contains { pronoun in
      word.hasPrefix("\(pronoun)'") || word.hasPrefix("\(pronoun)’")
    }
  }
}
