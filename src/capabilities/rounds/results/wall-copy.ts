import { catalogue } from '../../../platform/language/index.ts'
import type { Lean } from '../rules/opinions/public-counts.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const stars = (count: number) => (count === 0 ? 'No stars' : count === 1 ? '1 star' : `${count} stars`)

/** What the whole room reads of a result from the wall. */
export const wallCopy = catalogue({
  counting: 'We are counting. The result comes in a moment.',
  routes: { room: 'In the room', invited: 'By printed slips', open: 'By the open page' },
  name: (way: string, group: string | null, others: boolean) =>
    group !== null ? `${way}: they said “${group}”` : others ? `${way}: everybody else` : way,
  people: (count: number) => `${people(count)} chose.`,
  few: 'Too few people chose for us to show a result.',
  nothing: 'Nobody chose anything.',
  first: (count: number) =>
    count === 1 ? 'This came out first.' : `These ${count} came out first. They are in no order.`,
  firstOrder: (count: number) => (count === 1 ? 'This came out first.' : `These ${count} came out first.`),
  others: 'The others',
  many: (count: number) => `There are ${count} others. They will be on the page of this vote.`,
  has: {
    stars,
    one: (count: number, all: number) => `${count} of ${people(all)}`,
    ranking: (count: number) => (count === 1 ? '1 point' : `${count} points`),
    pairs: (share: number) => `Chosen ${Math.round(100 * share)} times in 100`,
  },
  reached: (line: string) => `${line}, reached the rule`,
  lean: {
    'all-but-few-agree': 'Nearly everybody agrees',
    'all-but-few-disagree': 'Nearly everybody disagrees',
    'most-agree': 'Most agree',
    'most-disagree': 'Most disagree',
    'most-pass': 'Most passed',
    mixed: 'Mixed',
  } satisfies Record<Lean, string>,
  tooFew: 'Too few people saw it',
})
