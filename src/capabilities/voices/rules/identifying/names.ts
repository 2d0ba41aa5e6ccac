import { givenNames, namesThatAreWords } from './given-names.ts'
import type { Mark } from './marks.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { surnames } from './surnames.ts'
import type { Token } from './tokens.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before a name, in capitals or not. */
const titles = setOf(
  'mr mrs ms mx dr doctor prof professor rev reverend pastor father imam councillor cllr sister'
)
/** Before a name when the name has a capital: as ordinary words they mean something else. */
const softTitles = setOf(
  'miss sir lady nurse coach aunt auntie aunty uncle nan nana nanny gran granny grandma grandad grandpa nain taid officer constable judge matron teacher headteacher head senco class'
)
/** Whoever is named next. */
const relations = setOf(
  'son daughter brother sister twin twins child boy girl stepson stepdaughter grandson granddaughter nephew niece cousin husband wife partner ex friend friends mate neighbour neighbor teacher headteacher ta senco worker psychologist doctor nurse gp carer childminder therapist baby lad lass kid little eldest youngest oldest middle called named'
)
/** After a relation these go on with the sentence; they name nobody. */
const goesOn = setOf(
  "is was has had who and or but with in at on to for from of that he she they it we i did does can could will would should must may might gets got goes went needs needed wants wanted loves loved likes hates hated cannot can't isn't wasn't doesn't didn't hasn't won't wouldn't cried came comes said says told asked still now then never always also just only really so because when where while as if after before since about been being have having him her them not no off out up down over like than there here all both too very a an the my our your his their are were aged age at school home again back some any more started stopped struggled struggles attends attended lives left feels felt became becomes turned refused refuses finds found makes made sits sat keeps kept gave takes took does rang called thinks thought knew knows saw sees works worked moved wrote seems tried tries spent spends lost loses waited waits deserves worker teacher names name name's nothing something nobody anyone everyone every each once twice one two three four until without within during through into onto well"
)
/** After a word that is also a name, these say that it is a name where a sentence begins. */
const doesAsPeopleDo = setOf(
  "is was has had loves likes hates needs wants says said went goes got gets cannot can't isn't wasn't hasn't doesn't didn't cried came told asked rang wrote and"
)
const months = setOf('april may june august')
/** Before a month. */
const beforeMonths = setOf(
  'in by since last next until till from this every of during early late mid and to before after end'
)
/** Where a sentence begins with an unknown word with a capital, these mostly follow a name. */
const doing = setOf(
  'loves hates cried struggles struggled hugged cries masks masked self-harms thrives thrived adores'
)

interface Where {
  readonly tokens: readonly Token[]
  readonly text: string
}

/** Names of people: after a title or a relation, known ones, and unknown words with a capital letter inside a sentence. */
export function namesIn(tokens: readonly Token[], text: string): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = endOfName({ tokens, text }, at)
    if (end === at) continue
    marks.push({ from: withTitle(tokens, at), to: withInitial(text, tokens[end - 1]!.to), kind: 'name' })
    at = end - 1
  }
  return [...marks, ...initialsIn(text)]
}

/** "Miss Bell" goes with its title. */
function withTitle(tokens: readonly Token[], at: number): number {
  const before = tokens[at]!.joined ? tokens[at - 1] : undefined
  const isTitle =
    before !== undefined && (titles.has(before.key) || (before.capital && softTitles.has(before.key)))
  return isTitle ? before.from : tokens[at]!.from
}

/** Where a name that begins at a word ends, in words; the same place when none begins there. */
function endOfName({ tokens, text }: Where, at: number): number {
  if (!beginsName({ tokens, text }, at)) return at
  let end = at + 1
  while (end < tokens.length && goesOnAsName(tokens[end - 1]!, tokens[end]!)) end++
  return end
}

/** "Tom Hughes", "tom hughes", "Anna-Maria de Souza". */
function goesOnAsName(before: Token, next: Token): boolean {
  if (!next.joined || before.owns) return false
  if (next.capital) return !ordinaryWords.has(next.key) && next.text.length > 1
  return (
    !before.capital && surnames.has(next.key) && givenNames.has(before.key) && !ordinaryWords.has(next.key)
  )
}

function beginsName({ tokens }: Where, at: number): boolean {
  const token = tokens[at]!
  const before = token.joined ? tokens[at - 1] : undefined
  const after = tokens[at + 1]?.joined ? tokens[at + 1] : undefined
  if (before !== undefined && isIntroducedBy(before, token, tokens[at - 2])) return true
  if (isKnown(token)) return true
  if (namesThatAreWords.has(token.key)) return token.capital && isNameNotWord(token, before, after)
  if (!token.capital || ordinaryWords.has(token.key) || isShout(token)) return false
  if (!token.starts) return !partsAreOrdinary(token.key)
  return startsWithName(token, after)
}

const isKnown = ({ key, text, capital }: Token): boolean =>
  (givenNames.has(key) || (key.includes('-') && key.split('-').every(part => givenNames.has(part)))) &&
  (capital || text.length > 2) &&
  !smallWords.has(text)

/** Typed in small letters these are words: "jo" and "mia" are names, "ash" and "ray" are not always. */
const smallWords = setOf(
  'ash ana abu isa ida ola ace eve rio gail gene jack jean jeans carol carole rae miles dan sol val nick penny skip pete dexter drew rod robin tony rafe ria sid sam-e ines joss kit kip fin finn ivan ken ted teds jo-jo louse holden stan bobby billy norm herb dick jerry jimmy sally molly polly nelly dolly celtic mike mikes ali rob sue sonny jess jordan israel india kenya zion nova kay jay rocco romeo maxim mason bev bill josh chip ana lee cyrus trinity serena salad magnolia ruth una noel jade curtis june'
)

/** "Mrs Patel", "mrs patel", "my son Alex", "our daughter keira", "his name is J". */
function isIntroducedBy(before: Token, token: Token, twoBefore: Token | undefined): boolean {
  if (titles.has(before.key)) return before.capital || !goesOn.has(token.key)
  if (softTitles.has(before.key) && token.capital && !ordinaryWords.has(token.key)) return true
  if (before.key === 'is' && /^names?$/.test(twoBefore?.key ?? '')) return !goesOn.has(token.key)
  if (!relations.has(before.key)) return false
  if (
    token.capital &&
    token.text.length <= 2 &&
    token.text !== 'I' &&
    token.text === token.text.toUpperCase()
  )
    return !ordinaryWords.has(token.key)
  if (token.capital) return !ordinaryWords.has(token.key) && !isShout(token)
  return (
    (givenNames.has(token.key) || namesThatAreWords.has(token.key)) &&
    !goesOn.has(token.key) &&
    twoBefore !== undefined
  )
}

function isNameNotWord(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (months.has(token.key)) {
    if (before !== undefined && beforeMonths.has(before.key)) return false
    return token.owns || (after !== undefined && doesAsPeopleDo.has(after.key) && after.key !== 'and')
  }
  if (!token.starts && !timesAndThings.has(token.key)) return true
  return (
    token.owns ||
    (after !== undefined && (doesAsPeopleDo.has(after.key) || (after.capital && surnames.has(after.key))))
  )
}

/** These have a capital inside a sentence too when they name nobody. */
const timesAndThings = setOf('summer autumn winter christmas art trinity justice prince princess guide sunny')

/** "Kacper's plan", "Oluwadamilare Adeyemi came", "Zuzka hates it". */
function startsWithName(token: Token, after: Token | undefined): boolean {
  if (surnames.has(token.key) && after?.capital === true) return true
  if (token.owns && token.text.length > 2) return !ownsWithoutName.has(token.key)
  if (after === undefined) return false
  return doing.has(after.key) && !subjects.has(token.key)
    ? true
    : after.capital &&
        surnames.has(after.key) &&
        !ordinaryWords.has(after.key) &&
        !ordinaryWords.has(token.key)
}

const ownsWithoutName = setOf(
  'it that what there he she who let here where how today tomorrow yesterday everyone everybody someone somebody anyone nobody mum dad school world nothing everything something life parent teacher child council carer people other another one why when this government staff therapist society doctor family baby kid student pupil friend'
)
const subjects = setOf(
  'child kid student pupil staff teachers people parents boys girls kids children pupils baby'
)

const isShout = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase()

/** "Key-Stage", "Post-16", "Non-verbal". */
const partsAreOrdinary = (key: string): boolean =>
  key.includes('-') &&
  key.split('-').some(part => ordinaryWords.has(part) || /^(?:non|post|pre|anti|multi|self|re)$/.test(part))

/** "Alex P" and "Tom B.": one letter goes with the name. */
function withInitial(text: string, to: number): number {
  const found = /^ (?!I\b)\p{Lu}(?:\.|(?=[\s,;:!?)]|$))/u.exec(text.slice(to, to + 4))
  return found === null ? to : to + found[0].length
}

/** "J. Smith", "J.S.", "child K", "Mr P". */
function initialsIn(text: string): Mark[] {
  const pattern =
    /\b(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\b\p{Lu}\.\s?\p{Lu}\.(?!\p{L})|(?<=\b(?:[Cc]hild|[Pp]upil|[Ss]tudent|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|called|named|initials(?: are)?) )(?!I\b|A\b)\p{Lu}{1,2}\b(?!['’]?\p{Ll}|\d)|(?<=\bcall(?:s|ed)? (?:him|her|me|them|it) )\p{Lu}[\p{L}-]*|(?<=\bmy )(?!I\b)\p{Lu}(?=[ ,.'’])/gu
  return [...text.matchAll(pattern)]
    .filter(({ 0: found }) => !/^(?:i\.?e|e\.?g|A\.?M|P\.?M|U\.?K|N\.?B|P\.?S|TA|GP|EP|OT|BA)/i.test(found))
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length, kind: 'name' as const }))
}
