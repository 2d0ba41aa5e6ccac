import { z } from 'zod'
import { Day, Key, MaySource, When, Words } from './parts.ts'

/** How people here talk to a person. Without this block there is a number to ring and no call-back. */

/** A photo in the area's folder. It is made small, and what the camera wrote into it is left out, when it is read. */
const Photo = z
  .strictObject({
    file: z.string().regex(/^[a-z0-9-]+\.(jpg|jpeg|png|webp)$/, 'Write the name of a picture, like jo.jpg'),
    alt: Words,
  })
  .transform(photo => ({ ...photo, jpeg: '' }))

/** Somebody who answers the telephone. Their name and photo stand here only since the day they agreed. */
const PersonShown = z.strictObject({ name: Words, what: Words, agreedOn: Day, photo: Photo.nullable() })

export const Conversations = z.strictObject({
  /** Who leads on calls, as people may ask for them: a job, or a name when that person agreed. Null: nobody is named yet. */
  lead: Words.nullable(),
  person: PersonShown.nullable(),
  /** Teams, besides the organisations, that somebody may rather not hear from. */
  teams: z.array(z.strictObject({ key: Key, name: Words, organisation: Key })),
  /** When nobody is free: take the request and name a person later, or say to ring instead. */
  whenNobody: z.enum(['take', 'ring-us']),
  /** A short note of the talk goes to whoever asked, by this working day. */
  summary: z.strictObject({
    workingDays: z.int().min(1).max(20),
    setBy: z.enum(['partnership', 'this-site']),
    source: MaySource,
  }),
  /** Days after which the words and the number of a call that is over are deleted. */
  keepDays: z.int().min(1).max(730),
})

/** One person on the rota of an invented area: a real one plans its rota on the staff pages. */
export const RotaLine = z.strictObject({
  person: Key,
  /** 1 Monday to 5 Friday. */
  weekdays: z.array(z.int().min(1).max(5)).min(1),
  callsADay: z.int().min(1).max(20),
  /** Keys of the teams they work for, besides their organisation. */
  teams: z.array(Key),
  languages: z.array(Words),
  signs: z.boolean(),
  from: When,
})
