extension WordList {
  static let numbersAndTime: [WordList] = [
    .fixed(.numberWord, Vocabulary.numberWords.joined(separator: " ")),
    .nouns(.shortTime, "second sec minute min hour hr"),
    .fixed(.shortTime, "s mins secs hrs minuets minuet"),
    .nouns(.longTime, "day week month term year fortnight wk"),
    .fixed(
      .distance,
      "m cm mm km metre metres meter meters mile miles centimetre centimetres kilometre length lengths lap laps"
    ),
    .fixed(.distance, "width widths step steps yard yards feet"),
    .fixed(.month, Vocabulary.monthWords.map(\.name).joined(separator: " ")),
    .nouns(
      .weekday,
      "monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thu fri"
    ),
  ]
}
