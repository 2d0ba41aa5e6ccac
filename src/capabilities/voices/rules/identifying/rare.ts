import type { Mark, RareKind } from './marks.ts'

/** A sentence that may tell who somebody is, and why. */
export interface RareSentence {
  readonly from: number
  readonly to: number
  readonly why: readonly RareKind[]
}

/** Facts that few people share. Our own lists; a person adds what a computer cannot know. */
const facts: readonly (readonly [Exclude<RareKind, 'place'>, RegExp])[] = [
  [
    'condition',
    /\b(?:rett|angelman|prader.?willi|williams(?:['’]s?)? syndrome|fragile.?x|batten|duchenne|muscular dystrophy|cystic fibrosis|turner(?:['’]s)? syndrome|cri du chat|noonan|kabuki|sotos|di ?george|22q|tuberous sclerosis|smith.magenis|cornelia|charge syndrome|usher|edwards|patau|landau|dravet|lennox|ehlers|eds|brittle bone|osteogenesis|sickle cell|spinal muscular|sma|achondroplasia|dwarfism|albinism|deaf.?blind|leukodystrophy|mitochondrial|chromosome|chromosomal|(?:gene|genetic) (?:deletion|disorder|condition)|deletion|microdeletion|trisomy|neurofibromatosis|hydrocephalus|spina bifida|microcephaly|mosaic|rare (?:condition|disease|syndrome|genetic|disorder|form)|tracheostomy|transplant|leuka?emia|brain tumou?r|haemophilia|epidermolysis|cleft (?:lip|palate)|amputee|prosthetic|cochlear implants?|conjoined|selective mutism|pans|pandas|narcolepsy|tourette['’]?s?|huntington['’]?s)\b/i,
  ],
  [
    'several',
    /\b(?:twins?|triplets?|quadruplets?|quads|(?:five|six|seven|eight|nine|ten|eleven) (?:children|kids|siblings|brothers|sisters)|(?:all|both) (?:three|four|five|of) (?:my |our )?(?:sons|daughters|boys|girls))\b/i,
  ],
  [
    'only',
    /\b(?:(?:the|an?|his|her|their|our) only (?:\p{L}+[ -]){0,3}(?:boy|girl|child|pupil|student|person|one|family|wheelchair|kid|teenager|young person|parent|mum|dad|man|woman|male|female|black|brown|asian|muslim|jewish|deaf|blind|autistic)|(?:the )?first (?:ever )?(?:\p{L}+[ -]){0,2}(?:boy|girl|child|pupil|student|person|wheelchair user) (?:to|in|with|who|ever)|only one (?:in|at|with|who) (?:the|his|her|our|their) (?:school|class|year|village|town|county|street)|no one else in (?:the|his|her|our) (?:school|village|class|town|county)|one of only (?:two|three|four|a few|\d))\b/iu,
  ],
  [
    'job',
    /\b(?:farmer|vicar|priest|rabbi|imam|mayor|councillor|member of parliament|head ?teacher (?:at|of|in)|headmaster|head teacher (?:at|of|in)|police(?:man|woman| officer)|detective|firefighter|fireman|soldier|in the army|in the navy|royal navy|royal marines?|raf|air force|submarine|consultant (?:at|in)|surgeon|judge|barrister|footballer|rugby player|lifeboat|coastguard|fisherman|trawler|pilot|postmaster|postmistress|lighthouse|undertaker|funeral director|blacksmith|thatcher|gamekeeper|beekeeper|actor|actress|tv presenter|radio presenter|journalist|author|musician|drummer|circus|magician|zookeeper|vet|dentist|pub landlord|runs? (?:the|a) (?:pub|shop|caf[eé]|farm|post office|butchers?|bakery|chip shop|b&b|hotel|campsite|garage)|own(?:s|ed)? (?:the|a) (?:pub|shop|caf[eé]|farm|post office|butchers?|bakery|hotel|garage)|lorry driver|bus driver|train driver|prison officer|paramedic|astronaut|diver|jockey)\b/i,
  ],
  [
    'origin',
    /\b(?:refugees?|asylum|travellers?|gypsy|gypsies|roma|romani|showmen|ukrain\w*|syrian?|afghan\w*|eritrea\w*|sudan\w*|kurdish|kurds|somali\w*|vietnam\w*|mongolia\w*|iceland\w*|brazil\w*|philippines|filipino|nepal\w*|gurkha|tamil|mandarin|cantonese|welsh.speaking|jehovah['’]?s?|mormon|quaker|amish|orthodox jewish|hasidic|plymouth brethren|home.?schooled by nuns)\b/i,
  ],
  [
    'event',
    /\b(?:murder(?:ed)?|manslaughter|suicide|killed|in prison|in jail|arrested|stabbed|shot|drowned|house fire|car crash|plane crash|accident on|bankrupt|lottery|adopted from|adopted (?:him|her|them)|special guardian\w*|surrogate|kidnap\w*|deported|trafficked|died (?:in|at|of|on|when)|widow(?:ed|er)?|orphan(?:ed)?)\b/i,
  ],
  [
    'news',
    /\b(?:in the (?:news|papers?|newspapers?|local paper)|on (?:the news|telly|tv|television|the radio)|went viral|made headlines|in court|bbc|itv|olympics?|paralympics?|world champion|national champion|won (?:a|an|the) (?:national|bafta|medal|championship)|famous)\b/i,
  ],
]

/** One of these is enough on its own; of the others it takes two. */
const enough: ReadonlySet<RareKind> = new Set(['condition', 'several', 'only', 'news'])

const SENTENCE = /[^.!?\n]+(?:[.!?](?=[^\s])[^.!?\n]*)*[.!?]*/g

/** Sentences with facts that few people share: one that is enough alone, or two, one of which may be where it was. */
export function rareIn(text: string, marks: readonly Mark[]): RareSentence[] {
  const where = marks.filter(({ kind }) => kind === 'place' || kind === 'school' || kind === 'service')
  return [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) => {
    const from = index + (sentence.length - sentence.trimStart().length)
    const to = index + sentence.trimEnd().length
    const found: RareKind[] = facts.filter(([, shape]) => shape.test(sentence)).map(([kind]) => kind)
    const named = where.some(mark => mark.from >= from && mark.to <= to)
    const alone = found.some(kind => enough.has(kind))
    if (!alone && found.length + (named && found.length > 0 ? 1 : 0) < 2) return []
    return [{ from, to, why: named ? [...found, 'place' as const] : found }]
  })
}
