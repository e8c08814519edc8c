extension WordList {
  static let verbs: [WordList] = [
    // Seen or heard, and hardly ever a noun in a target.
    .verbs(
      .observable,
      """
      write read say ask tell spell blend segment pick choose sort match carry put bring give eat drink wash sit
      stand speak wait describe explain retell recite repeat reply greet sing hum clap tap press pull
      throw catch kick hop skip jump climb crawl walk ride swim pedal balance roll bounce push lift pour spread
      thread fasten unfasten zip unzip tie undo wipe brush dress undress feed chew swallow chop snip
      draw colour paint trace type underline highlight circle tick cross copy imitate join build stack
      add subtract multiply divide partition double halve solve calculate convert compare estimate plot
      hold hand swap exchange post place arrange sequence complete finish hang collect fetch
      enter line follow obey fill stay remain leave return knock wave nod smile gesture
      gaze face locate find select identify recall recognise name list label order count measure
      correct edit proofread punctuate predict summarise infer justify paraphrase narrate pronounce articulate
      breathe blow squeeze stretch rest lie kneel transfer steer wheel propel hear spot notice tidy clear pack
      unpack cut fold glue stick tear open close switch click scroll tap record dictate save
      print scribe initiate offer invite apologise thank praise accept decline refuse signal vocalise babble
      request comment indicate combine produce generate create make move turn go come chat track scan
      translate score achieve earn perform recount remember attempt try rehearse announce rate
      share take pass lead decode encode grip grasp release reach stamp march
      kneel dribble strike aim shuffle tiptoe pincer scoop stir button buckle lace peel spoon stab flush
      twist turn bend reach stretch nod shake hug squat sprint skate paddle dive tread jog leap swing slide duck dodge
      rinse scrub dry squeeze hang cream pat sip bite suck spit slurp serve mop sweep wipe dust polish fold
      peg unscrew screw open lock unlock tuck strap untuck slip velcro comb plait
      mouth echo phone email text chant cheer whisper voice interview debate present pronounce stutter
      blend sound skim infer cite quote contrast categorise classify group rank persuade reason
      ring sketch rule mark annotate bullet draft redraft caption title indent space reverse
      simplify exchange regroup borrow carry tally weigh halve subitise
      log enter upload download drag drop swipe
      stab thump squash rip lace weave sew knit hammer saw sieve grate peel crack whisk butter
      await pause ignore step stroll travel board alight
      keep work raise lower remind lay let post queue approach rewrite check plan organise start begin
      """
    ),
    .verbs(
      [.observable, .nounToo],
      "play work sign point order name answer talk look turn start help dance record run"
    ),
    .verbs(
      [.observable, .nounToo],
      """
      share rest step file face ride play draw copy list label count measure place post hand line circle cross
      tick colour paint trace type change cut fold stick test act drink wash brush dress feed colour swim walk
      jump hop skip throw catch kick roll bounce push lift touch switch record request comment group guess ring
      chat cook bake plant water lead rate score track lock question double sequence match transfer bat serve sound
      read spot plan check turn comment signal smile wave nod button zip plot whisper shout call
      """
    ),
    .verbs(
      .weak,
      "show demonstrate use display gain maintain access apply make do express see hear remain wear"
    ),
    .fixed(
      [.weak, .observable],
      "use uses using show shows showing demonstrate demonstrates demonstrating make makes wear"
    ),
    .verbs(
      .inner,
      """
      understand know learn appreciate realise realize grasp comprehend think believe feel enjoy value acquire
      consider love like want fulfil discover explore experience reflect master gain trust
      """
    ),
    .verbs(
      .direction,
      """
      improve develop increase extend enhance build strengthen progress promote become broaden widen embed consolidate
      further boost raise refine reinforce secure deepen expand continue encourage expose achieve reach
      """
    ),
    .verbs(
      .conduct,
      """
      behave engage interact participate comply cooperate concentrate focus cope socialise socialize
      regulate manage respond listen contribute conform integrate conduct calm relax control
      persevere communicate interact relate function
      """
    ),
    .verbs(.deficit, "reduce avoid refrain cease decrease limit minimise eliminate lessen prevent"),
    .fixed(.lowering, "reduce reduces reducing reduced decrease decreases decreasing down"),
    .verbs(
      .adultVerb,
      """
      liaise monitor refer provide update deliver ensure differentiate assess supervise train advise model
      scaffold remind reassess timetable consult observe support prompt contact implement arrange
      """
    ),
    .verbs(
      .attending,
      "attend access complete finish join visit come go participate engage undertake do use meet see spend log turn"
    ),
    .fixed(
      .receiving,
      "receive receives receiving given provided offered supported taught withdrawn encouraged exposed"
    ),
    .fixed(.receiving, "have has get gets access"),
    .verbs(.receiving, "benefit"),
    .fixed(.beForm, "be is are was were been being am isn't aren't i'm he's she's stays remains"),
    .fixed(
      .modal,
      "will can should must shall may would could 'll he'll she'll they'll i'll won't can't cannot"
    ),
    .verbs(
      .misconduct,
      """
      hit kick bite spit shout swear push punch scratch hurt throw run wander fidget interrupt call fight scream
      refuse abscond tease bully argue leave disrupt spill drop storm
      slam whine moan sulk
      hide grab snatch pinch lash tear rip cry chatter talk distract rush
      """
    ),
    .nouns(
      .misconduct,
      "outburst meltdown tantrum incident exclusion suspension detention fight refusal violence aggression"
    ),
    // Doings that differ in subject.
    .verbs([.literacy], "read write spell blend segment decode punctuate proofread edit"),
    .verbs([.maths], "add subtract multiply divide partition double halve calculate"),
    .verbs([.sport], "kick swim dribble pedal bat bowl volley gallop cycle"),
    .verbs([.selfCare], "dress undress fasten zip button chew swallow wipe wash flush brush feed wee"),
    .verbs([.fineMotor], "snip cut thread trace type grip grasp fold pinch form"),
    .verbs(
      [.talk],
      "say ask tell explain describe sign answer comment request pronounce retell vocalise talk speak discuss"
    ),
    .verbs([.social], "greet share apologise invite join calm breathe"),
    .verbs(.observable, "form touch thread discuss"),
  ]
}
