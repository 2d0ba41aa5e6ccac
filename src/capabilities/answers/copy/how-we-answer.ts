import { catalogue } from '../../../platform/language/index.ts'

const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)

export const howCopy = catalogue({
  title: 'How well do we answer?',
  lead: 'We said that a named person writes back to each story. Here is how we do.',
  none: 'No one has told us anything yet. When they have, this page will show how well we answer.',
  few: 'There are too few stories to show numbers. That is so no one can be found.',
  share: 'How many have an answer',
  answered: (done: number, all: number) => `${done} of ${all} stories have an answer.`,
  rest: 'The others are late, or their day has not come yet.',
  waits: 'How long people wait',
  median: (n: number) => `Half of the answers came within ${days(n)}.`,
  longest: (n: number) => `The longest wait so far is ${days(n)}.`,
  heard: 'Do people feel heard?',
  heardLead: 'We ask each person after our answer. They do not have to say.',
  heardNone: 'Too few people have told us yet.',
  said: (n: number) => `${n} people have told us.`,
  feels: { yes: 'Yes, I feel heard', partly: 'Partly', no: 'No' },
  under: (below: number) => `Under ${below}`,
  withheld: 'Not shown',
  who: 'By who told us',
  whoFew: 'The numbers are too small to show this by who told us.',
  tellers: {
    'parent-carer': 'Parents and carers',
    'child-or-young-person': 'Children and young people',
    practitioner: 'People who work with families',
    'not-said': 'People who did not want to say',
  },
  ofThem: (done: number, all: number) => `${done} of ${all}`,
  curve: 'How fast the answers come',
  curveLead: (n: number) =>
    `Our word is ${days(n)}. This shows how many of 100 stories have an answer by then.`,
  curveHow:
    'A story whose day has not come counts for the days it has waited. It is not late before its day.',
  curveFew: 'There are too few stories to draw this yet.',
  by: (share: number, n: number) => `By working day ${n}, about ${share} in 100 stories have an answer.`,
  table: 'Stories answered by each working day',
  day: 'Working day',
  inHundred: 'In 100',
  restsOn: (n: number) => `It rests on ${n} stories.`,
  asAt: (day: string) => `These numbers are for ${day}. They count everything since this site began.`,
  small: (below: number) => `We do not show numbers of people under ${below}.`,
  word: 'Are we keeping our word?',
  stories: 'Stories people let us share',
})
