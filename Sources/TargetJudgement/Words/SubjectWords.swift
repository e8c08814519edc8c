extension WordList {
  static let subjects: [WordList] =
    topics + [
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
        calculation denominator coordinate counting numbers shape
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
