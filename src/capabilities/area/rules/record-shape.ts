import { z } from 'zod'
import { roleCodes } from '../../../platform/access/index.ts'
import { Due, Key, MaySource, WhichMonth, When, Words } from './parts.ts'

/** The shapes of the files in record/: what already happened, ready to be loaded by the rooms that own it. */

/** A person's key with the day they did a thing. */
const Act = z.strictObject({ by: Key, on: When })

/** Somebody who signs in. Only an invented area has any: a real one adds its own people by hand. */
export const Person = z.strictObject({
  key: Key,
  name: Words,
  jobTitle: Words,
  organisation: Key,
  email: z.email('Write the address like name@example.org'),
  roles: z.array(z.strictObject({ role: z.enum(roleCodes), from: When, until: When.nullable() })),
})

/** A strength and the development that mirrors it, kept as a pair under one cornerstone. */
export const Theme = z.strictObject({
  key: Key,
  cornerstone: Key,
  /** Short name, for lists and addresses. */
  title: Words,
  strength: Words,
  development: Words,
  source: MaySource,
})

/** How many stars a theme got: counted, known only as this many or more, or nothing known (a round still open). */
const Stars = z.union(
  [z.strictObject({ exactly: z.int().min(0) }), z.strictObject({ atLeast: z.int().min(1) })],
  'Write {"exactly": a number} or {"atLeast": a number}'
)

/** One exercise of choosing. The priorities are not written down: the rule chooses them from the stars. */
export const Round = z.strictObject({
  key: Key,
  title: Words,
  question: Words,
  method: z.literal('stars'),
  starsEach: z.int().min(1).nullable(),
  threshold: z.int().min(1),
  opened: When,
  /** Null while it is open. `closes` is the last day to choose. */
  closed: When.nullable(),
  closes: When.nullable(),
  event: Words.nullable(),
  people: z.int().min(0).nullable(),
  lines: z.array(z.strictObject({ theme: Key, stars: Stars.nullable() })),
  source: MaySource,
})

/** One thing a person told the partnership, and what came of it. Never a name of a child or of staff in it. */
export const Story = z.strictObject({
  key: Key,
  teller: z.enum(['parent-carer', 'child-or-young-person', 'practitioner']),
  sharing: z.enum(['everyone', 'staff', 'count']),
  /** Where the teller put it; null when they did not know. */
  cornerstone: Key.nullable(),
  district: Key.nullable(),
  words: Words,
  told: When,
  /** Null while nobody has read it. */
  read: Act.nullable(),
  answer: Act.extend({ words: Words }).nullable(),
  themes: z.array(Act.extend({ theme: Key, side: z.enum(['strength', 'development']) })),
  outcome: z
    .discriminatedUnion('kind', [
      Act.extend({ kind: z.literal('changed-plan'), promise: Key }),
      Act.extend({ kind: z.literal('no-change'), why: Words }),
    ])
    .nullable(),
  heard: z.enum(['yes', 'partly', 'no']).nullable(),
})

/** Who answers for a promise. A real area names jobs; only an invented one names people (`person` is a key). */
const Responsible = z.strictObject({ person: Key.nullable(), jobTitle: Words, organisation: Key.nullable() })

/** One dated statement about a promise. In a record from elsewhere only the month may be known. */
const Update = z.strictObject({
  key: Key,
  on: Due.nullable(),
  by: Key.nullable(),
  words: Words,
  source: MaySource,
})

/** A moved date keeps the old one, the reason, and who agreed. */
const Move = z.strictObject({
  from: Due,
  to: Due,
  on: When,
  why: Words,
  agreedBy: z.array(Key).min(1, 'Write which organisations agreed'),
})

/**
 * `notPublished` names what the partnership has not told the public: shown as unknown, never filled in.
 * With `delivered` among them nobody has said whether it is done, so a date gone by is shown but not called late.
 */
export const Promised = z.strictObject({
  key: Key,
  number: Words,
  title: Words,
  planArea: Key,
  cornerstone: Key.nullable(),
  priorities: z.array(z.strictObject({ round: Key, theme: Key })),
  leads: z.array(Responsible),
  accountable: z.array(Responsible),
  started: When.nullable(),
  /** The date now in force. The first date is the `from` of the first move. */
  due: Due.nullable(),
  dueAsPublished: Words.nullable(),
  review: When.nullable(),
  success: z.array(Words),
  updates: z.array(Update),
  moves: z.array(Move),
  /** First judgement, by the owner. Null until it is done; `confirmedBy` is somebody outside the owning service. */
  delivered: Act.extend({ evidence: Words, confirmedBy: Key }).nullable(),
  /** Second judgement, by families. */
  felt: z
    .strictObject({ answer: z.enum(['yes', 'not-yet']), asked: z.int(), saidYes: z.int(), on: When })
    .nullable(),
  signedBy: z.array(z.strictObject({ organisation: Key, on: When, but: Words.nullable() })),
  notPublished: z.array(
    z.enum(['leads', 'accountable', 'due', 'review', 'success', 'updates', 'delivered', 'felt', 'signedBy'])
  ),
  source: MaySource,
})

/** One version of the plan. Status is not written down: it is worked out from dates. */
export const Plan = z.strictObject({
  key: Key,
  title: Words,
  version: z.int().min(1),
  agreed: Due.nullable(),
  published: When.nullable(),
  about: z.array(Words),
  planAreas: z.array(
    z.strictObject({
      key: Key,
      number: Words,
      title: Words,
      workstream: Words,
      weakness: Key.nullable(),
      source: MaySource,
    })
  ),
  promises: z.array(Promised),
  source: MaySource,
})

/** One workstream's report about one month. Its due day is worked out, and `sent` is null when none was sent. */
export const Report = z.strictObject({
  key: Key,
  planArea: Key,
  month: WhichMonth,
  by: Key,
  sent: When.nullable(),
  lines: z.array(
    z.strictObject({
      promise: Key,
      said: z.enum(['not-started', 'on-time', 'at-risk', 'late', 'done']),
      changed: Words,
    })
  ),
  helpNeeded: Words.nullable(),
})

/** Agenda items are numbered from 1 in each meeting; minutes, decisions and challenges point at that number. */
const AgendaItem = z.strictObject({
  number: z.int().min(1),
  title: Words,
  organisation: Key.nullable(),
  promise: Key.nullable(),
})

/** Drafts are published, then approved at a later meeting. Each day may be unknown. */
const Minutes = z.strictObject({
  by: Key.nullable(),
  publishedDraft: When.nullable(),
  /** The key of the later meeting that approved them. */
  approvedAt: Key.nullable(),
  publishedApproved: When.nullable(),
  /** Where they can be read when they are not kept here. */
  address: z.url('Write the address in full').nullable(),
  items: z.array(z.strictObject({ item: z.int().min(1), text: z.array(Words).min(1) })),
  source: MaySource,
})

const Decision = z.strictObject({
  key: Key,
  item: z.int().min(1),
  words: Words,
  why: Words,
  promise: Key.nullable(),
  agreedBy: z.array(Key).min(1, 'Write which organisations agreed'),
})

/** A question that is owed an answer. Its due day is worked out. */
const Challenge = z.strictObject({
  key: Key,
  item: z.int().min(1),
  asks: Key,
  question: Words,
  owedBy: Key,
  promise: Key.nullable(),
  answer: Act.extend({ words: Words }).nullable(),
})

/**
 * One meeting of the board. `keptHere: false` is a meeting from before this site: show its date and the day its
 * minutes were due, but open no duty and call nothing late, for what happened then is not known here.
 */
export const Meeting = z.strictObject({
  key: Key,
  boardName: Words,
  on: When,
  starts: z
    .string()
    .regex(/^\d\d:\d\d$/, 'Write the time like 10:00')
    .nullable(),
  ends: z
    .string()
    .regex(/^\d\d:\d\d$/, 'Write the time like 12:00')
    .nullable(),
  place: Words.nullable(),
  keptHere: z.boolean(),
  agenda: z.array(AgendaItem),
  attendance: z.array(
    z.strictObject({ organisation: Key, present: z.int().min(0), apologies: z.int().min(0) })
  ),
  quickRead: z.array(Words),
  minutes: Minutes.nullable(),
  decisions: z.array(Decision),
  challenges: z.array(Challenge),
  source: MaySource,
})

/** Every slice is one file of record/. A file that is not there is an empty slice. */
export const slices = {
  people: { file: 'people.json', shape: z.array(Person) },
  themes: { file: 'themes.json', shape: z.array(Theme) },
  rounds: { file: 'priorities.json', shape: z.array(Round) },
  stories: { file: 'stories.json', shape: z.array(Story) },
  plans: { file: 'plan.json', shape: z.array(Plan) },
  reports: { file: 'reports.json', shape: z.array(Report) },
  meetings: { file: 'meetings.json', shape: z.array(Meeting) },
} as const
