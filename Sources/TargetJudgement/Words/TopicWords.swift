// The foundation subjects, in which a small step for a need is hardly ever set.
extension WordList {
  static let topics: [WordList] = [
    // History.
    .nouns(
      .topic,
      """
      tudor roman viking saxon anglo egyptian greek aztec maya mayan celt celtic victorian norman stuart georgian
      edwardian monarch monarchy pharaoh pyramid mummification hieroglyph tomb gladiator legion centurion emperor empire
      chariot longship longboat invader invasion raid conquest hastings domesday medieval knight peasant feudal
      evacuee evacuation blitz rationing ww1 ww2 wwi wwii trenches armistice suffragette plague armada titanic
      gunpowder parliament democracy civilisation archaeologist archaeology artefact chronological chronology timeline
      historian history historical ancient neolithic palaeolithic mesolithic bronze prehistoric dinosaur
      explorer columbus shackleton tutankhamun boudicca caesar henry wives athens sparta sumer indus shang benin baghdad
      pompeii vesuvius eruption erupt suffragettes
      fawkes gunpowder pepys earhart anning darwin pankhurst brunel mandela chamberlain churchill windrush crusade
      industrial revolution slavery windrush parks nightingale seacole stephenson locomotive
      """
    ),
    .nouns(
      [.topic, .sideTopic],
      """
      king queen castle war century battle armour crown throne soldier settler ruler source london kings gods myth
      """
    ),
    // Geography.
    .nouns(
      .topic,
      """
      geography continent ocean volcano volcanic earthquake tsunami tornado hurricane rainforest desert glacier
      mountain river estuary tributary meander delta erosion coast coastal cliff peninsula island equator hemisphere
      latitude longitude tropic biome climate savannah tundra atlas globe compass landmark settlement population
      country countries capital europe european africa african asia asian america american antarctica australia arctic
      brazil kenya amazon everest thames severn rivers ordnance contour fieldwork export import trade
      landslide magma lava tectonic sediment aquifer reservoir deforestation
      county counties
      """
    ),
    .nouns(
      [.topic, .sideTopic],
      "map weather land region sea lake city cities village town valley soil flood"
    ),
    // Science.
    .nouns(
      .topic,
      """
      science scientific planet solar orbit lunar eclipse astronaut galaxy photosynthesis pollination pollinate germinate
      germination seedling stamen stigma sepal flowering xylem chlorophyll vertebrate invertebrate mammal reptile
      amphibian insect minibeast arthropod habitat microhabitat ecosystem herbivore carnivore omnivore predator prey
      producer consumer lifecycle metamorphosis tadpole chrysalis classification organism microorganism bacteria
      evolution adaptation inheritance fossil igneous metamorphic sedimentary permeable electricity electrical insulator
      conductor magnet magnetic magnetism gravity friction resistance upthrust newton forcemeter pulley forces
      evaporation evaporate condensation condense precipitation dissolve solubility solution soluble filtration
      irreversible reversible liquid solid gas gases skeleton skeletal digestive digestion circulatory oesophagus
      intestine artery ventricle lungs kidney organ molar incisor canine nutrition nutrient vitamin
      opaque translucent transparent reflection refraction prism vibration pitch decibel volt bulb buzzer ammeter
      experiment hypothesis variable electromagnet particle kelvin
      """
    ),
    .nouns(
      [.topic, .sideTopic],
      """
      material circuit plant seed flower root stem leaf moon star sun earth rock shadow light float sink state force
      bone heart blood joint growth cell wire battery motor energy investigation
      """
    ),
    // Religious education.
    .nouns(
      .topic,
      """
      christian christianity hindu hinduism islam islamic muslim judaism jewish sikh sikhism buddhist buddhism humanist
      bible biblical quran qur'an torah gurdwara mosque synagogue mandir church parable gospel genesis
      disciple apostle prophet miracle crucifixion resurrection nativity advent lent pentecost eucharist baptism
      diwali ramadan eid hanukkah passover shabbat vaisakhi holi worship sacrament pilgrimage hajj commandment creation
      religion religious theology faith scripture abraham moses muhammad buddha jesus vishnu ganesh guru
      """
    ),
    .nouns([.topic, .sideTopic], "fire world prayer festival creed temple belief god"),
    // Music.
    .nouns(
      .topic,
      """
      notation crotchet minim quaver semibreve treble clef stave recorder ukulele violin cello trumpet
      clarinet flute guitar glockenspiel xylophone orchestra orchestral composer composition concerto
      symphony mozart beethoven vivaldi bach holst djembe samba gamelan percussion woodwind brass octave chord melody
      tempo dynamics timbre ostinato crescendo forte pianissimo ensemble abrsm metronome piano
      musical music ocarina
      """
    ),
    .nouns([.topic, .sideTopic], "instrument theory scale rhythm song minor major solo"),
    // Art, design, computing.
    .nouns(
      .topic,
      """
      painting watercolour acrylic palette collage sculpture sculptor sketchbook perspective portrait landscape
      silhouette printmaking impressionism cubism pointillism artist monet picasso gogh kandinsky matisse hockney warhol
      klimt kahlo lowry seurat mondrian pottery shading hue scratch algorithm coding coder code python html debug
      sprite database spreadsheet microbit powerpoint cam linkage pneumatic axle
      """
    ),
    .nouns(
      [.topic, .sideTopic],
      "art clay craft tone model design mechanism lever slide animation sketch statue"
    ),
    // Languages.
    .nouns(
      .topic,
      "french spanish german italian mandarin latin bonjour hola masculine feminine"
    ),
    // Sports as performance.
    .nouns(
      [.sport],
      """
      javelin discus hurdle relay sprint athletics triple marathon vault somersault handstand
      cartwheel rounders lacrosse basketball volleyball badminton dodgeball wicket bowler batting backhand
      forehand serve backstroke breaststroke butterfly gala tournament trophy
      """
    ),
  ]
}
