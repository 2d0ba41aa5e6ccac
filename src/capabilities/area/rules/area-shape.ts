import { z } from 'zod'
import { Batch } from './batch-shape.ts'
import { CardSet } from './cards-shape.ts'
import { CodingSettings } from './coding-shape.ts'
import { readableWithWhite } from './contrast.ts'
import { Conversations } from './conversations-shape.ts'
import { ServiceFirst } from './service-first-shape.ts'
import { Day, Key, MaySource, Words } from './parts.ts'
import { Retention } from './retention-shape.ts'
import { Population } from './population-shape.ts'
import { Safeguarding } from './safeguarding-shape.ts'
import { usualVotes, Votes } from './votes-shape.ts'

/** The shape of area.json: what a partnership is called, promises about its service, and looks like. */

const organisationKinds = [
  'council',
  'nhs',
  'schools',
  'parent-carer-forum',
  'young-people',
  'provider',
  'government',
  'voluntary',
  'independent',
] as const

const Phone = z
  .string()
  .regex(/^\d[\d ]{2,13}$/, 'Write the number in figures and spaces, like 01632 960 001')

const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, { error: 'Write the colour like #1d70b8, in small letters', abort: true })
  .refine(readableWithWhite, 'This is too pale to read on white. Choose a darker colour')

const sourced = { source: MaySource }

/** A service a person can ring or write to. Never one officer. */
const Contact = z.strictObject({
  service: Words,
  phone: Phone,
  hours: Words,
  email: z.email('Write the address like name@example.org').nullable(),
  ...sourced,
})

const DangerNumber = z.strictObject({ number: Phone, name: Words, when: Words, ...sourced })

const OutsideHelp = z.strictObject({
  key: Key,
  name: Words,
  what: Words,
  phone: Phone.nullable(),
  address: z.url('Write the address in full, like https://www.example.org').nullable(),
  ...sourced,
})

/** `told`, `willDo` and `changed` are the loop's three colours, in that order, and are used for nothing else. */
const Brand = z.strictObject({ brand: Colour, told: Colour, willDo: Colour, changed: Colour })

/** `setBy` says whether the partnership has said this in public, or this site proposes it and has no source. */
const Standard = z.strictObject({
  workingDays: z.int().min(1).max(60),
  setBy: z.enum(['partnership', 'this-site']),
  ...sourced,
})

const Standards = z.strictObject({
  read: Standard,
  answered: Standard,
  callBack: Standard,
  challenge: Standard,
  minutes: Standard,
  /** A month's report is due by this working day of the next month. */
  report: Standard,
})

const Organisation = z.strictObject({
  key: Key,
  name: Words,
  short: Words,
  kind: z.enum(organisationKinds),
  ...sourced,
})

const Statement = z.strictObject({
  code: z.string().regex(/^[A-Z]\d+$/, 'Write a code like W1'),
  text: Words,
})

const Cornerstone = z.strictObject({
  key: Key,
  name: Words,
  about: Words,
  statements: z.array(Statement).min(1, 'Write at least one statement'),
  ...sourced,
})

const Commitment = z.strictObject({ key: Key, number: z.int().min(1), text: Words, ...sourced })

const Strategy = z.strictObject({
  name: Words,
  from: z.int(),
  until: z.int(),
  vision: z.array(Words).min(1, 'Write at least one sentence of the vision'),
  ...sourced,
})

const BoardName = z.strictObject({
  name: Words,
  from: z.string().regex(/^\d{4}(-\d{2})?(-\d{2})?$/),
  ...sourced,
})

const Board = z.strictObject({
  name: Words,
  /** Oldest first. The last is today's name. */
  names: z.array(BoardName).min(1, 'Write at least one name of the board'),
  howOften: Words,
  place: Words.nullable(),
  terms: z.array(z.strictObject({ heading: Words, text: z.array(Words).min(1), ...sourced })),
  members: z.array(z.strictObject({ kind: z.enum(organisationKinds), who: Words, ...sourced })),
  contact: Words,
  ...sourced,
})

const Word = z.strictObject({ word: Words, means: Words, ...sourced })

/** What people agreed co-production is. `agreed` counts the marks put beside a statement at an event. */
const CoProduction = z.strictObject({ key: Key, text: Words, agreed: z.int().min(1), ...sourced })

/** What inspectors found that must get better. The plan's areas answer them. */
const Weakness = z.strictObject({ key: Key, number: z.int().min(1), text: Words, ...sourced })

export const AreaFile = z.strictObject({
  key: Key,
  name: Words,
  siteName: Words,
  partnershipName: Words,
  /** True shows on every page that none of this is real. */
  invented: z.boolean(),
  /** The day the folder was last checked against its sources. */
  lastChecked: Day,
  languages: z.array(z.string().min(2)).min(1, 'Write at least one language'),
  contact: Contact,
  danger: z.array(DangerNumber).min(1, 'Write at least one number for danger'),
  outsideHelp: z.array(OutsideHelp),
  brand: Brand,
  standards: Standards,
  retention: Retention.optional(),
  serviceFirst: ServiceFirst.optional(),
  /** When stories become public. Left out: on Mondays, or when five wait. */
  batch: Batch.optional(),
  /** What services here have said in public about how they answer people, besides the clocks above. */
  servicePromises: z.array(z.strictObject({ key: Key, text: Words, ...sourced })),
  /** Kinds of thing that need two people before they are public. */
  twoPeople: z.array(z.enum(['story', 'answer', 'theme', 'priorities', 'plan', 'report', 'minutes'])),
  /** Counts from one up to, but not at, this number are never shown. */
  smallNumber: z.int().min(2),
  /** A theme with this many stars or more becomes a priority. */
  priorityStars: z.int().min(1),
  districts: z.array(z.strictObject({ key: Key, name: Words, ...sourced })),
  population: z.array(Population).default([]),
  organisations: z.array(Organisation).min(1, 'Write at least one organisation'),
  strategy: Strategy,
  commitments: z.array(Commitment),
  cornerstones: z.array(Cornerstone).min(1, 'Write at least one cornerstone'),
  coProduction: z.array(CoProduction),
  weaknesses: z.array(Weakness),
  board: Board,
  conversations: Conversations.optional(),
  safeguarding: Safeguarding.optional(),
  words: z.array(Word),
  /** Who people may say they are when they vote. */
  votes: Votes.default(usualVotes),
  /** What children and young people are asked with cards. Left out: the questions that come with the product. */
  cards: CardSet.optional(),
  /** Which stories two people read apart. Left out: one person reads each. */
  coding: CodingSettings.optional(),
})
