import { people } from './people.ts'
import { type Promised, promises } from './promises.ts'

const signers = ['ambleford-council', 'nhs-ambleford', 'parent-voice', 'schools', 'young-voices']

const starts = { 'stars-in-the-hall': 262, 'stars-at-home': 105 } as const

export const planAreas = [
  ['welcoming', 'Welcome and care group', 'lena-whitcross'],
  ['including', 'Value and include group', 'cass-orchard'],
  ['talking', 'Communicate group', 'sam-addlestone'],
  ['together', 'Work in partnership group', 'bilal-eastmoor'],
] as const

/** The day a promise was put in the plan, counted back. Stories that led to it changed the plan on that day. */
export const startedDaysBefore = (promise: Promised) => starts[promise.from]

const titles: Readonly<Record<string, string>> = {
  welcoming: 'Welcome and care',
  including: 'Value and include',
  talking: 'Communicate',
  together: 'Work in partnership',
}

const responsible = (key: string) => {
  const { jobTitle, organisation } = people.find(person => person.key === key)!
  return [{ person: key, jobTitle, organisation }]
}

function asPromise(promise: Promised, at: number) {
  const { key, title, planArea, cornerstone, from, themes, success, months, moves = [], review } = promise
  const started = { daysBefore: startedDaysBefore(promise), workingDay: true }
  return {
    key,
    number: String(at + 1),
    title,
    planArea,
    cornerstone,
    priorities: themes.map(theme => ({ round: from, theme })),
    leads: responsible(promise.lead),
    accountable: responsible(promise.accountable),
    started,
    due: { on: promise.due },
    dueAsPublished: null,
    review,
    success,
    updates: months.map(([monthsBefore, , words]) => ({
      key: `${key}-${monthsBefore}`,
      on: { on: { monthsBefore, day: 24 } },
      by: promise.lead,
      words,
    })),
    moves: moves.map(({ from, on, why, agreedBy }, step) => ({
      from: { on: from },
      to: { on: moves[step + 1]?.from ?? promise.due },
      on,
      why,
      agreedBy,
    })),
    delivered: promise.delivered ?? null,
    felt: promise.felt ?? null,
    signedBy: signers.map(organisation => ({
      organisation,
      on: started,
      but: organisation === 'parent-voice' ? (promise.but ?? null) : null,
    })),
    notPublished: [],
  }
}

export const plans = [
  {
    key: 'our-plan',
    title: 'Our plan',
    version: 1,
    agreed: { on: { daysBefore: 266, workingDay: true } },
    published: { daysBefore: 262, workingDay: true },
    about: [
      'This is what we will do about what you told us.',
      'Nine promises came from the stars in Saltmere town hall. Five came from the stars at home.',
      'Each promise has a person, a day, and a way to tell if it worked.',
    ],
    planAreas: planAreas.map(([key, workstream], at) => ({
      key,
      number: String(at + 1),
      title: titles[key]!,
      workstream,
      weakness: null,
    })),
    promises: promises.map(asPromise),
  },
]
