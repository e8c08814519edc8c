/// Words that place a text in a strand of learning; they say nothing about seeing or counting.
struct StrandList: Sendable {
  let strands: Strand
  let endings: WordList.Endings
  let words: String

  private static func verbs(_ strands: Strand, _ words: String) -> StrandList {
    StrandList(strands: strands, endings: .verb, words: words)
  }

  private static func nouns(_ strands: Strand, _ words: String) -> StrandList {
    StrandList(strands: strands, endings: .noun, words: words)
  }

  static let all: [StrandList] = [
    // Text.
    .verbs(.reading, "read decode skim infer blend segment"),
    .nouns(
      .reading,
      """
      reading book page chapter novel comprehension blurb wpm hfw cvc ccvc cvcc digraph trigraph grapheme phoneme
      phonics fluency reader passage flashcard blending segmenting turquoise caption
      """
    ),
    .verbs([.writing, .spelling, .pen], "write"),
    .verbs(.writing, "punctuate proofread draft"),
    .nouns(
      .writing,
      """
      sentence paragraph punctuation comma apostrophe conjunction adjective adverb clause story recount diary poem
      writing writer
      """
    ),
    .verbs([.spelling], "spell encode segment"),
    .nouns([.spelling], "spelling dictation suffix prefix homophone digraph grapheme phoneme"),
    .nouns([.reading, .spelling], "word"),
    .nouns([.reading, .spelling, .pen, .speech], "letter alphabet sound vowel consonant"),
    .verbs([.pen], "trace form"),
    .nouns([.pen], "handwriting cursive descender ascender numeral"),
    .nouns([.pen, .fineMotor], "pencil crayon grip scissors"),
    .verbs([.keyboard], "type"),
    .nouns([.keyboard], "typing keyboard keyboarding keys mouse wpm"),
    // Sums.
    .verbs(
      .number,
      "count add subtract multiply divide partition halve double calculate round estimate convert"
    ),
    .nouns(
      .number,
      """
      maths number numeral digit sum tables multiplication division addition subtraction fraction decimal percentage
      bond tens hundreds thousands cube numicon dienes counter arithmetic equation angle perimeter rectangle shape triangle
      square coordinate graph array quantity calculation symmetry counting quarter
      """
    ),
    .nouns(.clock, "clock o'clock clocks timetable"),
    .nouns([.money, .number], "coin money pence penny pound purse"),
    // Talk, play and feelings.
    .verbs(.speech, "say speak pronounce vocalise articulate babble hum sing sign utter"),
    .nouns(
      .speech,
      """
      speech pronoun makaton gesture phrase utterance conversation voice talker vocabulary syllable tense plural
      stammer stutter
      """
    ),
    .nouns(.speech, "sentence word question instruction"),
    .verbs(.social, "share greet invite apologise join"),
    .nouns(.social, "turn friend peer partner playmate buddy game greeting playground playtime team"),
    .verbs([.feeling], "calm breathe cry scream shout hit kick bite storm abscond upset"),
    .nouns(
      .feeling,
      """
      worry feeling emotion zone calm anger temper outburst meltdown tantrum upset incident timeout break
      """
    ),
    .verbs(.attention, "sit wander fidget focus concentrate wait"),
    .nouns(.attention, "carpet task seat attention chair fidget"),
    // The body.
    .verbs(
      .wholeBody,
      """
      hop skip jump leap climb crawl walk ride swim pedal balance throw catch kick bounce dribble bowl gallop march
      run jog steer wheel propel float
      """
    ),
    .nouns(
      .wholeBody,
      """
      ball stairs step bench trike bike scooter hoop rope beam wheelchair walker frame pool rail hop jump kerb
      football netball tennis
      """
    ),
    .verbs(.fineMotor, "cut snip thread fold pinch tear stick glue lace weave"),
    .nouns(.fineMotor, "bead lace peg scissors lego tweezers putty playdough dough jigsaw"),
    .verbs(.dressing, "dress undress fasten unfasten zip unzip button unbutton buckle"),
    .nouns(
      .dressing,
      """
      coat shoe sock button zip jumper cardigan trousers laces velcro glove mitten hat sleeve buckle tights shirt
      trouser apron welly wellies trainers
      """
    ),
    .verbs(.eating, "eat drink chew swallow feed sip"),
    .nouns(
      .eating,
      "spoon fork knife cutlery cup beaker straw food meal lunchbox plate mouthful bite sip dinner snack"
    ),
    .verbs(.toilet, "wash flush wipe wee brush"),
    .nouns(.toilet, "toilet potty nappy pad pants wee poo soap tap tap teeth toothbrush towel tissue nose"),
  ]
}
