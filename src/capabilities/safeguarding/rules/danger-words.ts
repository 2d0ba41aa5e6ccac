/**
 * What we look for in words that are sent to us: kinds of danger, and for each the ways people say it. English only.
 * Published as it stands on /how-we-look-for-danger. It finds some of what people write and not all of it; a person
 * reads everything.
 *
 * Patterns are read against words that `plainWords` made plain: small letters, straight quotes, "don't" written out as
 * "do not", common misspellings and young people's short forms put right, one sentence or half-sentence at a time.
 */

export const dangerKinds = [
  'wants-to-die',
  'self-harm',
  'hurt-by-someone',
  'sexual-harm',
  'missing',
  'not-safe-now',
  'neglect',
  'threat-to-others',
  'exploited',
  'care-breaking-down',
] as const
export type DangerKind = (typeof dangerKinds)[number]

export interface DangerPattern {
  readonly kind: DangerKind
  readonly says: RegExp
  /** The same words used harmlessly: then this pattern finds nothing in that sentence. */
  readonly unless?: RegExp
  /** True where "not", "never" or "nobody" just before it turns it into its opposite. */
  readonly undoneByNot?: true
}

/** Spellings and short forms, each put right before anything is looked for. Whole words only. */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bkms\b/g, 'kill myself'],
  [/\bkys\b/g, 'kill yourself'],
  [/\bunaliv(?:e|ed|ing)\b/g, 'kill'],
  [/\bsewer ?slide\b/g, 'suicide'],
  [/\bsu[ia]?c[ie]+de?\b|\bsucide\b|\bsuiside\b|\bsuicid\b/g, 'suicide'],
  [/\bsu[ia]?c[ie]+dal\b/g, 'suicidal'],
  [/\bsh(?:ing)?(?= (?:again|every|at night|bad|scars))/g, 'self harm'],
  [/\bself[- ]?harm/g, 'self harm'],
  [/\bi'?m\b|\bim\b/g, 'i am'],
  [/\bi'?ve\b|\bive\b/g, 'i have'],
  [/\b(?:i'll|ill)(?= (?:kill|hurt|stab|cut|end|jump|shoot|run|burn))/g, 'i will'],
  [
    /\b(he|she|it|that|who|there)'?s (?=hit|hurt|been|going|gone|got|being|touch|beat|kick|lock|not)/g,
    '$1 is ',
  ],
  [/\bdont\b|\bdon't\b|\bdo n't\b/g, 'do not'],
  [/\bdoesnt\b|\bdoesn't\b/g, 'does not'],
  [/\bdidnt\b|\bdidn't\b/g, 'did not'],
  [/\bcant\b|\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwont\b|\bwon't\b/g, 'will not'],
  [/\bisnt\b|\bisn't\b/g, 'is not'],
  [/\barent\b|\baren't\b/g, 'are not'],
  [/\bwasnt\b|\bwasn't\b/g, 'was not'],
  [/\bhasnt\b|\bhasn't\b/g, 'has not'],
  [/\bhavent\b|\bhaven't\b/g, 'have not'],
  [/\baint\b|\bain't\b/g, 'is not'],
  [/\bwanna\b|\bwana\b/g, 'want to'],
  [/\bgonna\b|\bgunna\b|\bgona\b|\bfinna\b/g, 'going to'],
  [/\bmeself\b|\bmy self\b|\bmyslef\b|\bmysel\b/g, 'myself'],
  [/\bhis self\b|\bhisself\b|\bhimslef\b/g, 'himself'],
  [/\bher self\b|\bherslef\b/g, 'herself'],
  [/\bdi(?:e|a)n\b|\bdye(?=$| (?:now|tonight|tomorrow))/g, 'die'],
  [/\bpunchs\b|\bpunchd\b/g, 'punches'],
  [/\bhurst me\b|\bhurtz\b|\bhrts\b/g, 'hurts'],
  [/\bscard\b|\bscarred of\b|\bscaird\b/g, 'scared'],
  [/\bhungery\b|\bhungrey\b/g, 'hungry'],
  [/\btuched\b|\btouchs\b|\btuches\b/g, 'touches'],
  [/\bracked out\b/g, 'racked'],
]

const family =
  '(?:step ?)?(?:dad|daddy|father|mum|mummy|mam|mom|mother|brother|sister|uncle|aunt|auntie|grandad|grandpa|gran|nan|cousin)'
const adults =
  'partner|husband|wife|ex|boyfriend|girlfriend|carer|foster carer|foster dad|foster mum|teacher|ta|assistant|tutor|coach|driver|escort|man|neighbour|landlord|staff|member of staff'
/** Whoever does it: a pronoun, one of the family, somebody at school. */
const someone = `(?:he|she|they|someone|somebody|people|kids|boys|girls|lads|another child|(?:(?:my|his|her|their|our|the|a|an|one of the) )?(?:\\w+ )?(?:${family}|${adults}|boy|girl|kid|lad|child))`
/** Whoever it is done to. */
const anyoneHurt = `(?:me|us|him|her|them|himself|herself|(?:my|our|his|her|their|the|this|a) (?:\\w+ ){0,2}?(?:son|daughter|child|children|kids?|boys?|girls?|brothers?|sisters?|mum|dad|mother|baby|twins?|toddler|pupil|student|friend|partner|nan|gran)s?)`
const often =
  '(?:(?:always|still|often|just|has|have|had|even|sometimes|keeps?|kept|then|only|really|would|used to) )*'
const strikes =
  '(?:hit|hits|hitting|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|beat(?:s|ing)?|beaten|batter(?:s|ed|ing)?|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|throttl(?:es|ed|ing)|smack(?:s|ed|ing)?|whip(?:s|ped)?|burn(?:s|ed|t)|bites?|bit|bruis(?:es|ed)|stabb?(?:s|ed)|thump(?:s|ed|ing)?|headbutt(?:s|ed)|attack(?:s|ed|ing)?|assault(?:s|ed|ing)?|hurt(?:s|ing)?|abus(?:es|ed|ing))'
/** "it hit us hard", "beat me to it", "kicked him off the roll", "beats me at chess". */
const harmlessStrikes =
  /\b(?:it|this|that|news|reality|covid|grief|which|what|decision|letter|fact|bill|cuts?) (?:(?!he |she |they |dad |mum |someone )\w+ )?(?:hits?|hurts?|bites?|bit|beats?|attacks?|burns?)\b|\bbeats? (?:me|him|her|us|them) (?:to|at|in)\b|\bkick(?:s|ed|ing)? (?:\w+ ){1,3}?(?:off|out of (?:school|class|college|nursery|the (?:group|club|meeting|lesson)))\b|\bhits? (?:him|her|me|us|them) (?:hard|that|most)\b|\bhurts? (?:my|his|her|our|their) (?:feelings|heart|head|ears|eyes|back|knee|foot|leg|arm)\b|\bhurts? (?:me|us) (?:to|that|when|as|so much to)\b|\battack(?:s|ed|ing)? (?:the (?:problem|work|task|job))\b|\bhit(?:s|ting)? (?:\w+ )?(?:targets?|goals?|milestones?|stride|deadline|wall|roof|nail|ground|jackpot|button|ball)\b|\bbit (?:him|her|me) (?:in half)\b|\bstabb?(?:s|ed) (?:me|us|him|her|them) in the back\b|\bbeats? (?:himself|herself|myself|themselves) up (?:about|over|for)\b|\bbitten? by (?:a|the)\b/

const re = (source: string): RegExp => new RegExp(`\\b${source}`)
const self = '(?:myself|himself|herself|themself|themselves|yourself|ourselves)'

export const dangerPatterns: readonly DangerPattern[] = [
  // Somebody wants to die
  {
    kind: 'wants-to-die',
    says: re(`(?:kill|killing|killed|hang|hanging|hung|drown|shoot|top) ${self}\\b`),
    unless:
      /\b(?:laugh|work|running|trying|rush|nearly|almost)(?:ing|ed)? (?:\w+ )?(?:kill|killing|killed) (?:myself|ourselves|themselves)|kill(?:ing|ed)? (?:myself|ourselves|themselves) (?:laughing|trying|to get|over|with (?:work|paperwork|forms))/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:want|wants|wanted|wanting|wish|wishes|wished|like|going|plan|planning|ready|hoping|hope|try|tried|trying|rather|need) (?:\\w+ )?(?:to )?(?:die|be dead|(?:was|were|be) dead|end it all|end (?:my|his|her|their) (?:own )?li(?:fe|ves)|take (?:my|his|her|their) (?:own )?li(?:fe|ves))\\b`
    ),
    unless:
      /\b(?:die (?:of|from) (?:embarrass|shame|laugh|bore|happi)\w*|phone|battery|tradition|idea|plan to die|service|project|hamster|cat|dog|plant|do not want (?:\w+ )?(?:(?:him|her|us|them|anyone|my \w+) )?to die|never want(?:ed)? to die)/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:do|does|did) not (?:want|wish|deserve) (?:to )?(?:be alive|live|be here|exist|wake up|be on this (?:earth|planet)|be in this world|carry on living|go on living)(?! (?:in|with|at|near|off|on (?:a|the|this) (?:road|street|estate)|next|so far|under|together|like|when|for|because|early|at \\d))\\b`
    ),
    unless:
      /\bbe here (?:when|for|because|at|again|today|any ?more because|next|until)|wake up (?:early|in the dark|at|for|him|her|the)|be here (?:in|on) (?:the |this )?(?:school|class|meeting|group|unit|hall)/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:(?:i|he|she|they|son|daughter|child|boy|girl) (?:\\w+ ){0,2}?)(?:can|could|will|would) not (?:go on|carry on|live)(?: (?:any ?more|any longer|like this|living|much longer))(?! with the)\\b`
    ),
    unless:
      /\b(?:fight(?:ing)?|wait(?:ing)?|pay(?:ing)?|driv(?:e|ing)|in this (?:house|flat)|with this (?:school|system))\b/,
  },
  {
    kind: 'wants-to-die',
    says: /\bsuicid(?:e|al|ally)\b/,
    unless:
      /\b(?:suicide (?:prevention|awareness|charity|policy|training|hotline)|(?:political|career|financial) suicide|training (?:on|about) suicide|talk about suicide)\b/,
    undoneByNot: true,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `better off (?:dead|if (?:i|he|she|they) (?:was|were) (?:dead|not here|gone)|without (?:me|him around)|if i (?:was|were) (?:dead|gone|not here)|not here)\\b`
    ),
  },
  {
    kind: 'wants-to-die',
    says: /\b(?:no|any|a) (?:point|reason)(?: (?:in|to|for))?(?: me)? (?:living|to live|live|being alive|carrying on living|going on living|my life|in life|staying alive)\b|\bnothing (?:left )?to live for\b|\blife is not worth living\b|\bworth living\b(?<=not (?:\w+ )?worth living)/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:overdose[sd]?|overdosing|(?:took|taken|take|swallow(?:ed)?) (?:all|too many|loads of|a load of|a lot of|a whole packet of|a packet of|lots of) (?:of )?(?:my |his |her |the |their )?(?:\\w+ )?(?:tablets|pills|meds|medication|paracetamol|antidepressants))\\b`
    ),
    unless:
      /\b(?:overdosed? on (?:paperwork|forms|meetings|acronyms|chocolate|sugar|screens?)|to take too many tablets by mistake is)\b/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `jump(?:ed|ing|s)? (?:off|from|in front of|out of) (?:(?:a|the|that|our|my|his|her) )?(?:\\w+ )?(?:bridge|roof|building|cliff|train|window|balcony|car park|bus|car|traffic)\\b`
    ),
    unless: /\b(?:on holiday|rather than|parachute|bungee|charity|toy|lego|game)\b/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:ending|end) (?:my|his|her|their) (?:own )?life\\b|\\b(?:ending|end) it all\\b|\\btak(?:e|en|ing) (?:my|his|her|their) own li(?:fe|ves)\\b|\\bsay(?:ing|s)? goodbye (?:to everyone )?(?:for ever|forever|and that (?:i|he|she) (?:will|would) not be here)|\\b(?:go|going) to sleep and (?:never|not) wake up\\b|\\b(?:wish|wishes|wished) (?:i|he|she|they) (?:was|were|had) (?:never (?:been )?born|not been born|not alive|not here|dead)\\b`
    ),
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:want|wants|wanted) to (?:disappear|not exist|not be here|not wake up|be with (?:\\w+ ){1,3}in heaven|go to heaven|be gone)(?: (?:for ever|forever|and never come back|any ?more))?\\b`
    ),
    unless: /\bdisappear (?:into|from the (?:room|meeting|screen)|behind|under the (?:table|desk))/,
  },
  { kind: 'wants-to-die', says: re(`kill yourself\\b`) },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:writ(?:e|es|ten|ing)|wrote|left|found) (?:a |his |her |my )?(?:suicide|goodbye) (?:note|letter)\\b`
    ),
    unless: /\bgoodbye (?:note|letter) (?:from|to) (?:his|her|the) (?:teacher|class|ta|key worker)/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:(?:have|has|having) (?:had )?(?:\\w+ )?(?:thoughts|feelings) (?:of|about) (?:dying|death|ending it|killing)|thinks? about dying|thinking (?:about|of) dying|talks? (?:about|of) (?:dying|wanting to die|being dead)|talking (?:about|of) (?:dying|being dead))\\b`
    ),
  },

  // Somebody hurts themselves
  {
    kind: 'self-harm',
    says: /\bself harm(?:s|ed|ing|er)?\b/,
    unless:
      /\bself harm (?:policy|training|awareness|leaflet|workshop|course)\b|\btraining (?:on|about) self harm\b/,
    undoneByNot: true,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:cut|cuts|cutting|hurt|hurts|hurting|burn|burns|burning|burnt|harm|harms|harming|harmed|starv(?:e|es|ing|ed)|scratch(?:es|ed|ing)?|bit(?:es|ing)?|hit(?:s|ting)?|punch(?:es|ed|ing)?|bang(?:s|ed|ing)?|stab(?:s|bed|bing)?) ${self}(?! off| some slack| in the foot| on (?:the|a) (?:paper|card|tin|glass|door) (?:by|in|at))\\b`
    ),
    unless:
      /\b(?:by accident|accidentally|while (?:cooking|baking|playing)|in cookery|in dt|climbing|fell|shaving)\b/,
    undoneByNot: true,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:cut|cuts|cutting|slit|slits|slash|slashed|slashing|burn|burns|burning|scratch(?:es|ing)?) (?:my|his|her|their|own) (?:own )?(?:wrists?|arms?|legs?|thighs?|skin|body|throat)\\b`
    ),
    unless: /\b(?:by accident|accidentally|fell|oven|sunburn|eczema)\b/,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:bang(?:s|ed|ing)?|smash(?:es|ed|ing)?|hit(?:s|ting)?|punch(?:es|ed|ing)?) (?:my|his|her|their) (?:own )?head (?:(?:against|on|off|into) (?:the|a) (?:wall|floor|door|desk|table|window|ground)|until)\\b`
    ),
    unless:
      /\b(?:like|feel|feels|felt|feeling) (?:\w+ ){0,4}(?:bang|banging|hit|hitting)\b|\bwe (?:bang|are banging)|\bmy head\b/,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:razor|blade|knife|lighter|ligature)s? (?:\\w+ ){0,4}(?:on|against|to|round|around) (?:my|his|her|their) (?:own )?(?:arms?|wrists?|legs?|neck|skin|throat)\\b|\\btie[sd]? (?:\\w+ ){1,5}(?:round|around) (?:my|his|her|their) neck\\b`
    ),
    unless: /\b(?:scarf|lanyard|ribbon|tie) (?:\w+ )?(?:round|around) (?:his|her) neck\b/,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:stopped|stop|refus(?:es|ing|ed)|not) (?:eating|drinking) (?:\\w+ ){0,4}(?:and drinking|or drinking|at all|altogether|completely|for (?:days|a week|weeks|\\w+ days))\\b`
    ),
    unless: /\b(?:screen|sweets|crisps)\b/,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:want|wants|wanted|urge|urges|thoughts?|threatens?|threatened|threatening) (?:of |about |to )?(?:\\w+ )?(?:hurt|hurting|cut|cutting|harm|harming) (?:${self}|my arms|again)\\b`
    ),
  },
  {
    kind: 'self-harm',
    says: /\b(?:make|makes|making|made) (?:myself|himself|herself|themselves) (?:sick|throw up|vomit)(?: (?:after|every|so))\b/,
  },

  // Somebody is being hurt
  {
    kind: 'hurt-by-someone',
    says: re(
      `${often}${strikes} ${anyoneHurt}(?! (?:feelings|heart|ears|hands? (?:to|up)|confidence|chances|education|progress|case|targets?|goals?|head|stride|sleep|routine))\\b`
    ),
    unless: harmlessStrikes,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:is|are|was|were|am|been|being|be|get|gets|getting|got) (?:\\w+ )?(?:hit|hitted|punched|slapped|kicked|beaten(?: up)?|battered|strangled|choked|smacked|whipped|assaulted|attacked|physically abused|abused|stabbed|bruised|beat up|knocked about|jumped by|dragged|manhandled)\\b`
    ),
    unless:
      /\b(?:kicked (?:out|off)|hit (?:hard|by (?:the|a) (?:cuts|bill|ball|delay|closure|car|bus|bike))|hit (?:a|the) (?:wall|roof)|beaten (?:down|by the system|to)|hurt when (?:friends|people|others|they) (?:leave|forget|ignore)|beaten at|by (?:a|the) (?:dog|cat|bug|paperwork|system|form|news|cuts)|dragged (?:on|out|into (?:a|another|the) (?:meeting|tribunal|appeal|row))|dragged (?:through|from pillar))\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:hit|punch(?:ed|es)?|slap(?:ped|s)?|kick(?:ed|s)?|beat(?:en|s)?|smack(?:ed|s)?|grab(?:bed|s)?|pin(?:ned|s)?|push(?:ed|es)?|shov(?:ed|es)|thr(?:ew|own|ows)|drag(?:ged|s)?) (?:me|us|him|her|them|${anyoneHurt}) (?:\\w+ ){0,2}?(?:down|by the (?:arm|arms|neck|hair|throat|wrist)|against (?:a|the) (?:wall|door|floor|desk)|to the (?:floor|ground)|across the (?:room|floor)|down the stairs|in the (?:face|head|stomach|ribs|belly|back|mouth)|with (?:a|his|her|the) (?:belt|stick|shoe|fist|cane|slipper|spoon)|round the (?:head|face)|so hard)\\b`
    ),
    unless:
      /\b(?:down the (?:road|waiting list|list)|let (?:him|her|me|us) down|(?:his|her|my|our|their) (?:shoes?|bag|coat|toys?|pens?|pencils?|books?|chair|plate|lunch|tablet|phone|ball|hat|cup) (?:\w+ )?(?:across|down|to the)|ball in the face|calm(?:ed|s)?)\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:bruises?|black eye|cigarette burns?|hand ?marks?|finger ?marks?|bite marks?|belt marks?|grab marks?|broken (?:arm|rib|bone|jaw)|carpet burns?) (?:\\w+ ){0,6}(?:(?:on|all over|round|around|from|up|down|across) (?:(?:his|her|my|their|the) )?(?:\\w+ )?(?:arms?|legs?|neck|back|face|body|wrists?|dad|mum|school|staff|stepdad|throat|ribs|him|her|being))\\b`
    ),
    unless: /\b(?:football|rugby|fell|falling|bike|trampoline|climbing|slide|playground fall|blood test)\b/,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:gave|gives|given|got) (?:him|her|me|us|them) (?:a |another )?(?:black eye|bloody nose|thick lip|fat lip|good hiding|beating|kicking|slap|smack|bruises|the belt)\\b`
    ),
    unless: /\b(?:football|rugby|ball)\b/,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:was|is|were|been|being|gets?|got|keep|keeps|kept|has been) (?:\\w+ )?(?:locked|shut|trapped) (?:up )?(?:in|inside|alone in) (?:(?:a|the|his|her|my|their) )?(?:\\w+ ){0,2}?(?:room|cupboard|bedroom|cell|pod|toilet|shed|garage|house|car|basement|booth|cellar)\\b|\\b(?:lock|locks|locked|shut|shuts) (?:me|him|her|us|them|my \\w+) (?:up )?(?:in|inside) (?:(?:a|the|his|her|my|their) )?(?:\\w+ ){0,2}?(?:room|cupboard|bedroom|cell|pod|toilet|shed|garage|house|car|basement|booth|cellar|bathroom)\\b`
    ),
    unless: /\b(?:by accident|by mistake|accidentally|escape room)\b/,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:restrain(?:ed|s|t|ing)?|held (?:him |her |me |them )?(?:face )?down|pinned (?:him |her |me |them )?(?:face )?down|face ?down on|sat on (?:him|her|me)|tied (?:him |her |me |them )?(?:to|up|down)) (?:\\w+ ){0,6}(?:face|floor|ground|breathe|screaming|staff|bruis\\w+|chair|bed|radiator|every day|minutes|hours|school|teachers?|adults|again|him|her|prone)\\b`
    ),
    unless:
      /\b(?:seat ?belt|harness|policy|training|shoe|laces)\b|\b(?:not|never) (?:be |been )?restrained\b/,
  },
  {
    kind: 'hurt-by-someone',
    says: /\b(?:he|she|they|dad|mum|stepdad|stepmum|brother|uncle|partner|ex|teacher|staff|somebody|someone|carer|it) (?:\w+ )?(?:hurts?|hurting|hits?|hitting|beats?|kicks?|punches|smacks?|slaps?)(?=$| (?:and|a lot|every|when|if|so|at night|again|all the time|on))/,
    unless:
      /\b(?:it (?:\w+ )?(?:hurts?|hits?|beats?)|target|ball|home|drum|buttons?|the (?:wall|table|ball|note|door)|on (?:the|a))\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:scared|frightened|afraid|terrified|petrified) (?:of|about) (?:${family.replace('(?:step ?)?', 'step ?')}|(?:my|his|her|their|our) (?:step ?|foster )?(?:dad|father|mum|mother|brother|uncle|partner|husband|ex|boyfriend|carer|parents|grandad)|what (?:he|she|they|my \\w+|his dad|her dad) (?:\\w+ )?(?:will|would|might|could|may|is going to) do|(?:him|her) (?:hurting|hitting|killing|coming home))\\b`
    ),
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: /\b(?:domestic (?:abuse|violence)|(?:coercive|controlling) (?:control|relationship)|physical(?:ly)? abus(?:e|ed|ive)|beating(?:s)? (?:from|at home)|forced marriage|honour(?: based)? (?:abuse|violence|killing)|fgm|female genital mutilation|taken abroad to (?:be )?marr(?:y|ied)|made to marry)\b/,
    unless: /\b(?:training|course|policy|leaflet|awareness|charity|worker|service for)\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `${someone} (?:\\w+ ){0,2}?(?:shak(?:es|en|ing)|shook|burn(?:s|t|ed)|scald(?:s|ed)|starv(?:es|ed|ing)|poison(?:s|ed|ing)|drug(?:s|ged|ging)) (?:me|us|him|her|them|the (?:baby|child|kids))\\b`
    ),
    unless: /\b(?:shook (?:his|her|my) hand|milkshake)\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: /\b(?:mark|injur(?:y|ies)|cut|lump|wound)s? (?:\w+ ){0,4}(?:that )?(?:nobody|no one|school|staff|dad|mum|they) (?:\w+ )?(?:can|could|will|would) (?:not )?explain\b|\b(?:he|she|child) (?:says|said|told me|tells me|told us|disclosed) (?:\w+ ){0,5}(?:hurt|hurts|hits|hit|touched|touches|kicked|punched|smacked|slapped) (?:him|her|them)\b|\bdisclos(?:ed|ure) (?:\w+ ){0,4}abuse\b/,
    unless: /\b(?:feelings|it (?:hurt|hit))\b/,
  },

  // Sexual harm
  {
    kind: 'sexual-harm',
    says: /\b(?:raped?|raping|rapist|molest(?:s|ed|ing)?|groom(?:ed|ing|er)|sexual(?:ly)? (?:abus|assault|harass|exploit)\w*|sex abuse|incest|paedo(?:phile)?|pedo(?:phile)?|sextort\w*|revenge porn)\b/,
    unless:
      /\b(?:dog|cat|hair|pet|nails?|horse|personal grooming|training|policy|rapeseed|(?:dog|pet) groom\w*)\b/,
    undoneByNot: true,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:touch(?:es|ed|ing)?|feel(?:s|ing)?|felt|grop(?:es|ed|ing)|grab(?:s|bed|bing)?|rub(?:s|bed|bing)?|fiddl(?:es|ed|ing) with|lick(?:s|ed)?|kiss(?:es|ed|ing)?) (?:(?:me|him|her|them|us|my \\w+) )?(?:\\w+ ){0,3}?(?:(?:(?:his|her|my|their|the) )?(?:private(?:s| parts?)?|bits|willy|winkie|penis|vagina|boobs?|breasts?|bum|bottom|down there|between (?:my|her|his) legs|crotch|chest|front bottom|flower|fanny|minnie)|down there|inappropriately|in (?:a )?(?:bad|wrong|rude|funny|weird|sexual) (?:way|place|places)|where (?:i|he|she) (?:do|does|did) not (?:want|like)|when i (?:do|did) not want|at night|under (?:my|her|his) (?:clothes|top|skirt|pants|covers|bed ?covers))\\b`
    ),
    unless:
      /\b(?:himself|herself|nappy|doctor examined|sensory|good ?night|chest infection|chest hurts|own|cough|feels? (?:\w+ )?(?:at night|his chest|her chest|my chest))\b/,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:(?:made|makes|make|making|forc(?:es|ed|ing)|ask(?:s|ed|ing)?|told|tells|want(?:s|ed)?|pressur(?:es|ed|ing)) (?:me|him|her|them|us|my \\w+) (?:\\w+ ){0,3}?(?:to )?(?:have sex|do sex|do sexual|touch (?:him|his|her|it|them)|take (?:my|her|his|their) (?:clothes|top|pants|knickers|trousers) off|undress|strip|get naked|watch (?:\\w+ )?porn|do (?:things|stuff) (?:in bed|with (?:him|them|older|his friends)|i do not|that (?:i|she|he) did not)))\\b`
    ),
    unless: /\b(?:nurse|doctor|bath|swim|pe kit|shower)\b/,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:nudes?|naked (?:pictures?|photos?|pics?|videos?|selfies?)|rude (?:pictures?|photos?|pics?)|(?:pictures?|photos?|pics?|videos?) of (?:me|her|him|my \\w+) (?:naked|undressed|with no clothes|in the (?:shower|bath))|dick ?pics?|pics of (?:my|her|his) (?:boobs|body|private\\w*))\\b`
    ),
    unless:
      /\b(?:art (?:class|gallery|lesson)|painting|nude (?:colour|tights|lipstick)|training|assembly|bath toys)\b/,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:have|had|having|has) sex with (?:me|her|him|my \\w+|a (?:child|\\d+ year old|pupil|student|teacher|grown|man|older))\\b|\\b(?:comes?|came|gets?|got|climbs?|climbed) (?:into|in) (?:my|her|his) (?:bed|room) (?:\\w+ ){0,3}?(?:at night|and (?:touch|do|make|hurt|rub)\\w*|when (?:mum|everyone|nobody|they))\\b`
    ),
    unless: /\b(?:nightmares?|cuddle|scared of the dark|storm)\b/,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:show(?:s|ed|ing)?|flash(?:es|ed|ing)?|expos(?:es|ed|ing)) (?:\\w+ ){0,3}?(?:(?:his|her|their) (?:private\\w*|willy|penis|bits|genitals)|himself to|porn)\\b|\\b(?:an? )?(?:older|grown|adult|strange|\\d+ year old) (?:man|men|bloke|guy|boyfriend|boys|people) (?:\\w+ ){0,6}?(?:online|snapchat|snap|discord|roblox|whatsapp|instagram|meet(?:s|ing)? (?:her|him|me|up)|messag\\w+ (?:her|him|me)|picks (?:her|him|me) up|gifts)\\b`
    ),
    unless: /\b(?:training|assembly|e-?safety lesson)\b/,
  },
  {
    kind: 'sexual-harm',
    says: /\b(?:secret (?:games?|touch\w*|cuddles)|our (?:little |special )?secret|said (?:it is|it was|it's) (?:a |our )(?:\w+ )?secret)\b/,
    unless: /\b(?:santa|surprise|party|present|garden|book|club|agent|recipe|birthday)\b/,
  },
  {
    kind: 'sexual-harm',
    says: /\b(?:stranger|someone|man|person|guy|boy|people|friend) (?:\w+ )?(?:online|on (?:snapchat|snap|discord|roblox|instagram|tiktok|whatsapp|the internet|fortnite|xbox)) (?:\w+ ){0,6}?(?:wants?|asks?|asked|asking|wanted|keeps|told|tells|is|said|sends?|sent|has) (?:\w+ ){0,6}?(?:meet|nudes?|pictures?|pics|photos?|address|secret|naked|send|sexual|rude|dirty|blackmail\w*|threat\w*)\b/,
    unless: /\b(?:support group|course|webinar|zoom|teams)\b/,
  },

  // Somebody is missing
  {
    kind: 'missing',
    says: re(
      `(?:run|ran|runs|running) away(?: (?:from (?:home|care|the (?:house|home|unit|placement))|again|last night|tonight|tomorrow|because|and (?:we|i|nobody|has)|for))\\b`
    ),
    unless: /\b(?:game|story|from (?:his|her|the) problems|from (?:class|school|lesson))\b/,
    undoneByNot: true,
  },
  {
    kind: 'missing',
    says: re(`(?:going to|want to|wants to|will|plan to|planning to|ready to|have to|need to) run away\\b`),
    unless: /\bto the (?:circus|beach|hills|sun|seaside)\b/,
  },
  {
    kind: 'missing',
    says: re(
      `(?:went|gone|goes|going|been|is|still|reported(?: as)?|report(?:s|ing)? (?:him|her) (?:as )?) ?missing\\b`
    ),
    unless:
      /\bmissing (?:out|school|from|his|her|the|a|some|so|lessons?|page|information|paperwork|support|reports?|link|speech|education|again from|pieces?|lots|two|three|days|hours|vital|key|appointments?|therapy|targets?|friends|section|part|person|documents?|evidence|deadlines?|playtime|break|lunch|meetings?)\b|\bis missing$|\b(?:report|letter|file|form|plan|page|section|paperwork|support|provision|information|something|piece|what|advice|therapist|staff|evidence|bit|link|funding|lesson) (?:is|was|has gone|had gone|went|still|goes|that is) (?:still )?missing/,
  },
  {
    kind: 'missing',
    says: re(
      `(?:do|does|did) not know where (?:he|she|they|my (?:son|daughter|child|boy|girl)|our (?:son|daughter|child)) (?:is|are|was|went|has gone|sleeps|slept|goes at night)\\b|\\b(?:has|have|did) not (?:come|came|been|returned) (?:back )?home (?:since|all night|last night|for|tonight|yet)\\b|\\b(?:stays?|stayed|staying|been) out all night\\b|\\b(?:sleeping|slept|sleeps) (?:rough|on the streets?|in (?:the|a) (?:park|car|doorway|bus shelter|stairwell|shed|tent|woods|fields?))\\b|\\bnobody (?:has seen|knows where) (?:him|her|them|he is|she is|they are)\\b`
    ),
    unless:
      /\b(?:camp|camping|holiday|scouts|festival|in the education|on the (?:list|pathway)|in the queue|with (?:his|her|their) (?:reading|learning|maths))\b/,
  },

  // Somebody is not safe now
  {
    kind: 'not-safe-now',
    says: re(
      `(?:i|we|he|she|they|son|daughter|child|kids|children|people|girls?|boys?) (?:(?:am|are|is|feel|feels|felt|was|were|do|does|did|can|could|been|being|have|has) )+(?:\\w+ )?not (?:\\w+ )?(?:feel |be |being |been |even )?safe(?! (?:to (?:cross|cycle|walk|park)|enough to (?:cross|cycle)))\\b`
    ),
    unless: /\b(?:road|pavement|crossing|bike|cycle|website|parking|playground|taxi queue|password|data)\b/,
  },
  {
    kind: 'not-safe-now',
    says: /\b(?:not|never|isnt) (?:\w+ )?(?:feel |be |feeling |kept )?safe (?:at home|at (?:his|her|my|our) (?:dads|dad's|mums|mum's|house)|at school|in (?:my|his|her|our|this) (?:house|home|own home|school|placement|flat|unit)|with (?:him|her|them|my|his|the)|here|there|around (?:him|her|them|my)|any ?more|tonight|right now|now|going home)\b/,
    unless: /\b(?:road|pavement|crossing|bike|cycle|website)\b/,
  },
  {
    kind: 'not-safe-now',
    says: re(
      `(?:(?:scared|frightened|afraid|terrified|do not want|does not want|too scared|refus(?:es|ing)|beg(?:s|ged|ging)? (?:me |us )?not) (?:of |to )(?:go(?:ing)?|be(?:ing)?|come|coming) (?:back )?(?:home(?! (?:early|from|time|on (?:the|his|her) bus|because (?:he|she|i) (?:loves?|likes?|enjoys?)))|(?:to|at) (?:my|his|her) (?:dad|mum|stepdad|uncle|grandad|father|mother|foster)\\w*))\\b`
    ),
    unless: /\b(?:party|fun|enjoy|loves? (?:school|it|the)|bus|disco|trip|camp)\b/,
  },
  {
    kind: 'not-safe-now',
    says: re(
      `(?:(?:he|she|they|someone|dad|partner|ex|husband|boyfriend|son|daughter|brother|man|my \\w+|the \\w+) (?:\\w+ ){0,3}?(?:has|have|had|got|with|carr(?:y|ies|ied|ying)|pulled|pull(?:s|ing)|holding|held|took|wav(?:ed|ing)|brought|brings|hides|keeps|grabbed) (?:\\w+ )?(?:a |an |the |out )?(?:\\w+ )?(?:knife|knives|gun|machete|blade|weapon|hammer|axe))\\b`
    ),
    unless:
      /\b(?:butter|and fork|cutlery|toy|water gun|nerf|lego|pretend|cook\w*|dt|kitchen skills|whittl\w*|adapted|glue gun|hammer and nails|plastic)\b/,
    undoneByNot: true,
  },
  {
    kind: 'not-safe-now',
    says: re(
      `(?:going to|will|gonna|threaten(?:s|ed|ing)? to|said (?:he|she) (?:will|would)|says (?:he|she) (?:will|would)|wants? to|try(?:ing)? to|tried to|trying to) (?:kill|stab|shoot|murder|strangle) (?:me|us|him|her|them|my|our|his|her|the (?:baby|kids|children|family))\\b`
    ),
    unless:
      /\b(?:mum|dad|he|she|wife|husband) (?:will|is going to|would) kill me (?:if|when|for)\b|\bkill (?:me|us) with (?:paperwork|kindness|forms)\b|\bkill (?:my|our|his|her) (?:hope|confidence|love|dream|spirit|joy|mood|time|enthusiasm|appetite)\b|\btrying to kill (?:the|this) (?:service|school|club)\b|\bin (?:(?:the|a|his|her) game|minecraft|fortnite|roblox)\b/,
    undoneByNot: true,
  },
  {
    kind: 'not-safe-now',
    says: /\b(?:please|pls|plz) (?:\w+ )?help (?:me|us)?(?: ?(?:he|she|they|i am|dad|mum|my dad|my mum|before) ?)(?:\w+ ){0,6}(?:hurt\w*|hit\w*|scared|kill\w*|beat\w*|come|coming|comes|scary|drunk|screaming|something bad)\b|\b(?:in|immediate|serious|real) danger\b|\bcan not keep (?:him|her|them|myself|my (?:son|daughter|child|children|kids)|us) safe\b|\bnot able to keep (?:him|her|them|myself|my (?:son|daughter|child)) safe\b/,
    unless:
      /\bin danger of (?:losing|missing|being (?:cut|closed|left|excluded|lost)|falling|closing|becoming)\b|\b(?:service|funding|placement|club|school|job) (?:is|was) (?:\w+ )?in (?:\w+ )?danger\b|\b(?:not|never) in (?:\w+ )?danger\b|\bstranger danger\b/,
  },
  {
    kind: 'not-safe-now',
    says: re(
      `(?:follow(?:s|ed|ing)?|stalk(?:s|ed|ing)?) (?:me|her|him|us) (?:home|around|everywhere|to school|from school|and)\\b|\\b(?:ex|dad|father|partner|husband|he) (?:\\w+ ){0,3}?(?:broke|break|breaks|smashed|kicked) (?:\\w+ )?(?:into|in|down) (?:the|my|our) (?:house|door|flat|window|home)\\b|\\b(?:is|are|was) (?:always |really |so )?(?:drunk|high|off (?:his|her|their) (?:face|head)|passed out|wasted|on drugs) (?:\\w+ ){0,4}?(?:when|with|looking after|in charge|and (?:i|he|she|we|the kids|hits|shouts|screams|drives|drove)|at home|every night|again|all the time|all day)\\b`
    ),
    unless:
      /\b(?:followed (?:me|us|him|her) around (?:the|a) (?:shop|museum|school|garden)|ta follows|high (?:five|anxiety|needs)|high when it comes)\b/,
  },

  // Nobody looks after somebody
  {
    kind: 'neglect',
    says: re(
      `(?:no|not any|without|not enough|never any|not got any|nothing) (?:\\w+ )?(?:food|to eat|heating and|money for food)(?: (?:in the (?:house|fridge|cupboards?)|at home|for (?:days|my|the kids|us|him|her|the children|tea|dinner|\\w+ days)|left|since|today|tonight|this week|all (?:day|weekend)|until|any ?more|and))(?! (?:he|she) (?:likes|will eat))\\b`
    ),
    unless:
      /\b(?:canteen|menu|school dinner|packed lunch|food technology|party|trip|allergy|gluten|selective|that (?:he|she) (?:likes|eats|can eat))\b/,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:there is|we have|have|has|with|got) (?:no|nothing|never any) (?:food|to eat)(?=$| (?:and|in|at|so|because|until|for|left|again|today))`
    ),
    unless: /\b(?:canteen|menu|party|trip|allergy|that (?:he|she) (?:likes|eats|can eat))\b/,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:(?:always|so|really|still|very|often|come(?:s)? (?:in|to school)|goes to (?:bed|school)|go to (?:bed|school)|been) (?:\\w+ )?(?:hungry|starving))\\b`
    ),
    unless:
      /\b(?:hungry for|for (?:change|knowledge|attention|information)|medication|appetite|side effects?|very hungry caterpillar|when (?:he|she) gets (?:in|home)|after (?:football|swimming|school|club|pe)|starving artist)\b/,
    undoneByNot: true,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:do|does|did|will|would|has|have) not (?:(?:ever|been|really|even|always) )?(?:feed|fed|feeding|eaten|eat|wash(?:ed)?|change (?:his|her) nappy|changed (?:his|her) nappy|given (?:him|her|me|us) (?:any )?(?:food|dinner|tea|medication|meds)|give (?:him|her|me|us) (?:any )?(?:food|dinner|tea|his medication|her medication|his meds|her meds))(?:$| (?:him|her|me|us|them|the kids|for (?:days|two|three|\\d|a week)|since|all (?:day|weekend)|properly|anything (?:for|since|all|in)))`
    ),
    unless:
      /\b(?:vegetables|picky|fussy|selective|arfid|school dinners|at (?:school|lunch)|unless|dark|texture|car)\b/,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:left|leaves|leaving|leave|is|home|are|am|was|were|been) (?:\\w+ ){0,3}?(?:home alone|alone (?:all (?:day|night|weekend)|overnight|for days|with (?:the|my|a) (?:baby|brother|little)|at (?:home|night)|in the house)|on (?:his|her|my|our|their) own (?:all (?:day|night|weekend)|overnight|for days|at (?:night|home)|in the house|with the (?:baby|twins|little ones)))\\b`
    ),
    unless:
      /\b(?:film|never left|not left|can not be left|could not be left|allowed|confident|independen\w*|so proud|safely)\b/,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:nobody|no one|nobody at home|mum does not|dad does not|parents do not|they do not|she does not|he does not) (?:\\w+ )?(?:looks? after|care for|cares for|feeds?|washes|gets? (?:me|him|her) up|come home|comes home|get out of bed|takes care of) ?(?:me|him|her|us|them|my (?:brother|sister)|at all|any ?more|for days|until|$)`
    ),
    unless: /\b(?:ehcp|plan|case|application|enquir\w*)\b/,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:sleep(?:s|ing)?|slept|lives?|living|lying|sits?|sitting|left|found) (?:\\w+ ){0,4}?(?:in (?:his|her|my|their|a) (?:own )?(?:wee|urine|poo|faeces|mess|filth|soiled \\w+|dirty nappy|wet (?:bed|nappy|clothes)|soaked \\w+))\\b|\\b(?:filthy|dirty|soiled|smelly|stinking|unwashed) (?:\\w+ ){0,3}?(?:every day|for days|for weeks|clothes (?:every|for)|no coat|nappy (?:for|all)|and (?:hungry|cold|covered in))\\b|\\bneglect(?:s|ed|ing|ful)? (?:(?:him|her|me|us|them|by (?:his|her|my|their) (?:mum|dad|parents?|mother|father|carers?))|(?:his|her|my|their) (?:baby|child\\w*|kids?|son|daughter))\\b|\\bno (?:heating|electric(?:ity)?|hot water|beds?|coats?|gas) (?:\\w+ ){0,4}?(?:baby|kids|children|weeks|days|winter|sleep|floor|shivering|freezing)\\b`
    ),
    unless: /\b(?:mud|forest school|messy play|sensory play)\b/,
  },

  // Somebody may hurt others
  {
    kind: 'threat-to-others',
    says: re(
      `(?:i|he|she|they|son|boy|brother) (?:\\w+ ){0,4}?(?:am going to|is going to|going to|will|want to|wants to|wanted to|threaten(?:s|ed|ing)? to|plans? to|planning to|could|might|feel like|says (?:he|she) (?:will|wants to)|said (?:he|she|they) (?:will|would|wanted to|wants to|was going to)) (?:\\w+ )?(?:kill|stab|shoot|murder|burn down|bomb|blow up|attack|smash (?:his|her|their) (?:head|face) in|hurt (?:people|somebody|someone|them all|everyone|everybody|other (?:kids|children|people)|the (?:teacher|teachers|baby|other|kids)|my (?:teacher|brother|sister|mum|dad|baby)|his (?:teacher|brother|sister|mum|dad|baby)|her (?:teacher|brother|sister|mum|dad|baby)))\\b`
    ),
    unless:
      /\b(?:mum|dad|he|she|wife|husband|they) (?:will|is going to|would|are going to) (?:kill|murder|shoot) me (?:if|when|for)\b|\bkill (?:time|for|two birds|it on|me with|us with|the (?:mood|music|weeds|germs))\b|\b(?:could|might) kill for\b|\bshoot (?:hoops|a film|some|the (?:video|photos?|scene))\b|\bin (?:(?:the|a|his|her) game|minecraft|fortnite|roblox)\b|\bthe stress\b|\battack the (?:work|problem|task)\b|\b(?:murder|kill) (?:a|some) (?:\w+ )?(?:burger|pizza|cup|coffee|tea|curry|song)\b|\bkill (?:my|our|his|her) (?:hope|confidence|love|dream|spirit|joy|mood|time|enthusiasm|appetite)\b/,
    undoneByNot: true,
  },
  {
    kind: 'threat-to-others',
    says: re(
      `(?:brings?|brought|takes?|took|carr(?:y|ies|ied|ying)) (?:a |his |her |my )?(?:\\w+ )?(?:knife|blade|weapon|gun|machete) (?:to|into|at|in) (?:school|college|class|his bag|her bag|my bag|town)\\b`
    ),
    unless: /\b(?:butter|plastic|toy|pretend|nerf|pen)\b/,
  },
  {
    kind: 'threat-to-others',
    says: /\b(?:bomb|shoot up|shoot|burn down|blow up) (?:the|my|this|that|his|her) (?:school|college|council|office|building|house)\b|\b(?:hit list|kill list|death threats?)\b/,
    unless: /\bphoto|film|lego|minecraft|a shoot\b/,
  },
  {
    kind: 'threat-to-others',
    says: /\b(?:set|sets|setting|started|starts|lit|lights|lighting) (?:\w+ )?fires? (?:to|in) (?:\w+ ){0,3}?(?:house|school|bedroom|home|room|shed|flat|kitchen|bed|cat|dog)\b|\b(?:kill(?:s|ed)?|tortur(?:es|ed|ing)|strangl(?:es|ed)) (?:\w+ ){0,2}?(?:cat|kitten|dog|puppy|hamster|rabbit|animals)\b/,
    unless: /\b(?:car killed|fox|died|put to sleep|fire pit|camp ?fire|bonfire)\b/,
  },

  // Somebody is being used
  {
    kind: 'exploited',
    says: /\b(?:county lines|drug runn(?:er|ing)|cuckoo(?:ed|ing)|traffick(?:ed|ing|er)s?|modern slavery|debt bondage|trap ?house|plugg(?:ed|ing) drugs|going country|bando|deal(?:s|ing) drugs|sell(?:s|ing)? (?:drugs|weed|coke|cocaine|crack|heroin|spice)|shott(?:ing|er)|radicalis(?:ed|ing|ation))\b/,
    unless: /\b(?:training|policy|assembly|lesson|awareness|traffic|course)\b/,
    undoneByNot: true,
  },
  {
    kind: 'exploited',
    says: re(
      `(?:make|makes|made|making|forc(?:es|ed|ing)|get|gets|getting|got|told|tells|pay|pays|paid|us(?:es|ed|ing)) (?:me|him|her|them|us|my (?:son|daughter|brother|sister|boy|girl)) (?:to )?(?:carry|deliver|sell|deal|hold|hide|run|store|steal|rob|move) (?:\\w+ ){0,3}?(?:drugs?|weed|packages?|parcels?|stuff for|money for|knives|a knife|weapons?|gear|for them|for him|from (?:shops|people)|things from shops|phones)\\b`
    ),
  },
  {
    kind: 'exploited',
    says: re(
      `(?:(?:a |the |older |some )*(?:gang|gangs|dealers?|elders|olders)) (?:\\w+ ){0,5}?(?:after|threat\\w*|want\\w*|using|make|makes|made|owe|owes|got|took|recruit\\w*|hang\\w*|pick\\w*|with|him|her|me|my|control\\w*)\\b|\\bowes? (?:\\w+ ){0,3}?(?:dealers?|gang|olders|drug (?:money|debt))\\b|\\bdrug debt\\b|\\b(?:new|expensive|lots of|loads of) (?:\\w+ ){0,2}?(?:phones?|trainers|money|clothes|cash|gifts) (?:\\w+ ){0,5}?(?:can not explain|will not say|from (?:older|a man|men|someone|people) (?:\\w+ )?(?:online|he|she|we)?|does not know where|do not know where)\\b|\\b(?:tak(?:es|ing|en)|took|steal(?:s|ing)?) (?:all )?(?:my|his|her) (?:benefits|money|card|pip|dla) (?:and|off|so|every|because)\\b`
    ),
    unless:
      /\b(?:chain ?gang|press gang|gang show|gang of (?:friends|mates|helpers)|car dealers?|the gang (?:at|from|all)|council|dwp|department|school)\b/,
  },

  // A family that can not go on
  {
    kind: 'care-breaking-down',
    says: re(
      `(?:i|we|mum|dad) (?:\\w+ ){0,5}?(?:going to|will|might|could|want to|wanted to|nearly|almost|afraid i will|scared i will|worried i will|frightened i will|about to) (?:\\w+ )?(?:hurt|hit|harm|kill|shake|strangle|smother|throw|drown|lose it (?:with|and hurt)|snap and (?:hurt|hit)|do something (?:terrible|awful|bad|stupid|to)|walk out and (?:leave|not)|drive (?:off|us (?:all )?(?:off|into))|dr[io]ve us (?:all )?(?:off|into) (?:a|the) \\w+)(?: (?:him|her|them|us all|myself|the (?:baby|kids|children|child)|my (?:baby|son|daughter|child|kids|children)|$)|$)`
    ),
    unless:
      /\b(?:hurt him to (?:move|leave|tell|hear|say)|hurt (?:his|her|their|my|our) (?:chances|feelings)|it (?:will|might|could)|kill (?:me|us)|throw (?:him|her|them) (?:a|out of|off|into))\b/,
    undoneByNot: true,
  },
  {
    kind: 'care-breaking-down',
    says: re(
      `(?:i|we|she|he) (?:\\w+ ){0,3}?(?:can not|could not|will not|not able to|no longer|unable to) (?:\\w+ )?(?:cope|look after (?:him|her|them)|have (?:him|her|them) (?:at|in the) (?:home|house)|care for (?:him|her|them)|manage (?:him|her|them))(?=$| (?:with (?:him|her|them)|any ?more|any longer|at home|tonight|much longer|safely|and (?:i|we) (?:am|are|might|will|want|need (?:him|her) (?:taken|gone))))`
    ),
    unless:
      /\b(?:cope with (?:the|this|all|another|so|noise|change|maths|mainstream|crowds|school)|(?:he|she) can not cope(?: any ?more)? (?:in|at|with) (?:school|class|noise|mainstream|lessons|the)|form|paperwork|noise)\b/,
  },
  {
    kind: 'care-breaking-down',
    says: re(
      `(?:take|put) (?:him|her|them|my (?:son|daughter|child|kids)) (?:away|into (?:foster )?care|in (?:foster )?care) (?:\\w+ ){0,4}?(?:before|or (?:i|we|something)|because (?:i|we)|tonight|now|today)\\b|\\b(?:before|until|someone will|somebody will|one of us will|he will|she will|going to) (?:\\w+ ){0,5}?(?:end up dead|gets? (?:seriously |badly )?(?:hurt|killed|injured)|end up killing|dies|be dead|die)\\b`
    ),
    unless:
      /\b(?:phone|battery|plant|tradition|does not matter|idea)\b|\bend up (?:hurt|hurting) (?:his|her) (?:chances|feelings)/,
  },
  {
    kind: 'care-breaking-down',
    says: /\b(?:locks? (?:myself|ourselves|the (?:other )?(?:kids|children)) (?:in|away)|hide (?:all )?the knives|hiding (?:all )?the knives|lock(?:ed|ing)? (?:away |up )?(?:all )?the knives|sleep with (?:the|my) door locked|call(?:ed|ing)? the police on (?:him|her|my (?:son|daughter|child)))\b/,
  },
  // Ways of saying it that name no deed
  {
    kind: 'wants-to-die',
    says: re(
      `(?:stop(?:ped)?|stopping) existing\\b|\\b(?:a |the )?(?:day|date|way|ways|place|time|how) to (?:die|kill|end it|end (?:my|his|her) life|do it and not be found)\\b|\\bgoodbye (?:letter|note|message|video)s?\\b|\\b(?:hate|hates|sick of|tired of|done with|had enough of|over) (?:my |his |her |their |being |this )?(?:life|alive|living)(?= (?:and|so)|$)|\\bwants? (?:it all|it|everything|life|the pain) to (?:stop|end|be over)(?: for (?:good|ever))?(?=$| and)|\\b(?:do|does) not (?:see|have|feel) (?:any |a |the )?(?:reason|point|future)(?= |$)`
    ),
    unless:
      /\b(?:point|future|reason) (?:of|in (?:another|the|this)|to (?:complain|appeal|ask)|why|for (?:the|this))\b|\b(?:noise|waiting|meeting|lesson|goodbye (?:letter|note) (?:from|to) (?:his|her|the) (?:teacher|class|ta|key worker))\b/,
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:pills|tablets|paracetamol|blades?|razors?|rope) (?:hidden |\\w+ )?(?:under|in|behind) (?:his|her|my|their) (?:pillow|bed|room|drawer|wardrobe|pocket|bag|school bag)\\b|\\b(?:look(?:s|ed|ing)? up|search(?:es|ed|ing)?|googl(?:es|ed|ing)|researching) (?:\\w+ ){0,3}?(?:suicide|to die|kill|hang|overdose)\\b|\\bgive(?:s|n)? (?:away )?(?:all )?(?:his|her|their) (?:things|toys|stuff) away\\b`
    ),
  },
  {
    kind: 'wants-to-die',
    says: re(
      `(?:stood|standing|stands|sat|sitting|climb(?:s|ed)?|went) (?:\\w+ ){0,3}?(?:on|up on|over|onto) (?:the )?(?:edge|ledge|railings?|wrong side|train tracks?|railway|bridge) (?:\\w+ ){0,3}?(?:of|crying|and|again|last|because|to)\\b`
    ),
    unless: /\b(?:holiday|photo|model|toy|trip|wave|see the trains|watch)\b/,
  },
  {
    kind: 'self-harm',
    says: re(
      `(?:until|till|so) (?:\\w+ ){0,2}?(?:it|he|she|they|i|skin) (?:\\w+ )?(?:bleeds?|bled|is bleeding|draws? blood)\\b|\\b(?:cuts|cut marks|scars|scratches|burn marks) (?:\\w+ ){0,2}?(?:all over|up|down|on|along) (?:his|her|my|their) (?:inner )?(?:arms?|legs?|wrists?|thighs?|stomach|body)\\b|\\b(?:picks?|picking|pull(?:s|ing)? out|tears?|gouges?|bites?) (?:at )?(?:his|her|my|their) (?:own )?(?:skin|hair|flesh|eyes|fingers|arms)\\b`
    ),
    unless: /\b(?:fell|brambles|cat|eczema|bike|accident|climbing|i am (?:tearing|pulling)|nosebleed)\b/,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:he|she|they|dad|mum|brother|sister|uncle|partner|ex|husband|teacher|staff|boy|boys|girls|someone|man|driver|escort|boyfriend|carer|${family}) (?:\\w+ ){0,4}?(?:pull(?:s|ed)?|yank(?:s|ed)?|twist(?:s|ed)?|squeez(?:es|ed)|grab(?:s|bed)?|br(?:eaks|oke)|bit|bites|scratch(?:es|ed)|stamp(?:s|ed) on|crush(?:es|ed)|cut(?:s)?|burn(?:s|t|ed)|bust|split|blacked|spits? (?:in|on)|put (?:his|her) hands? (?:round|around|on|over)) (?:my|our|(?:my \\w+s)|(?:her|his|their)(?! own)) (?:hair|throat|neck|arms?|wrists?|face|ribs?|nose|jaw|fingers?|hand|leg|mouth|lip|ears?|tooth|teeth|eye|head|back)\\b`
    ),
    unless:
      /\b(?:trampoline|bike|football|fell|slide|falling|slipped|dentist|hairdresser|barber|own|(?:he|boy|brother|son) (?:\w+ ){0,3}(?:broke|cut|pulls|bit|burnt|twisted|scratched|split) his|(?:she|girl|sister|daughter) (?:\w+ ){0,3}(?:broke|cut|pulls|bit|burnt|twisted|scratched|split) her)\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:throw|throws|threw|throwing|chuck(?:s|ed)|lob(?:s|bed)|smash(?:es|ed)) (?:\\w+ ){1,3}?at (?:me|us|him|her|my|mum|the (?:baby|kids|children)|his (?:sister|brother|mum))\\b|\\b(?:rais(?:es|ed|ing)|lift(?:s|ed)) (?:his|her|their) (?:hand|hands|fist|fists|belt) (?:to|at|against)? ?(?:me|us|him|her|my|because|again|$)|\\bflinch(?:es|ed|ing)? when(?:ever)? (?:he|she|dad|mum|someone|people|adults|i)\\b|\\bblood(?:y|ied)? (?:nose|lip|face|mouth)\\b|\\b(?:bleeding|split|cut|fat|swollen) (?:lip|eye|nose|head|mouth)\\b|\\bknock(?:s|ed)? (?:me|him|her|mum|us) (?:out|over|to the|about|around|unconscious)\\b|\\bthumped\\b`
    ),
    unless:
      /\b(?:football|rugby|fell|trampoline|party|paint|snowballs?|questions|money|bike|forms|paperwork)\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:held|hold(?:s|ing)?|kept|pushed|forced) (?:me|him|her|them|my (?:\\w+ )?\\w+|our \\w+) (?:\\w+ )?(?:face )?down\\b|\\b(?:can|could) not breathe\\b|\\b(?:seclusion|isolation|time ?out|calm|padded|quiet|safe) (?:room|pod|booth|space)s? (?:\\w+ ){0,3}?(?:with the door (?:locked|held)|locked|for hours|all day|on (?:his|her) own all)\\b|\\b(?:door|doors) (?:was |is |were )?(?:locked|held shut|shut) (?:from the outside|so (?:he|she|they) (?:can|could) not|for hours|on (?:him|her|me))\\b`
    ),
    unless: /\b(?:asthma|allerg|panic|cough|tube|mask|laughing|heat|turned down|held down a job)\w*\b/,
    undoneByNot: true,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:bruis\\w+|burns?|marks?|bumps?|injur\\w+|welts?|scars?|cuts?|wounds?|bites?|lumps?) (?:\\w+ ){0,4}?on (?:his|her|my|their) (?:\\w+ )?(?:back|face|neck|bottom|thighs?|arms?|legs?|chest|ribs|head|body|wrists?|stomach|ear)\\b`
    ),
    unless:
      /\b(?:football|rugby|fell|falling|bike|trampoline|climbing|slide|birth ?mark|sunburn|insect|mosquito|operation|surgery|tuning|chickenpox|eczema|blood test|vaccin\w*|fall)\b/,
  },
  {
    kind: 'hurt-by-someone',
    says: re(
      `(?:refuge|safe house|non ?mol(?:estation)?(?: order)?|restraining order)\\b|\\b(?:found out|knows|finds out|found) where (?:we|i|she|he|they) (?:live|lives|are|go)\\b|\\b(?:made|making|makes|sends?|sent|sending|getting|had|gets?) (?:\\w+ )?threats\\b|\\bthreaten(?:s|ed|ing)? (?:me|us|her|him|them|my \\w+|mum)(?! with (?:costs?|court|legal|tribunal|exclusion|a fine|fines|detention|attendance|prosecution))\\b|\\b(?:hid|hide|hides|hiding) (?:\\w+ )?(?:from (?:him|her|them|my \\w+|dad|mum)|(?:in|under) (?:the|my) (?:\\w+ )?(?:because|when|bathroom|wardrobe|bed|toilet|cupboard|loft) ?(?:because|when|from|until|with)?)|\\b(?:when|if) (?:he|she|dad|mum|stepdad) (?:is|gets|comes home|has been) (?:angry|mad|drunk|drinking) (?:he|she|we|i|and)\\b|\\b(?:dad|he|stepdad|mum|she) goes (?:mad|mental|crazy|nuts) (?:and|at (?:me|us))\\b`
    ),
    unless:
      /\b(?:animal|refuge from|noise|alarm|hand dryer|hoover|visitors|thunder|hide and seek|game|cat|dog refuge)\b/,
    undoneByNot: true,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:hands?|fingers?|something|thing|it) (?:\\w+ )?(?:in|down|up|inside|under) (?:my|her|his|me|their)(?: |$)(?:pants|knickers|trousers|top|skirt|shirt|bra|boxers|underwear|clothes|dress|nappy|shorts|tights|bottom|mouth and|vagina|bum)?(?<=pants|knickers|trousers|top|skirt|shirt|bra|boxers|underwear|clothes|dress|shorts|tights|vagina|bum|inside me)|\\b(?:on top of|lay on|lies on|laid on|rubs? against|rubbed against|push(?:ed|es) up against) (?:me|her|him)\\b`
    ),
    unless:
      /\b(?:on top of (?:me|her|him) (?:with|about|every)|work piled|everything|label|itch\w*|washing|ants)\b/,
  },
  {
    kind: 'sexual-harm',
    says: re(
      `(?:makes?|made|making|forc(?:es|ed|ing)) (?:me|her|him|them|us) (?:\\w+ )?do (?:things|stuff)\\b|\\b(?:photos?|pictures?|pics?|videos?|images?|clips?) (?:\\w+ ){0,6}?(?:of (?:me|her|him|my \\w+) (?:\\w+ )?(?:with no|without (?:a |her |his |my )?(?:top|clothes)|topless|undress\\w*|changing|in (?:my|her|his) (?:bra|pants|knickers|underwear)|having sex))\\b|\\b(?:messag(?:es|ed|ing)|text(?:s|ed|ing)?|dms?|dmed|contact(?:s|ed|ing)?|snaps?) (?:my \\w+|her|him|me) (?:\\w+ ){0,3}?(?:for (?:photos?|pictures?|pics|nudes)|sexual\\w*|sexy|late at night|saying (?:she|he|i) (?:is|am) (?:sexy|fit|hot)|asking (?:her|him|me) to (?:meet|send|strip))\\b|\\b(?:got|gets|made) (?:her|me|him) drunk (?:and|then|so)\\b|\\bstar(?:es|ing) at (?:me|her|him) in the (?:shower|bath|changing)\\b|\\bwatch(?:es|ed|ing)? (?:me|her|him) (?:in the (?:shower|bath)|get(?:ting)? (?:un)?dressed|changing|undress)\\b|\\b(?:pregnant|boyfriend) (?:\\w+ ){0,4}?(?:at|is|she is|aged) (?:1[0-5]|twelve|thirteen|fourteen|(?:2[1-9]|[3-5]\\d) and (?:she|i am|he))\\b`
    ),
    unless: /\b(?:nurse|carers? (?:wash|help)|doctor|physio)\b/,
  },
  {
    kind: 'missing',
    says: re(
      `(?:nobody|no one|we|i|police) (?:\\w+ )?(?:has|have|has not|have not|not) (?:\\w+ )?(?:heard from|seen) (?:him|her|them|my (?:son|daughter|child|brother|sister))(?: (?:since|for (?:\\w+ )?(?:days?|nights?|hours)|all night))\\b|\\bnobody has heard from (?:him|her|them)\\b|\\bgone (?:missing|for (?:\\w+ )?(?:nights?|days|hours)|all night|since (?:last night|yesterday|\\w+day|this morning))(?= |$)|\\b(?:gets?|got|getting|goes off|went off) (?:in(?:to)? (?:cars?|a car|vans?|a van)|off|away) with (?:\\w+ ){0,2}?(?:men|man|strangers?|older|people|someone)\\b|\\bclimb(?:s|ed|ing)? out (?:of )?(?:the|her|his|my) (?:bedroom )?window (?:at night|and|to (?:meet|get|go))\\b|\\b(?:did not|has not|have not) (?:come|came|been) (?:back|home)(?=$| (?:last|since|tonight|from|for|all))`
    ),
    unless:
      /\b(?:caseworker|case worker|officer|senco|social worker|office|council|therapist|panel|email|hall|letter|teacher|ofsted|camhs|report|reply|form|results?|gone since|post|library|book|from the (?:panel|printer|council|school trip)|ed psych|we have not heard from them)\b/,
  },
  {
    kind: 'not-safe-now',
    says: re(
      `(?:keep|keeping|protect|protecting) (?:\\w+ ){1,4}?(?:safe )?from (?:him|her|them|(?:his|her|my|their) (?:\\w+ )?(?:dad|father|mum|brother|ex|partner|violence|rages))\\b|\\b(?:outside|at) (?:the|my|our) (?:door|house|window) (?:\\w+ ){0,3}?(?:shouting|banging|with|threat\\w*|screaming|right now|now)\\b|\\bbad things happen (?:there|at|to me|to her|to him|when|in)\\b|\\b(?:do not|please do not) (?:tell|ring|call|let|show) (?:my )?(?:dad|mum|parents|stepdad|uncle|him|them|her|anyone|home)(?= (?:because|or|please|he|she|they|i|know)|$)|\\b(?:he|she|they|dad|mum) (?:will|would|is going to|are going to|said (?:he|she) would) (?:batter|kill|hurt|hit|beat|belt|leather|get) (?:me|us|her|him|my mum|mum)\\b|\\btoo (?:scared|frightened|afraid) to (?:sleep|go (?:home|to bed|to sleep|downstairs|out)|tell|say|leave|speak)(?! (?:up )?in (?:class|meetings|the meeting|assembly|public))\\b`
    ),
    unless:
      /\b(?:would kill me if|will kill me (?:if|when|for)|kill (?:me|us) with|hurt us (?:to|that)|surprise|party|present|get (?:me|us|him|her) (?:a|the|to|some|up|in|out)|cold|germs|illness|hit us (?:hard|with)|score|result|fair trade|bell)\b/,
  },
  {
    kind: 'neglect',
    says: re(
      `(?:fridge|freezer|cupboards?|larder) (?:is|are|was|were|always) (?:\\w+ )?(?:empty|bare)\\b|\\b(?:gas|electric(?:ity)?|heating|water|power) (?:is|has been|was|got) (?:\\w+ )?(?:off|cut off|run out|turned off|gone)\\b|\\bnot (?:eaten|had (?:any )?(?:food|dinner|tea|anything to eat|a meal|a drink)) (?:\\w+ )?(?:since|for (?:\\w+ )?days|all (?:day|weekend)|today|yet today)\\b|\\b(?:steal(?:s|ing)?|stole|beg(?:s|ging)?|scaveng\\w+|look(?:s|ing)? for|tak(?:es|ing)) (?:for )?food (?:\\w+ ){0,4}?(?:from|in|out of|because|off|at)\\b|\\b(?:goes|go|going|went|eat(?:s|ing)?) (?:\\w+ )?(?:through|from|out of|in) (?:the )?bins?\\b|\\bsame (?:\\w+ )?(?:nappy|pad|clothes|pants|uniform) (?:\\w+ ){0,3}?(?:since|for (?:\\w+ )?(?:days|weeks|a week)|all (?:day|week|weekend)|every day|from)\\b|\\b(?:mum|dad|mam|she|he|my parents|nobody) (?:\\w+ )?(?:stays? in bed|sleeps?|is asleep|never gets up|is in bed|is passed out|lies in bed) all day\\b|\\bi (?:have to )?(?:do|cook|look after) everything (?:for my|at home|because (?:mum|dad|my mum|my dad))\\b|\\bleaves? (?:her|his|the|their|my) (?:\\w+ )?(?:toddler|baby|kids|children|child|daughter|son|\\w+ year old|boy|girl|twins) (?:\\w+ )?(?:alone|on (?:his|her|their) own|in the car|with (?:strangers|anyone))\\b`
    ),
    unless:
      /\b(?:school swimming pool|at the office|selective|sensory|favourite|comfort|teenage\w*|because (?:he|she) likes|autis\w*|birthday|planned)\b/,
  },
  {
    kind: 'threat-to-others',
    says: re(
      `(?:people|kids|children|teachers?|pupils|names|everyone|somebody|who) (?:\\w+ )?(?:he|she|they|i) (?:\\w+ )?(?:wants?|is going|are going|am going|plans?|will) (?:to )?(?:hurt|kill|stab|shoot|attack|get)\\b|\\b(?:tried|tries|trying|wants?|attempt(?:s|ed)) to (?:\\w+ )?(?:smother|suffocate|drown|strangle|poison|stab|push) (?:\\w+ )?(?:him|her|me|them|the|his|her|my|a|another|out|down|under)\\b|\\b(?:slit|cut|slash) (?:\\w+ )?(?:her|his|my|their|your|the teachers|teachers|everyones?) throats?\\b|\\b(?:going to|wants? to|will|threat\\w+ to) shoot (?:everyone|everybody|people|them|the|up|his|her|my)\\b`
    ),
    unless:
      /\b(?:the film|scene|photo|video|push (?:him|her|them|me) (?:to|up|on|too hard|harder|academically))\b/,
    undoneByNot: true,
  },
  {
    kind: 'exploited',
    says: re(
      `(?:hold|hide|carry|sell|deliver|store|drop(?: off)?|move|sells|carries|holding|hiding|carrying|selling|delivering|dropping off) (?:\\w+ ){0,2}?(?:packages?|parcels|knives|drugs|weed|money|stuff|things|guns?|bags) for (?:them|him|her|older|some|a man|men|people|the|his (?:mates|friends|boss|dealer)|other)\\b|\\bmen (?:\\w+ ){0,3}?(?:give|gave|giving|pay|paid|buy|bought|pick|picked|collect) (?:him|her|me|them)\\b|\\b(?:does|do) not sell for\\b|\\b(?:being|is|are|was) (?:\\w+ )?(?:used|controlled|blackmailed|forced|made) (?:by (?:\\w+ ){0,2}?(?:men|man|gang|older|adults?|boyfriend|people|friends|someone|dealers?)|to (?:work|steal|sell|carry|hide|marry|sleep with|beg|have))\\b|\\bblackmail(?:s|ed|ing)?\\b`
    ),
    unless:
      /\b(?:enterprise|bake sale|charity|school fair|newspaper|paper round|raffle|emotional(?:ly)? blackmail\w*)\b/,
  },
  {
    kind: 'care-breaking-down',
    says: re(
      `(?:pillow|hand|cushion) over (?:his|her|their|the baby s|my \\w+s|the) (?:face|mouth|nose|head)\\b|\\b(?:frightened|scared|afraid|worried) (?:of |about )?what i (?:might|could|will|may|am going to) do\\b|\\bi (?:will|might|am going to|am about to|could|am scared i will|am afraid i might) (?:\\w+ )?(?:snap|lose control|lose it)\\b|\\b(?:thought|think|thoughts|thinking|dream) (?:about|of) (?:\\w+ ){0,2}?(?:killing|hurting|hitting|smothering|drowning|leaving) (?:him|her|them|my|the (?:baby|kids|children))\\b|\\b(?:shook|shake|shaken|smacked|hit|slapped|grabbed) (?:him|her|the baby|my (?:son|daughter|baby|child)) (?:\\w+ ){0,3}?(?:because i|and i (?:am|feel|was|hate)|when i|again and i)\\b|\\bi (?:\\w+ )?(?:hit|slapped|smacked|shook|hurt|punched|kicked) (?:my (?:\\w+ )?(?:son|daughter|child|baby|boy|girl|kids?)|him (?:and|again|last|because|really)|her (?:and|again|last|because|really))\\b|\\bcan not keep (?:\\w+ ){1,4}?safe\\b|\\b(?:wish|wished) (?:he|she|they) (?:was|were|had) (?:dead|never been born|not born|gone)\\b`
    ),
    unless: /\b(?:what i (?:might|could) do (?:with|next|for)|data|medicine|records)\b/,
    undoneByNot: true,
  },
]
