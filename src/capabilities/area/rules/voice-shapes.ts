import { z } from 'zod'
import { roleCodes } from '../../../platform/access/index.ts'
import { Act, Key, MaySource, When, Words } from './parts.ts'

/** The shapes of what was told and chosen: people, themes, rounds of stars, stories. */

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
  /** Whether people choose on this site, or it was held elsewhere and only its counts are known. */
  mode: z.enum(['open', 'elsewhere']).default('elsewhere'),
  starsEach: z.int().min(1).nullable(),
  threshold: z.int().min(1),
  opened: When,
  /** Null while it is open. `closes` is the last day to choose. */
  closed: When.nullable(),
  closes: When.nullable(),
  event: Words.nullable(),
  people: z.int().min(0).nullable(),
  lines: z.array(
    z.strictObject({
      theme: Key,
      stars: Stars.nullable(),
      /** A few plain words and the name of a picture, for who votes with cards. */
      card: z.strictObject({ title: Words.max(60), picture: Key }).optional(),
    })
  ),
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
