import type { KnownName, Mark, MarkKind } from './marks.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Names of the area by their first word, so that a long list costs no more than a short one. */
export type Gazetteer = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly kind: KnownName['kind'] }[]
>

/** A name this short is too often an ordinary word: it counts with a capital letter only. */
const SHORT = 5

/** Gets the names of an area ready to be looked for. */
export function gazetteerOf(names: readonly KnownName[]): Gazetteer {
  const byFirst = new Map<string, { rest: string[]; kind: KnownName['kind'] }[]>()
  for (const { name, kind } of names) {
    const [first = '', ...rest] = tokensOf(name).map(({ key }) => plain(key))
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, kind }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
}

/** People leave out apostrophes, and write "st mary". */
const plain = (key: string): string => key.replaceAll(/['’]/g, '').replace(/^saint$/, 'st')

/** The same word with or without the s that an apostrophe would have stood before. */
const same = (token: Token, wanted: string): boolean => {
  const key = plain(token.key)
  return key === wanted || `${key}s` === wanted || key === `${wanted}s`
}

/** Names of the area, however they are typed. */
export function knownNamesIn(tokens: readonly Token[], gazetteer: Gazetteer): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const found = candidates(gazetteer, token).find(({ rest }) =>
      rest.every((word, nth) => tokens[at + 1 + nth] !== undefined && same(tokens[at + 1 + nth]!, word))
    )
    if (found === undefined) continue
    if (
      found.rest.length === 0 &&
      !token.capital &&
      (token.text.length <= SHORT || ordinaryWords.has(token.key))
    )
      continue
    const end = endOfName(tokens, at + found.rest.length)
    marks.push({ from: token.from, to: tokens[end]!.to, kind: found.kind })
    at = end
  }
  return marks
}

/** "Saltmere Quay" goes on after "Saltmere", whatever the list knows. */
function endOfName(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  const goesOn = next !== undefined && next.joined && next.capital && !ordinaryWords.has(next.key)
  return goesOn && !tokens[at]!.owns ? endOfName(tokens, at + 1) : at
}

function candidates(gazetteer: Gazetteer, { key }: Token) {
  const first = plain(key)
  return gazetteer.get(first) ?? gazetteer.get(`${first}s`) ?? []
}

const SCHOOL =
  '(?:Primary|Secondary|Infants?|Juniors?|Academy|Schools?|College|Nursery|Pre-?[Ss]chool|Playgroup|High|Grammar|Comprehensive|C ?of ?E|CofE|Federation|Sixth Form|Kindergarten|Montessori|PRU)'
const SERVICE =
  "(?:Hospital|Surgery|Medical (?:Centre|Practice)|Health Centre|Clinic|Hospice|Children[’']?s Centre|Family (?:Hub|Centre)|Youth (?:Club|Centre)|Community Centre|Leisure Centre|Library|Church|Mosque|Chapel|Scouts|Brownies|Guides|Cubs|NHS Trust|NHS Foundation Trust|Resource Base|Unit|Centre|House|Lodge|Ward|Pharmacy|Group Practice|Practice|Taxis)"
const PROPER = "\\p{Lu}[\\p{L}'’.-]+"

/** Capital words before the word for a school or a service; "St" with a saint, in small letters too. */
const shapes: readonly (readonly [MarkKind, RegExp])[] = [
  [
    'school',
    new RegExp(
      `\\b(?:${PROPER} (?:(?:of|the|and|on|upon|in|&) )?){1,4}${SCHOOL}(?: ${SCHOOL}){0,3}\\b`,
      'gu'
    ),
  ],
  ['service', new RegExp(`\\b(?:${PROPER} (?:(?:of|the|and|&) )?){1,3}${SERVICE}(?: ${SERVICE})?\\b`, 'gu')],
  [
    'school',
    /\b(?:st|saint)\.? [\p{L}]+['’]?s?(?: (?:c of e|cofe|rc|catholic|primary|secondary|infants?|juniors?|school|academy|nursery|college|high))+\b/giu,
  ],
  ['place', /\b(?:St|Saint)\.? \p{Lu}\p{L}+(?:['’]s?)?\b/gu],
  [
    'school',
    /(?<=\b(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|[Aa]ttends|[Aa]ttended|[Ss]tarted|[Ll]eft) )(?:[\p{L}'’-]+ )?[\p{L}'’-]+ (?:primary|academy|secondary|infants|juniors|high|grammar)(?: school| academy)?\b/gu,
  ],
]

/** In small letters before "primary" or "academy" these name no school. */
const noSchool = new Set(
  'a an the his her our my their this that any every each one another local new old mainstream special state private junior senior big small large nearby different same good bad first last nearest catchment church village town city and or at to from in of to for both all some other secondary primary grammar high very really too so after before since during through in until nice lovely whole year'.split(
    ' '
  )
)

/** Schools and services that no list knows, by how they are called. */
export function placesByShape(text: string): Mark[] {
  return shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].flatMap(({ index, 0: found }) => {
      const from = index + leading(found)
      const words = text.slice(from, index + found.length)
      return namesOne(words) ? [{ from, to: index + found.length, kind }] : []
    })
  )
}

/** "The Willow School" is called Willow School; "At Oak Lodge" is Oak Lodge. */
function leading(found: string): number {
  let skipped = 0
  for (;;) {
    const [word = ''] = /^[\p{L}'’.-]+ /u.exec(found.slice(skipped)) ?? []
    if (word === '' || !skippable.has(word.trim().toLowerCase())) return skipped
    skipped += word.length
  }
}

const skippable = new Set(
  'the a an at in to from my our his her their when then so but and if i we he she they it after before this that since because now every one for of as on is was with'.split(
    ' '
  )
)

/** Something before the word for a school is a name, and not "Special School" or "primary". */
function namesOne(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/)
  if (rest.length === 0) return false
  const telling = words.split(/\s+/).slice(0, -1)
  return (
    telling.some(word => {
      const key = word.toLowerCase().replaceAll(/[.’']/g, '')
      return key.length > 1 && !ordinaryWords.has(key) && !noSchool.has(key)
    }) && !(noSchool.has(first.toLowerCase()) && rest.length === 1)
  )
}
