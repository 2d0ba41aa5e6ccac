import { z } from 'zod'
import { Act, Key, MaySource, When, Words } from './parts.ts'

/** The shapes of a meeting and all that is kept of it. */

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
