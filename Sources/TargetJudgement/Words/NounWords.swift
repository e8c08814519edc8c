extension WordList {
  static let nouns: [WordList] = [
    .nouns(
      .innerNoun,
      """
      understanding knowledge awareness appreciation confidence resilience esteem enjoyment motivation
      interest empathy happiness wellbeing comprehension ability potential maturity tolerance
      concept belief curriculum sense range variety grasp curiosity attitude identity belonging
      """
    ),
    .nouns(
      .conductNoun,
      """
      behaviour behavior respect manners listening attention engagement concentration participation interaction
      cooperation independence learner friend skill effort progress communication
      relationship friendship focus emotion organisation rule expectation routine perseverance courtesy politeness
      kindness compliance responsibility conduct regulation
      """
    ),
    .nouns(
      .abstract,
      """
      idea opinion thought view feeling emotion instruction help turn thing toy work answer question problem
      direction clarification assistance reassurance permission contribution suggestion news interest rule time
      """
    ),
    .nouns(
      .adult,
      """
      ta tas lsa lsas hlta teacher senco sendco staff mum dad mummy parent parents carer adult school ep salt ot
      physio slt elsa mdsa headteacher keyworker mentor tutor coach family home nan grandma
      senior mam therapist counsellor professionals nurse psychologist psychotherapist paediatrician audiologist
      consultant ebsa camhs specialist practitioner coach assistant supervisor midday deputy head principal educator
      governor educator worker tod qtvi qtod trainer instructor leader grandparent granny
      grandad stepdad stepmum childminder guardian sen coordinator office
      """
    ),
    .fixed(
      .collective,
      "pupils children class group everyone everybody learners students cohort kids boys girls reception nursery"
    ),
    .nouns(
      .people,
      """
      friend peer player partner child children pupil classmate buddy person people adult member boy girl teammate
      others staff someone visitor team mate sibling ta
      """
    ),
    .nouns(
      .provision,
      """
      therapy elsa club programme program intervention support provision licence hydrotherapy physiotherapy session
      counselling mentoring tuition teach teaching tutoring booster appointment clinic workshop lexia nessy ixl
      toe wordshark clicker ttrs rockstars mathletics doodle rwi fft nurture thrive precision referral boxercise
      talkabout salt meeting placement outreach diet circuits massage input tuition coaching slot booster
      catchup camhs portage zumba sleuth beanstalk 1stclass toolbox drumming equine horticulture respite
      """
    ),
    .nouns(
      .equipment,
      """
      laptop ipad cushion slope defenders equipment resource resources chair desk break overlay timetable pencil
      programme lanyard licence
      """
    ),
    .nouns(
      .app,
      "nessy ixl lexia wordshark rockstars ttrs mathletics doodle doodlemaths numbots clicker programme"
    ),
    .nouns(
      .body,
      """
      hand foot feet leg arm finger eye ear head face mouth knee thumb toe shoulder body voice bottom side heel
      elbow tongue lip
      """
    ),
    .nouns(
      .occasion,
      """
      times day morning afternoon occasion go goes try tries attempt trial opportunity lesson session lunchtime
      lunch break playtime assembly breaktime test check visit instance transition
      night evening weekend interval turn swap round request sample bell
      """
    ),
    .fixed(.occasion, "times goes tries occasions x wpm"),
    .nouns(
      .slip,
      "spill spillage fall bug gap omission blot miss breakage drop stumble outburst accident error mistake slip reversal omission accident interruption incident outburst"
    ),
    .nouns(.prompt, "nudge warning prompting prompt reminder cue nudge model clue hint rest"),
    .nouns(
      .grade,
      "digit step syllable part line letter sound word key symbol figure piece way star sided place dimensional fold"
    ),
    .nouns([.grade, .people], "player person"),
    .fixed(
      .label,
      "year yr phase stage level ks set group unit band size aged age room chapter y tier p wave"
    ),
    .fixed(.label, "levels grade class number lime orange turquoise purple gold white rwi volume"),
    .nouns(
      .broadScore,
      """
      sas ngrt standardised standardized bpvs ravens percentile centile quotient composite sdq boxall cognition celf
      yarc wrat sublevel gl nfer pira puma ngst
      """
    ),
    .fixed(.broadScore, "scaled"),
    .nouns(.scale, "scale rating thermometer faces rate rates rated rating scaling smiley"),
    .verbs(.scale, "rate"),
    .nouns(.quiz, "quiz test assessment exam worksheet"),
    .fixed(
      .diagnosis,
      """
      diagnosis diagnosed asd asc adhd add dld autism autistic dyslexia dyslexic dyspraxia dyspraxic eal syndrome
      sld mld slcn semh send ehcp cerebral palsy downs impairment diabetes epilepsy epileptic
      hypermobile hypermobility hemiplegia diplegia quadriplegia nystagmus cataracts albinism scoliosis arthritis
      dystrophy bifida hydrocephalus tourettes odd pda ocd apd cvi hypotonia hypotonic hamstrings tone fasd microcephaly
      cleft palate cochlear bilateral loss conductive sensorineural deaf
      """
    ),
    .fixed(
      .unfinished,
      """
      tbc tba na unknown various mixed varied variable awaiting await pending unsure unclear unassessed
      """
    ),
    .fixed(
      .standing,
      """
      below behind are wts emerging expected expectations expectation ew national greater
      caseload waiting list monitored
      bottom lowest struggles delayed average weak poor low wta ega exs gds attainment ability milestones behindhand
      """
    ),
    .fixed(
      .character,
      """
      lovely lively happy friendly polite kind bright popular quiet shy cheerful bubbly chatty caring sweet funny
      likeable keen enthusiastic sociable unsettled anxious settled pleasant delightful energetic
      energy brave gorgeous cheeky charming sensible imaginative creative artistic sporty active mischievous confident
      outgoing timid reserved joy delight pleasure tries effort smiley loving affectionate popular star
      energy friends loved fun boy girl helpful nice likes loves enjoys silly naughty rude difficult challenging immature disruptive lazy clever able humour
      """
    ),
  ]
}
