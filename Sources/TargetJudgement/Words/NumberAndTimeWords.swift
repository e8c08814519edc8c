extension WordList {
  static let numbersAndTime: [WordList] = [
    .fixed(.numberWord, Vocabulary.numberWords.joined(separator: " ")),
    .nouns(.shortTime, "second sec minute min hour hr"),
    .fixed(.shortTime, "s mins secs hrs minuets minuet"),
    .nouns(.longTime, "day week month term year fortnight half-term wk"),
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

  static let subjects: [WordList] = [
    // Subjects in which a small step for a need is hardly ever set.
    .nouns(
      .topic,
      """
      tudor roman viking saxon anglo-saxon egyptian greek aztec maya mayan celt victorian monarch king queen war
      ww1 ww2 wwii henry history historical geography continent ocean capital country countries volcano river
      mountain rainforest map atlas planet moon science electricity circuit magnet forces rock fossil habitat
      photosynthesis skeleton material evaporation condensation float sink thermometer_science insect mammal
      reptile vertebrate plant seed flower digestive organ french spanish german latin christian hindu islam
      judaism sikh parable bible religion religious gospel worship notation crotchet minim quaver clef treble
      recorder ukulele composer orchestra theory scratch algorithm coding python artist monet picasso gogh
      landmark equator compass timeline explorer pharaoh pyramid castle gunpowder plot_history evolution
      solar earthquake glacier settlement europe european africa african world dinosaur stone-age bronze iron-age
      worship festival diwali ramadan london plague armada titanic sacrament kings century centuries states gases liquids solids conductor
      """
    ),
    .nouns(
      .subject,
      "handwriting spelling punctuation reading writing maths grammar phonics comprehension vocabulary"
    ),
    .nouns(.subject, "literacy numeracy english arithmetic speech"),
    .nouns(
      .literacy,
      """
      spelling punctuation reading writing grammar phonics digraph trigraph grapheme phoneme cvc ccvc cvcc hfw book
      paragraph conjunction comma sentence homophone dictionary word adjective noun verb adverb apostrophe suffix
      prefix vowel letter page chapter story text novel comprehension alphabet dictation literacy
      """
    ),
    .nouns(
      .maths,
      """
      maths multiplication division addition subtraction fraction decimal percentage tables numeracy sum digit
      tens hundreds ones bond equation angle perimeter coin dienes numicon cube numeral number arithmetic
      calculation place-value half-past denominator co-ordinate coordinate counting numbers shape
      """
    ),
    .nouns(
      .sport,
      "football netball rugby tennis cricket hockey goal pool swimming gymnastics cartwheel ball sprint"
    ),
    .nouns(
      .selfCare,
      """
      toilet nappy coat shoe sock zip button spoon fork knife teeth jumper trousers tissue potty lunchbox hygiene
      """
    ),
    .nouns(
      .fineMotor,
      "scissors pencil handwriting letter laces pegs beads typing keyboard lego cursive grip tweezers pen"
    ),
    .nouns(
      .social,
      """
      friend peer turn play playground feeling emotion calm breathing zone worry exit card adult timeout incident
      partner team game carpet seat behaviour hub buddy group
      """
    ),
    .nouns(
      .talk,
      """
      word question sentence makaton sign symbol picture speech sound conversation vocabulary phrase meaning talker
      aac choice comment instruction voice listener speaker
      """
    ),
  ]
}
