extension WordList {
  static let qualities: [WordList] = [
    .fixed(
      .soft,
      """
      regularly often consistently generally appropriately frequently usually mostly sometimes increasingly
      sustained longer better increasing fluent fluently confident confidently accurate accurately independent
      independently improved more neater neatly faster quicker quickly well successfully correctly effectively
      properly clearly reliably occasionally majority sensibly calmly safely nicely needed appropriate possible
      routinely always normally greater wider range good clearer legibly legible readily easily repeatedly
      largely steadily gradually securely secure smoothly willingly
      """
    ),
    .fixed(
      .conduct,
      """
      sensible sensibly polite politely kind kinder nicely respectful respectfully mature maturely good better
      cooperative appropriately appropriate properly behaved helpful calm calmly attentive
      attentively independent focused engaged resilient disciplined organised responsible
      """
    ),
    .fixed(
      .feeling,
      """
      happy happier settle settles settled calm calmer anxious worried worries worry stressed confident proud safe
      relaxed angry upset sad frustrated overwhelmed included valued comfortable positive secure anxiety motivated
      interested cheerful scared frightened worthwhile contented content nervous resilient lonely
      """
    ),
    .fixed(
      .adverb,
      """
      independently himself herself themselves myself then also now just straight clearly correctly accurately
      quietly calmly successfully consistently regularly confidently usually always verbally aloud out loud slowly
      quickly safely carefully politely gently spontaneously fluently together still again back too even sometimes
      routinely actively first next always really mostly only legibly neatly loudly often ever later twice once
      away along forward forwards backwards unaided alone freely properly nicely appropriately mainly largely
      purposefully willingly happily sensibly initially eventually gradually already mentally
      """
    ),
    .fixed(
      .negative,
      "not no never none n't without doesn't don't won't can't cannot isn't didn't hasn't zero stop nobody"
    ),
    .fixed(
      .filler,
      "able order eg ie etc please ok okay such like ones one lot lots bit kind way"
    ),
  ]

  static let smallWords: [WordList] = [
    .fixed(.pronoun, "he she they i it him them me we us himself herself themselves who someone something"),
    .fixed(.article, "a an the this that these those another other any some one"),
    .fixed(.owner, "his her their my our its your"),
    .fixed(
      .preposition,
      """
      in on at of from with without by for during before after between into onto under over through using via
      about across along around near beside next behind towards toward within inside outside off up down against
      per as to round alongside past following given despite upon until following except beyond like
      """
    ),
    .fixed(
      .subordinator,
      "when if while once whenever because before after until who which that where whilst since whose unless"
    ),
    .fixed(.coordinator, "and or then but nor plus so yet"),
    .fixed(
      .quantifier,
      "each every all both many few several much most some any half enough more less fewer no least"
    ),
    .fixed([], "instead rather than what"),
  ]
}
