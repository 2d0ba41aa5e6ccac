/**
 * The 1,024 words of our receipt codes, in the order of the alphabet.
 * Chosen to be read aloud down a telephone: 4 to 6 letters, nothing rude, nothing sad, no numbers, no two that sound
 * alike. Any two differ by more than one slip (a letter changed, lost, added or swapped with its neighbour), so one
 * slip never turns a word into another; and none begins another, so a code can be read without its hyphens. Tests
 * hold the list to both.
 * Never change the order or a word: codes already given out are made of them.
 */
export const receiptWords: readonly string[] = `
  acorn actor adapt again agile aimed album alder almond alpine amaze anchor animal ankle answer anvil
  apple apron arcade arch arctic arena aroma arrow artist aspen atlas attic audio autumn awake award away
  awning azure badger bagel bakery ballad ballet bamboo banana banjo banner barber barley barn barrel
  basin basket bathe baton beacon beam beanie beaver beetle beige belong belt bench beret biker birch bird
  bison black blade blazer bleep blend blink bliss blog bloom bobbin bongo bonus boot botany bottle bowl
  boxes boxing braid branch brass brave breed breezy brick bridge brief bright brim broad bronze brook
  broth brush bubble bucket buckle buddy buffet buggy bugle build bulb bundle burger bushy butter button
  buzz byway cabin cactus cairn calm camel camera camper canal canary candle canoe canopy canvas canyon
  cape cargo caring carol carpet carry carton cattle cedar celery centre chain chalk champ change charm
  chase chat cheery cheese chef cherub chess chewy chill chime chip chirpy chives choice choir chore
  chorus chunk cinema circle circus citrus clasp clay clear clerk cliff climb clinic clock close cloth
  cloudy clover club coals cobble cobweb cocoa coding coin collar column comedy comet comfy conch condor
  conker cookie copper coral corgi corner cosmic cotton coupe coupon court cradle crane crawl crayon
  create crepe crest crew crisps croak crocus croft cross crowd crumb crunch cube cubic cuckoo cuddle
  cumin curve cycle cygnet daily dale dance dart dazzle decoy deep denim dial diary dice dinghy dingo
  dinner disco ditto dock doctor dodgem doggy dome domino donkey doodle door double dragon drape drawer
  dream drift drill drink drive drum duffel dune dust duty duvet eager eagle earth easel easy echo eclair
  editor egret elbow elms ember enamel energy engine enjoy enrol entry epic epoch equal escape euro event
  every expert fable fabric falcon fancy farmer feast fence fennel fern fetch fibre field fiesta figs film
  final fish fizz flag flaky flank flash fleet flight fling flip float floor floral floss flow fluffy
  fluid flute foal foamy focus folio folk fondue food forest forge forum fossil frame free fresco fresh
  friend fringe frock frog frolic front frosty frozen fruit fuel funny furry future fuzzy gadget galaxy
  gallop garage garden garlic gavel gaze gear gecko geese gentle giant gift giggle ginger give gizmo glad
  glance glass gleam glen glider glint global globe glory glue gnome goat goblet golden golfer gong goose
  gourd gown grace grand graph grasp gravy green grin grocer groove ground group growl guava guess guide
  guitar gulf guppy gusto habit halve hamlet hammer hanky happy hardy harp haste haven hawk hazel head
  hearty heath hello helmet helper herb heron hike hint hippo hold hollow honest hoodie hoof hope human
  humbug humour husky hutch icing idea igloo image indigo inland inlet insect iron ivory jacket jade
  jaguar jasper jazz jelly jersey jetty jewel jiffy jigsaw jingle jockey jogger joint joke jovial juice
  jumbo jumper jumpy junior kayak kazoo kebab keen kelp kettle kiln kindly kiosk kite kiwi knee koala
  label lace ladder ladle lagoon lamp land laptop large lark laser lasso latch latte laugh laurel lava
  leafy league leap learn leave lemon lemur lens lentil lever lilac lily lime linen lion listen little
  lively llama loaves lobby locker lodge lofty logic logo lolly loop lorry lotus loud love loyal lucky
  lunar lunch lupin lyric macaw magic magnet magpie mammal mango maple marble marina market marsh maths
  meadow meal melody melon memory menu merit merry middle mild milky mine minnow mirror mirth misty mitten
  mixer mocha mole moment money month moon mosaic moss motel motor motto mould mount movie museum music
  nacho napkin nature neck nectar needle nest newer news niece nimble ninja noble noisy north notch novel
  nudge nugget nurse nutmeg nutty oasis oblong oboe ocean octave offer office often okra olive onion opera
  orange orbit orca orchid order osprey otter ounce outfit oval ovens owlet oxen oxygen oyster ozone
  paddle page paint palace palms panda panel pansy pantry papaya paper parade parcel parrot pasta pastel
  path patio patrol peachy peanut pebble pecan pencil penny people pepper perch pesto petal phone photo
  piano pickle picnic pigeon pilot pippin pirate pitch pixel pizza planet plate plaza pleat plough plug
  plume podium poem poetry poise polish polka poncho pony pool poplar poppy port poster potato pouch power
  pram prism prize proof proud prune puffin pull pulse pump pupil purple puzzle pylon quack quail quaint
  quarry quartz quest quiche quiet quill quirk quiz quote radar radio radish radius raft rail rainy raisin
  rally ramble rapid ready realm reason recipe reef regal relay relic renew rhino ribbon rich ripen ripple
  rivet roam robe robin robot rocky rodeo roomy roost rover rudder rugby runway rural safari safe sailor
  salad salmon salty sandal sandy satin sauna scale scarf scenic school scone scoop scroll scuba seat
  seesaw send sesame shadow shape shawl shed sheet shelf shiny shire short shovel shower shrug silk silver
  sizzle skater sketch skill skip skirt sleeve slide slope small smart smile smith smock snail snazzy
  sneeze snooze snowy snug soak soapy socket soda soft soil solar solid solo solve sonnet sorbet soup
  south spade spark speak speed spell spice spider spiky spin spiral splash split sponge spoon sporty
  spout sprig sprint spruce squash squeak squid stack stamp stay step stitch storm straw stream stripe
  strum study subway sugar suit summer summit sunlit sunray sunset supper sushi swan swede sweep swift
  swim swirl swish syrup tabby taco talk tandem tangy tartan tasty taxi teach teacup teapot teddy tell
  tennis tenor thanks thatch theme thorn thread thrill thumb tiara tight tilt timer tiny tiptoe title
  toast today toffee token tomato tooth topaz tops torch toucan track trade train travel tray treat trek
  trend trip trophy tropic trowel true trunk trust truth tuba tuft tulip tundra tunic tunnel turbo turnip
  turtle tutor tweak tweet twig twine twist umpire vase velvet vinyl viola violet violin visit visor vista
  voice voyage waffle wagon wall walnut walrus waltz warm wedge wheat whisk wicket willow window windy
  wing winter wiper wire wisdom wispy wizard wolf wombat wonder wooden woody work wren wrist yacht yams
  yard yawn yellow yeti yodel yoga yolks young yummy yurt zebra zesty zigzag zipper zoom
`
  .trim()
  .split(/\s+/)
