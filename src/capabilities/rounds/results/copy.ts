import { catalogue } from '../../../platform/language/index.ts'
import type { Method, Route } from '../rules/ballot.ts'
import type { WhyCounted } from '../rules/why-counted.ts'

const nPeople = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const nStars = (count: number) => (count === 0 ? 'No stars' : count === 1 ? '1 star' : `${count} stars`)
const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

/** A number somebody can picture: whole ones, and tenths below ten. */
const about = (count: number) =>
  count >= 10 ? String(Math.round(count)) : String(Math.round(count * 10) / 10)

const firsts = (place: number): string => {
  const last = place % 10
  const isTeen = place % 100 > 10 && place % 100 < 14
  return `${place}${isTeen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`
}

/** What everybody reads about the result of a vote. */
export const copy = catalogue({
  heading: 'What people chose',
  counting: 'We are counting. The result is not here yet.',
  trust: {
    open: 'Anybody could take part. We could not check that each person voted once. So trust this less.',
    room: 'This was a vote in one room. We let in as many votes as we counted people.',
    invited: 'Each person had a slip with a code. Each code counted once.',
    elsewhere: 'This vote was not held on this site.',
  },
  ways: {
    heading: 'How many people took part',
    lead: 'We count each of these by itself. We never add them up.',
    few: (below: number) => `fewer than ${below} people, or nobody. We do not show what they chose.`,
    shown: (count: number) => nPeople(count),
    name: (way: string, group: string | null, others: boolean) =>
      group !== null ? `${way}, they said “${group}”` : others ? `${way}, everybody else` : way,
    names: { room: 'In the room', invited: 'By printed slips', open: 'By the open page' } satisfies Record<
      Route,
      string
    >,
    part: {
      room: 'What people in the room chose',
      invited: 'What people with a slip chose',
      open: 'What people chose on the open page',
    } satisfies Record<Route, string>,
    none: (below: number) =>
      `Fewer than ${below} people took part. We show no result, so that nobody can tell who chose what.`,
  },
  luck: {
    threshold: (least: number, on: 'stars' | 'people') =>
      on === 'stars'
        ? `The rule asks for ${nStars(least)} or more.`
        : `The rule asks for ${nPeople(least)} or more.`,
    byLuck: (count: number, of: number) =>
      `If stars fell by luck, about ${about(count)} of ${things(of)} would have reached that.`,
    never: (of: number) => `If stars fell by luck, hardly any of ${things(of)} would have reached that.`,
    enough: (least: number, on: 'stars' | 'people') =>
      on === 'stars'
        ? `Luck gives one thing ${nStars(least)} at most 1 time in 20.`
        : `Luck gives one thing ${nPeople(least)} at most 1 time in 20.`,
    one: (least: number) =>
      `If people chose by luck, few things would be chosen by ${nPeople(least)} or more.`,
  },
  show: {
    order: 'These came out first. Their order is steady.',
    set: 'These came out first, in no order. With so few people we cannot say which is the very first.',
    nothing: 'Nobody chose anything, or no answer can be given. So nothing came out first.',
    setPairs: 'These came out first, in no order.',
  },
  first: 'Came out first',
  others: 'The others',
  seeOthers: (count: number) => `See the other ${count}`,
  has: {
    stars: (count: number, people: number) =>
      count === 0 ? 'No stars' : `${nStars(count)}, from ${nPeople(people)}`,
    one: (count: number, of: number) => `Chosen by ${count} of ${nPeople(of)}`,
    ranking: (points: number, beats: string) =>
      `${points === 1 ? '1 point' : `${points} points`}. ${beats} place by who beats whom`,
    pairs: (share: number, low: number, high: number) =>
      low === high
        ? `Chosen ${Math.round(100 * share)} times in 100. It is in ${firsts(low)} place`
        : `Chosen ${Math.round(100 * share)} times in 100. Its place is between ${firsts(low)} and ${firsts(high)}`,
  },
  place: firsts,
  reached: 'It reached the rule.',
  back: (times: number, top: number) =>
    top === 1
      ? `In ${times} of 100 reruns it stays first.`
      : `In ${times} of 100 reruns it stays in the top ${top}.`,
  table: {
    open: 'See this as a table',
    caption: (part: string) => `${part}, as a table`,
    what: 'What',
    stars: 'Stars',
    people: 'People',
    share: 'In 100',
    points: 'Points',
    byPoints: 'Place by points',
    byPairs: 'Place by who beats whom',
    chosen: 'Chosen',
    notChosen: 'Not chosen',
    between: 'Place between',
    from: (low: number, high: number) => `${low} and ${high}`,
    back: 'Reruns in 100',
    reached: 'Reached the rule',
    yes: 'Yes',
    no: 'No',
  },
  groups: {
    heading: (way: string) => `${way}: groups side by side`,
    lead: 'People could say who they are. Each group stands by itself.',
    caption: 'What each group chose',
    notSaid: 'Would not say',
    few: (below: number) =>
      `We do not show these. Fewer than ${below} people are in them, or others would show who they are.`,
    of: (name: string, people: number) => `${name} (${nPeople(people)})`,
    unit: {
      stars: 'The numbers are stars, and how many of 100 stars of that group.',
      one: 'The numbers are people, and how many of 100 people of that group.',
      ranking: 'The numbers are points. Each person gives the same number of points.',
      pairs: 'The numbers say how often of 100 times it is chosen beside another.',
      opinions: '',
    } satisfies Record<Method, string>,
    ofHundred: (count: number, share: number) => `${count} (${share} in 100)`,
    rest: (count: number) =>
      count === 1
        ? '1 person said nothing, or is in a group we do not show.'
        : `${count} people said nothing, or are in a group we do not show.`,
  },
  ranking: {
    heading: 'Two ways to count an order',
    lead: 'By points, each place on a list gives points. By who beats whom, we compare two things at a time.',
    winner: (title: string) => `“${title}” beats each of the others, two at a time.`,
    noWinner: 'Nothing beats all the others, two at a time.',
    same: 'Both ways put the same first.',
    different: 'The two ways do not put the same first. Neither is more true.',
    differ: 'They differ about these. The first named is better by points only.',
    and: (one: string, other: string) => `“${one}” and “${other}”`,
    more: (count: number) => `And ${count} more pairs.`,
  },
  pairs: {
    enough: 'We asked enough. More answers would hardly change what is first.',
    notEnough: 'We did not ask enough to be sure. More answers could change what is first.',
    apart: (count: number) =>
      `People compared things in ${count} separate lists. So we cannot put them together.`,
    sides: (left: number, right: number, same: number, unsure: number) =>
      `Left was pressed ${left} times and right ${right} times. “The same” was pressed ${same} times, and “cannot say” ${unsure} times.`,
  },
  withdrawn: 'Taken out while people chose',
  withdrawnWhy: (title: string, why: string) => `“${title}”: ${why}`,
  words: {
    heading: 'What the words mean',
    rerun: (times: number) =>
      `Rerun: we take the votes and draw as many again by lot. We did this ${times} times. It shows what could have been otherwise.`,
    first: (top: number) =>
      `First: the ${things(top)} with most. Things with the same number are tied, and all of them are in.`,
    half: 'We fixed how many that is before anybody chose. It is at most 5, and at most half of all.',
    luck: 'By luck: each star falls anywhere, as if nobody thought about it.',
    small: (below: number) => `We show no group of fewer than ${below} people.`,
    points: 'Points: with 5 things, first place gives 4 points, second place 3, and so on.',
  },
  check: {
    heading: 'Check it yourself',
    file: 'Download the votes and the result',
    how: 'Anybody can count it again: get our code, then run: npm run kept -- check-result, and the name of the file.',
    nobody: 'Nobody can be found in the file. It has no names, no times and no phones.',
    hash: 'Fingerprint of the file (SHA-256)',
    facts: (method: string, seed: string) => `Counted with method “${method}” and starting word “${seed}”.`,
    version: (version: number, day: string) => `This is count ${version}, made on ${day}.`,
    why: {
      closed: 'It was counted when the vote closed.',
      'more-typed': 'It was counted again, because more paper was typed in after the vote closed.',
      'struck-out': 'It was counted again, because wrong paper slips were struck out.',
    } satisfies Record<WhyCounted, string>,
  },
  opinions: 'What people said about each statement has a page of its own.',
})
