import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../platform/db/index.ts'
import { londonDay, type CalendarDate } from '../../standards/calendar.ts'
import { NotFound } from '../../standards/errors.ts'
import { checkMayDecide, type Author } from './rules/decide.ts'
import { checkLinks, walkBegins, walkEnds, type ChainCheck } from './rules/seal.ts'
import * as store from './store.ts'

/** A finished thing as everybody may read it. `T` is what its own room put into the snapshot. */
export interface Publication<T> {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly version: number
  readonly title: string
  readonly snapshot: T
  readonly sha256: string
  /** Names, as they were on that day. */
  readonly proposedBy: string
  readonly approvedBy: string | null
  readonly publishedOn: CalendarDate
  readonly note: string | null
}

export interface Proposal<T> {
  readonly kind: string
  readonly key: string
  readonly title: string
  /** A finished JSON value with everything its public page shows. */
  readonly snapshot: T
  /** Why there is a new version, in words for the public. */
  readonly note: string | null
  /** Whoever is acting. In a record that is loaded: the area's record. */
  readonly by: Author
  readonly needsTwo: boolean
  readonly id: string
  readonly now: Date
  /** The day it is published, when nobody else has to agree. */
  readonly today: CalendarDate
  /** A staff address where the second person can see it as it will look. */
  readonly preview?: string
  /** Its first version waits for the next batch of its kind, once everybody has agreed: see `publishHeld`. */
  readonly held?: boolean
}

/** Whether it is public now; held: it will be with the next batch. */
export interface Proposed {
  readonly id: string
  readonly version: number
  readonly published: boolean
  readonly held: boolean
}

/**
 * Hands in a finished snapshot. It is public at once, or waits for a second person when two are needed.
 * A later proposal of the same thing takes the place of one that waits. What is public already, word for word, with
 * nothing else waiting, makes no version of its own: a second press, or an old page, tells the public nothing new.
 */
export async function propose<T>(db: Db, proposal: Proposal<T>): Promise<Proposed> {
  const { id, kind, key, title, note, by, needsTwo, now, today, preview = null } = proposal
  const snapshot: unknown = JSON.parse(JSON.stringify(proposal.snapshot))
  await store.takeTurn(db)
  const same = await publishedAlready(db, { kind, key, title, snapshot, note })
  if (same !== null) return { ...same, published: true, held: false }
  const version = 1 + (await store.newestVersion(db, kind, key))
  const held = proposal.held === true && version === 1
  const thing = { id, kind, key, version, title, snapshot, note }
  if (needsTwo) {
    await store.insertProposal(db, { ...thing, preview, by, now, held })
    return { id, version, published: false, held: false }
  }
  const alone = { neededTwo: false, approvedById: null, approvedBy: null }
  await agreed(db, { ...thing, ...alone, proposedById: by.id, proposedBy: by.name, publishedOn: today }, held)
  return { id, version, published: !held, held }
}

/** Nothing stands in its way any more: it is public, or waits for its batch. */
const agreed = (db: Db, thing: store.Agreed, held: boolean): Promise<void> =>
  held ? store.insertHeld(db, thing) : store.insertPublication(db, thing)

type Words = Pick<Proposal<unknown>, 'kind' | 'key' | 'title' | 'snapshot' | 'note'>

async function publishedAlready(db: Db, { kind, key, title, snapshot, note }: Words) {
  const found = await store.findCurrent(db, kind, key)
  if (found === undefined || found.title !== title || !isDeepStrictEqual(found.snapshot, snapshot))
    return null
  if (note !== null && note !== found.note) return null
  return (await waitingFor(db, kind, key)) === null ? { id: found.id, version: found.version } : null
}

/**
 * The second person says yes: it is public from now on, or with the next batch of its kind.
 *
 * Errors: NotFound; Conflict when it was decided or replaced; NotAllowed for the person who proposed it.
 */
export async function approve(
  db: Db,
  id: string,
  by: Author,
  now: Date
): Promise<{ kind: string; key: string; version: number; held: boolean }> {
  const { kind, key, version, title, snapshot, note, held, ...from } = await decidable(db, id, by)
  const { proposedById, proposedBy } = from
  const thing = {
    ...{ id, kind, key, version, title, snapshot, note, proposedById, proposedBy },
    ...{ neededTwo: true, approvedById: by.id, approvedBy: by.name, publishedOn: londonDay(now) },
  }
  await agreed(db, thing, held)
  return { kind, key, version, held }
}

/** The second person sends it back with a reason. Errors: as for `approve`. */
export async function refuse(db: Db, id: string, by: Author, why: string, now: Date): Promise<void> {
  await decidable(db, id, by)
  await store.insertRefusal(db, { proposal: id, by, why, now })
}

async function decidable(db: Db, id: string, by: Author) {
  await store.takeTurn(db)
  const proposal = await store.findProposal(db, id)
  if (proposal === undefined) throw new NotFound('There is no such proposal.')
  checkMayDecide(proposal, by)
  return proposal
}

/** What waits for a second person about one thing, exactly as it would be published; null when nothing does. Staff only. */
export async function waitingFor<T>(
  db: Db,
  kind: string,
  key: string
): Promise<{ id: string; version: number; snapshot: T; proposedBy: string } | null> {
  const [found] = await store.findWaiting(db, { kind, key })
  const proposal = found && (await store.findProposal(db, found.id))
  if (!proposal) return null
  const { id, version, snapshot, proposedBy } = proposal
  return { id, version, snapshot: snapshot as T, proposedBy }
}

/**
 * Makes public what waits for the batch of a kind, in the order it is handed: numbers, dates and ids of the public record
 * then say nothing of which was ready first. As the system.
 *
 * @param order what waits, and in which order it goes; what it leaves out stays
 * @returns how many went
 */
export async function publishHeld<T>(
  db: Db,
  kind: string,
  {
    order,
    newId,
    today,
  }: {
    order(waiting: readonly Held<T>[]): Promise<readonly Held<T>[]>
    newId(): string
    today: CalendarDate
  }
): Promise<number> {
  await store.takeTurn(db)
  const waiting = await store.findHeld(db, kind)
  const going = await order(
    waiting.map(({ key, snapshot, heldOn }) => ({ key, snapshot: snapshot as T, heldOn }))
  )
  for (const { key } of going) {
    const { heldOn: _, ...one } = waiting.find(held => held.key === key)!
    await store.insertPublication(db, { ...one, id: newId(), publishedOn: today })
    await store.deleteHeld(db, kind, key)
  }
  return going.length
}

/** Agreed to, and waiting for its batch. */
export interface Held<T> {
  readonly key: string
  readonly snapshot: T
  readonly heldOn: CalendarDate
}

/** What waits for its batch of one kind, or one thing of it. Staff only. */
export async function heldOf<T>(db: Db, kind: string, key?: string): Promise<Held<T>[]> {
  const found = await store.findHeld(db, kind, key)
  return found.map(({ key, snapshot, heldOn }) => ({ key, snapshot: snapshot as T, heldOn }))
}

/** The newest published version, or null. */
export async function current<T>(db: Db, kind: string, key: string): Promise<Publication<T> | null> {
  return ((await store.findCurrent(db, kind, key)) ?? null) as Publication<T> | null
}

/** The newest published version of each of these keys, in the order of keys; of those that were never published, nothing. */
export async function currentOf<T>(db: Db, kind: string, keys: readonly string[]): Promise<Publication<T>[]> {
  return keys.length === 0 ? [] : ((await store.findCurrentOf(db, kind, keys)) as Publication<T>[])
}

/**
 * Which of these keys have anything of this kind that is public, waits for a second person or waits for the batch. It asks
 * three times, however many keys there are.
 */
export async function stillThere(db: Db, kind: string, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const there = [
    ...(await store.findCurrentOf(db, kind, keys)),
    ...(await store.findWaiting(db)).filter(waits => waits.kind === kind),
    ...(await store.findHeld(db, kind)),
  ]
  const known = new Set(there.map(({ key }) => key))
  return keys.filter(key => known.has(key))
}

/** The newest published version of every key, in the order of keys. */
export async function currentAll<T>(db: Db, kind: string): Promise<Publication<T>[]> {
  return (await store.findCurrentOfKind(db, kind)) as Publication<T>[]
}

/** Every published version of one thing, oldest first. */
export async function versions<T>(db: Db, kind: string, key: string): Promise<Publication<T>[]> {
  return (await store.findVersions(db, kind, key)) as Publication<T>[]
}

/** What a page of versions shows: who, when and why, newest first, without the snapshots. */
export async function history(
  db: Db,
  kind: string,
  key: string
): Promise<Omit<Publication<never>, 'snapshot'>[]> {
  const all = await versions(db, kind, key)
  return all.reverse().map(one => {
    const { id, kind, key, version, title, note, sha256, proposedBy, approvedBy, publishedOn } = one
    return { id, kind, key, version, title, note, sha256, proposedBy, approvedBy, publishedOn }
  })
}

/** Follows the chain of seals from the first publication. Says the number of the first one that was changed or removed. */
export async function verifyChain(db: Db): Promise<ChainCheck> {
  let known = walkBegins
  for (;;) {
    const links = await store.findLinks(db, known.number)
    if (links.length === 0) return walkEnds(known)
    const found = checkLinks(known, links)
    if ('fault' in found) return found
    known = found
  }
}
