/// What a pupil loves: it runs through a year's plans, as it would in a class.
final class Interest: Sendable {
  let name: Template
  /// For the profile.
  let strengths: [String]
  /// As the pupil tells of it.
  let says: [Template]
  /// What the family has seen.
  let family: [Template]

  private init(_ name: Template, _ strengths: [String], _ says: [Template], _ family: [Template]) {
    self.name = name
    self.strengths = strengths
    self.says = says
    self.family = family
  }

  /// Those of a child before Year 1.
  static let young = all.filter {
    !["chess", "sewing", "maps", "magnets", "bicycles", "space"].contains($0.name.text)
  }

  static let all: [Interest] = [
    Interest(
      "trains",
      ["Knows every stop of two tube lines", "Builds track that always joins up"],
      ["I made a track with two bridges", "The red train is the fast one"],
      [
        "{He} reads out the stations before the driver does",
        "We missed our own stop because of the timetable",
      ]
    ),
    Interest(
      "dinosaurs",
      ["Sorts dinosaurs by what they ate", "Says long dinosaur names without a slip"],
      ["The one with plates on its back is mine", "I found a bone, but it was a stick"],
      ["The sofa is a swamp every evening", "I have learnt nine names against my will"]
    ),
    Interest(
      "cooking",
      ["Measures flour to the line", "Knows which spice it is by its smell"],
      ["I made flatbread and it was round", "You must not open the oven"],
      ["{He} rolls the dough thinner than I do", "Supper is late because everything is stirred twice"]
    ),
    Interest(
      "football",
      ["Keeps the score of four games at once", "Passes before shooting"],
      ["I was in goal and two did not go in", "My uncle says I run like a winger"],
      ["The hall lamp has gone the way of the last one", "Saturday mornings at the park are sacred"]
    ),
    Interest(
      "drawing",
      ["Draws faces that one recognises", "Fills a sketchbook every month"],
      ["I drew our street with all the bins", "My dragon has a timetable too"],
      ["Drawings hang up to the ceiling on our stairs", "There is always a pencil behind one ear"]
    ),
    Interest(
      "animals",
      ["Handles the class snails with great care", "Tells how a spider makes its web"],
      ["The cat next door knows me", "I can walk like a crab, look"],
      ["We have a snail in a jar with a name", "Every walk takes an hour because of the dogs"]
    ),
    Interest(
      "music",
      ["Claps back any rhythm once heard", "Sings in tune and in two languages"],
      ["I can do the drum bit with my knees", "The piano in the hall has one sad key"],
      [
        "Pots and spoons come out at six in the morning",
        "The same song, forty times, to Birmingham and back",
      ]
    ),
    Interest(
      "building",
      ["Builds towers taller than the builder", "Follows a plan of bricks to the end"],
      ["Mine had a lift inside", "It fell down, but I know why"],
      ["The living room is a building site with rules", "{He} mended the drawer that I had given up"]
    ),
    Interest(
      "gardening",
      ["Remembers to water without being told", "Can tell a weed from a bean"],
      ["My bean is up to my knee", "Worms are good, do not scream"],
      ["The balcony has become a farm", "{He} talks to the tomatoes in our language"]
    ),
    Interest(
      "space",
      ["Puts the planets in order with a fact for each", "Asks questions that send adults to a book"],
      ["Saturn would float in a bath", "I want to see the other side of the moon"],
      ["Bedtime begins with a countdown now", "We stood outside for the space station in our slippers"]
    ),
    Interest(
      "water",
      ["Plays at the water tray with real invention", "Swims a width and smiles about it"],
      ["I made a river with the gutter", "I can float like a star"],
      ["Bath time is the best hour of the day", "We went to the canal three times this week"]
    ),
    Interest(
      "stories",
      ["Makes up stories that others beg for", "Knows by heart how a good story ends"],
      ["My story had a wolf who was kind", "I like it when the bad one gets away"],
      ["{He} corrects me when I skip a page", "{His} grandmother's old tales are told again to the dolls"]
    ),
    Interest(
      "machines",
      ["Works out how things come apart and together", "Explains a pulley with string and a cup"],
      ["The washing machine goes round forty times", "I know what the green wire does"],
      ["The vacuum cleaner is a friend of the family", "Screws are kept in jars, sorted by size"]
    ),
    Interest(
      "dancing",
      ["Learns steps at the first showing", "Leads the warm-up in PE"],
      ["I can spin four times and not fall", "We danced at my auntie's wedding until late"],
      ["The kitchen floor has been measured for dancing", "At the wedding {he} taught the grown-ups"]
    ),
    Interest(
      "maps",
      ["Draws the way to school from memory", "Finds any country on the globe"],
      ["I know a short way to the park", "There is a country shaped like a boot"],
      ["We are told to turn left before the machine says so", "The atlas sleeps in {his} bed"]
    ),
    Interest(
      "numbers",
      ["Spots number patterns on buses and doors", "Adds house numbers for pleasure"],
      ["Our door has a seven and sevens are good", "I counted the lamp posts"],
      ["{He} counts the stairs in two languages", "The calendar is consulted at every meal"]
    ),
    Interest(
      "dressing up",
      ["Invents a character and stays in it", "Brings shy children into a game"],
      ["Today I am the shopkeeper", "I had a cape made from a towel"],
      ["We went to the shop with a pirate", "My scarves are never where I left them"]
    ),
    Interest(
      "bicycles",
      ["Rides on two wheels and looks behind", "Knows the name of each part of a bicycle"],
      ["I went round the lake and did not stop", "You have to look where you want to go"],
      ["{He} learnt to ride in one afternoon of falls", "The bicycle is washed more than the car"]
    ),
    Interest(
      "birds",
      ["Knows six birds by their song", "Sits still as a stone to watch"],
      ["A robin came for my crumbs", "The parakeets are loud, like us"],
      ["We keep a list of birds on the fridge", "{He} hushed a whole bus for a wren"]
    ),
    Interest(
      "sewing",
      ["Threads a needle without help", "Chooses colours that surprise"],
      ["I made a bag for my cards", "You pull it slowly or it gets cross"],
      ["Two cushions on the sofa are {his} work", "{He} mended my pocket with orange thread"]
    ),
    Interest(
      "magnets",
      ["Tests what sticks and keeps a record", "Predicts before trying"],
      ["It does not stick to the tap", "I pulled six clips in a line"],
      ["Everything of metal has been tested", "The fridge is covered to the height of {his} arm"]
    ),
    Interest(
      "chess",
      ["Thinks three moves ahead", "Shakes hands after losing"],
      ["The horse jumps, nobody else can", "I beat my grandad, nearly"],
      ["The board is never put away", "{He} lets {his} grandfather win on Sundays"]
    ),
  ]
}
