// Words that mean nothing to the judgement and are one letter off a word that does: a wonder is no mistyped wander,
// and a message no massage. Only words that schools write are worth a place.
extension WordList {
  static let ordinary: [WordList] = [
    .verbs(
      [],
      """
      bathe bleed blind boast boil bolt bore bound brake bruise bubble camp carve cause caution chain chance charge
      chart chase cheat chip choke chuck claim clamp clasp clean clip compete compile condition confirm contain contest
      contract cool cough court cramp creak crease cringe crouch dare debut decide defend delight depend deserve
      diagnose dice dine direct discipline dock doubt drain drift drip drive droop ease endure excite explode
      fade fail fake farm film fix flap flash flick fool force frame freeze frustrate gasp glaze graze guard handle harm
      haul heal heap heat hinge hint hood howl hunt hurl include inspect invent lack land lapse last launch lean lick
      linger load loop lose lounge lunge map mask matter melt mend mess mount nurse oppose overlap pace park paste peck
      peek peer phase pierce pray prick prise pursue quiet race rain range rattle react regain rely rent
      repel resound retain revise rewind risk ruin rust sail sand scare scrape seat shade shape shave
      shelter shine shock shoot sift sigh simmer sink slap sleep slice slow slot smear smell snap snack sneak snore sob
      spare spark speed splash split spoil sponge stage stain staple stare state steam stitch stock stoop
      stray stream stride string strip strive stroke struggle suggest suit sway sweat swerve swoop tackle tame taste
      tempt tilt tip tire tour trail trap treat tremble trick trim trip tune unload unpick upset wade wail wake warm warn
      waste wean whimper win wink wish wonder
      """
    ),
    .nouns(
      [],
      """
      accent action advert advice altitude angel ankle apology archive audition ballet bank beach beaver bellow brain
      bread breadth breath bridge brook bucket bush butler camera captain career carrier category chance cheek cheese
      choir clover collection comedy comet completion concert condition context cooker cookie correction couple decade
      decoder delivery demonstration detection difficulty discovery discussion disruption distraction district drawer
      drawing dresser duckling eraser excursion expression extent fellow flight folder forehead fright fringe generation
      guest hearing helper holder imitation internet jogger keeper ladder landing ledger lesion litter location locker
      market marker mango meteor message metal mission mister monkey moth movie narration needle newspaper nickel noise
      novice office officer orange otter packet palace participant passion patent petal pilot planner police pony poster
      prediction prince princess printer prison product progression promotion property puddle raft raisin ranger recipe
      refuge relation relief remainder response robot rocket roller runner safety satchel sauce scene secret selection
      series setting shark shell shower simile singer skull slipper snippet speller spirit splint sport stage
      starter status sticker stool storey strand stripe student summary sweet tablet tenth thigh thinker thirst thriller
      ticket timer topping tracker attender trailer trait tribe trough truth uncle villager waist waiter weight whisker wrist
      """
    ),
    .fixed(
      [],
      """
      adverse backward bathing became besides bitter boring bought broader bright chosen cleaner closer closest coarse
      colder crooked deeper easier eighth excepting fairly farther fastest father fatter foster former furthest gentle
      having heading integral internal intimate jagged knives latter leaned learnt lengthy likely likable literary
      location longing losing mapped midway minded missed mistaken modest multiple nearer nearly newest overly paying possibly
      proper principle readier received reliable relied remade sacred scarce secretly seeming seemed selves sevens
      seventh shallow simple sleepy sometime spinal spoken spotty stopped stopping summed taller tallest tasks
      tenths thirsty thorough though thrown tidier timing undone unsettle weakly wherever widest winning worded
      soiled soiling tripped tipped seated
      """
    ),
  ]
}
