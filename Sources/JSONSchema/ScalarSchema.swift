internal import PlanModel

/// Dates, numbers and ids to a validator.
enum ScalarSchema {
  private static let date = "[0-9]{4}-[0-9]{2}-[0-9]{2}"

  static func members(
    _ form: ValueForm,
    types: ([String]) -> OrderedJSON.Member
  ) -> [OrderedJSON.Member] {
    switch form {
    case .date:
      return [types(["string"]), ("format", .text("date"))]
        + pattern("^\(date)$", "a date belongs here: year, month and day with hyphens, such as 2025-09-22")
    case .dateRange:
      return [types(["string"])]
        + pattern("^\(date)( +to +\(date))?$", "a date belongs here, or two with `to` between them")
        + [("examples", .texts(["2025-10-27 to 2025-10-31"]))]
    case .wholeNumber:
      return [types(["integer", "string"]), ("minimum", .number(0)), ("maximum", .number(999_999_999))]
        + pattern("^[0-9]{1,9}$", "a whole number belongs here: write it alone, such as 15")
    case .number:
      return [types(["number", "string"]), ("minimum", .number(0)), ("maximum", .number(999_999_999_999))]
        + pattern("^[0-9]+([.][0-9]*)?$", "a number belongs here: write it alone, such as 6 or 7.5")
    case .yesOrNo:
      return [types(["boolean", "string"])]
        + pattern(
          "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])$",
          "true or false belongs here"
        )
    case .version:
      return [
        types(["integer", "string"]), ("enum", .list([.number(1), .text("1")])), ("default", .number(1)),
        ("errorMessage", .text("this version of the format is 1")),
      ]
    case .identifier(let form):
      return [types(["string"])]
        + pattern(form.expression, "\(form.expectation) belongs here")
        + [("examples", .texts([form.example]))]
    case .pattern(let expression, let examples):
      return [types(["string"])]
        + pattern(expression, "something like \(examples.joined(separator: " or ")) belongs here")
        + [("examples", .texts(examples))]
    case .text, .word, .list, .oneOrMany, .record, .keyed: return []
    }
  }

  /// What the keys of a set look like; nil where they may be anything.
  static func expression(_ form: ValueForm) -> String? {
    switch form {
    case .identifier(let form): form.expression
    case .pattern(let expression, examples: _): expression
    default: nil
    }
  }

  private static func pattern(_ expression: String, _ message: String) -> [OrderedJSON.Member] {
    [
      ("pattern", .text(expression)), ("patternErrorMessage", .text(message)),
      ("errorMessage", .text(message)),
    ]
  }
}
