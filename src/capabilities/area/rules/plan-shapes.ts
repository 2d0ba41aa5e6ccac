import { z } from 'zod'
import { Act, Due, Key, MaySource, WhichMonth, When, Words } from './parts.ts'

/** The shapes of what was promised and reported. */

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
