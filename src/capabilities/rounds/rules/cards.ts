import type { Choice, ItemKey, Method } from './ballot.ts'
import type { RoundFacts, RoundRule } from './round.ts'

/** Pairs and statements can go on for ever; a child is asked this many, and then whether to send them. */
export const CARDS_AT_ONCE = 8

/** The most stars one card offers: more would be a screen of numbers. */
const STARS_ON_A_CARD = 10

/** What can be said to any card besides what its method asks. */
export const otherAnswers = ['not-known', 'not-say', 'skipped'] as const
type OtherAnswer = (typeof otherAnswers)[number]

export type CardAnswer =
  'yes' | 'no' | 'first' | 'agree' | 'disagree' | 'left' | 'right' | 'same' | `${number}` | OtherAnswer

/** What somebody said to one card; of pairs to two. */
export interface SaidToCard {
  readonly asked: readonly ItemKey[]
  readonly said: CardAnswer
}

/** "Which of these first?", asked of somebody who said yes to several. It stands under no card. */
const OF_SEVERAL: readonly ItemKey[] = []

/** Why a round cannot be voted in with cards. Null: it can. */
export type CardsFault = 'no-group' | 'elsewhere' | 'ranking' | 'none' | 'some'

/**
 * Whether a round can be voted in with cards: everything that can be chosen has one, so that nothing is chosen less for
 * want of a picture. Of opinions one that has none is not asked, since people write new ones while the round is open.
 *
 * @param items what can be chosen
 * @param group who votes with cards in this area; null when nobody does
 */
export function cardsFault(
  { method, mode }: Pick<RoundFacts, 'method' | 'mode'>,
  { items, cards, group }: { items: readonly ItemKey[]; cards: readonly ItemKey[]; group: string | null }
): CardsFault | null {
  if (group === null) return 'no-group'
  if (mode === 'elsewhere') return 'elsewhere'
  if (method === 'ranking') return 'ranking'
  const has = items.filter(item => cards.includes(item)).length
  if (has === 0) return 'none'
  return has < items.length && method !== 'opinions' ? 'some' : null
}

/** What one card offers, in the order in which it is shown, before "I do not know" and "I do not want to say". */
export function answersTo(
  method: Method,
  rule: Pick<RoundRule, 'starsEach' | 'mostOnOne'>,
  said: readonly SaidToCard[]
): CardAnswer[] {
  if (method === 'one') return ['yes', 'no']
  if (method === 'opinions') return ['agree', 'disagree']
  if (method === 'pairs') return ['left', 'right', 'same']
  const most = Math.min(rule.mostOnOne ?? STARS_ON_A_CARD, starsInHand(rule, said), STARS_ON_A_CARD)
  return Array.from({ length: most + 1 }, (_, count): CardAnswer => `${count}`)
}

/** Stars that nobody has given yet. */
export const starsInHand = (
  { starsEach }: Pick<RoundRule, 'starsEach'>,
  said: readonly SaidToCard[]
): number => (starsEach ?? 0) - said.reduce((sum, each) => sum + starsIn(each), 0)

const starsIn = ({ said }: SaidToCard): number => (/^\d+$/.test(said) ? Number(said) : 0)

/**
 * What is asked next in a round whose cards come one after the other.
 *
 * @returns an item; `OF_SEVERAL`; or null, when everything is said or every star is given
 */
export function nextCard(
  method: 'one' | 'stars',
  rule: Pick<RoundRule, 'starsEach'>,
  items: readonly ItemKey[],
  said: readonly SaidToCard[]
): readonly ItemKey[] | null {
  if (method === 'stars' && starsInHand(rule, said) <= 0) return null
  const next = items.find(item => !said.some(({ asked }) => asked[0] === item))
  if (next !== undefined) return [next]
  if (method === 'stars' || said.some(({ asked, said }) => asked.length === 0 || said === 'first'))
    return null
  return said.filter(each => each.said === 'yes').length > 1 ? OF_SEVERAL : null
}

/** Everything that was said, with one answer more. One that picks the first of several says so on its card. */
export function withAnswer(said: readonly SaidToCard[], { asked, said: now }: SaidToCard): SaidToCard[] {
  if (now === 'first') return said.map(each => (isOf(asked)(each) ? { asked, said: now } : each))
  return [...said.filter(each => !isOf(asked)(each)), { asked, said: now }]
}

/** The same without what was said to one card, and without the pick among several, which stood on it. */
export function withoutAnswer(said: readonly SaidToCard[], asked: readonly ItemKey[]): SaidToCard[] {
  return said
    .filter(each => each.asked.length > 0 && !isOf(asked)(each))
    .map(each => (each.said === 'first' ? { ...each, said: 'yes' } : each))
}

const isOf = (asked: readonly ItemKey[]) => (each: SaidToCard) => each.asked.join() === asked.join()

/**
 * The ballot that the cards make. "I do not know" is a pass, or that one cannot say; what somebody skipped or did not want
 * to say is in no ballot at all.
 *
 * @returns null when nothing was chosen
 */
export function choiceOf(method: Method, said: readonly SaidToCard[]): Choice | null {
  if (method === 'one') {
    const yes = said.filter(each => each.said === 'yes')
    const item = (said.find(each => each.said === 'first') ?? (yes.length === 1 ? yes[0] : undefined))
      ?.asked[0]
    return item === undefined ? null : { method, item }
  }
  if (method === 'stars') {
    const given = said.flatMap(each => (starsIn(each) > 0 ? [[each.asked[0]!, starsIn(each)] as const] : []))
    return given.length === 0 ? null : { method, stars: Object.fromEntries(given) }
  }
  if (method === 'opinions') {
    const opinions = said.flatMap(({ asked: [item], said: one }) => {
      const opinion = one === 'agree' || one === 'disagree' ? one : one === 'not-known' ? 'pass' : null
      return opinion === null ? [] : [[item!, opinion] as const]
    })
    return opinions.length === 0 ? null : { method, said: Object.fromEntries(opinions) }
  }
  if (method !== 'pairs') return null
  const comparisons = said.flatMap(({ asked: [left, right], said: one }) => {
    const answer =
      one === 'left' || one === 'right' || one === 'same' ? one : one === 'not-known' ? 'cannot-say' : null
    return answer === null ? [] : [{ left: left!, right: right!, said: answer } as const]
  })
  return comparisons.length === 0 ? null : { method, comparisons }
}

/** The same as text, on its way between two pages: 'rest:yes calls:no', 'rest/calls:left'. */
export const writeSaid = (said: readonly SaidToCard[]): string =>
  said.map(({ asked, said: one }) => `${writeAsked(asked)}:${one}`).join(' ')

/** A card, or two side by side, as text: 'rest', 'rest/calls'; '' for the question about several. */
export const writeAsked = (asked: readonly ItemKey[]): string => asked.join('/')

/** Reads a card, or two, that a form brought back; null when it makes no sense. */
export function readAsked(
  text: string,
  method: Method,
  items: readonly ItemKey[]
): readonly ItemKey[] | null {
  if (text === '') return method === 'one' ? OF_SEVERAL : null
  const asked = text.split('/')
  if (asked.some(item => !items.includes(item)) || new Set(asked).size < asked.length) return null
  return asked.length === (method === 'pairs' ? 2 : 1) ? asked : null
}

/** Reads what a form brought back. What makes no sense is left out; the ballot is checked when it is cast. */
export function readSaid(text: string, method: Method, items: readonly ItemKey[]): SaidToCard[] {
  return text.split(' ').reduce<SaidToCard[]>((said, part) => {
    const at = part.indexOf(':')
    const asked = at < 0 ? null : readAsked(part.slice(0, at), method, items)
    const one = answer(method).exec(part.slice(at + 1))?.[0] as CardAnswer | undefined
    return asked === null || one === undefined
      ? said
      : [...said.filter(each => !isOf(asked)(each)), { asked, said: one }]
  }, [])
}

const own: Readonly<Record<Method, string>> = {
  ...{
    one: 'yes|no|first',
    stars: '\\d{1,2}',
    opinions: 'agree|disagree',
    pairs: 'left|right|same',
    ranking: '-',
  },
}
const answer = (method: Method) => new RegExp(`^(?:${own[method]}|${otherAnswers.join('|')})$`)

/** A ballot as what was said to its cards, to be shown again. */
export function saidBy(choice: Choice): SaidToCard[] {
  switch (choice.method) {
    case 'one':
      return [{ asked: [choice.item], said: 'first' }]
    case 'stars':
      return Object.entries(choice.stars).map(([item, count]) => ({ asked: [item], said: `${count}` }))
    case 'opinions':
      return Object.entries(choice.said).map(([item, said]) => ({
        asked: [item],
        said: said === 'pass' ? 'not-known' : said,
      }))
    case 'pairs':
      return choice.comparisons.map(({ left, right, said }) => ({
        asked: [left, right],
        said: said === 'cannot-say' ? 'not-known' : said,
      }))
    case 'ranking':
      return []
  }
}
