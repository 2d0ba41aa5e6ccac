import { catalogue } from '../../../platform/language/index.ts'
import type { Standing } from '../rules/agreement.ts'
import type { HowFar } from './agreeing.ts'

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

/** What everybody reads about the same things chosen in several ways. */
export const agreeCopy = catalogue({
  title: 'The same things, chosen in different ways',
  lead: 'Some things were in more than one vote. Here is where the votes agree, and where they do not.',
  none: 'No two finished votes had the same things in them yet.',
  heading: 'The same things in other votes',
  all: 'See all votes side by side',
  by: {
    stars: 'by stars',
    one: 'by one choice',
    points: 'by points',
    beats: 'by who beats whom',
    pairs: 'two at a time',
  } satisfies Record<Standing['by'], string>,
  and: ' and ',
  shared: (count: number) => `${things(count)} were in both.`,
  howFar: {
    'no-order': 'One of them puts everything in the same place. So we cannot compare their order.',
    'nearly-the-same': 'They put these in nearly the same order.',
    mostly: 'They mostly put these in the same order.',
    'a-little': 'They agree a little about the order.',
    neither: 'The one order says nothing about the other.',
    opposite: 'They put these in rather the opposite order.',
  } satisfies Record<HowFar, string>,
  figure: (tau: number) =>
    `As a number: ${tau.toFixed(2)}. With 1 the order is the same, with -1 it is the opposite (Kendall’s tau-b).`,
  both: (count: number) =>
    count === 0 ? 'Nothing came out first in both.' : `${things(count)} came out first in both:`,
  differ: 'They differ most about these:',
  places: (title: string, one: number, by: string, other: number, otherBy: string) =>
    `${title}: place ${one} ${by}, place ${other} ${otherBy}`,
})
