import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { CUT, whatIsLeft, type CutRecord } from './rules/seal.ts'
import * as store from './store.ts'

interface Cutting<T> {
  readonly kind: string
  /** One thing of this kind; all of them when it is left out. */
  readonly key?: string
  /**
   * What may stay of a frozen copy: the same value when nothing of it has to go, null when all of it has.
   * `newest`: it is the version in force, or a proposal.
   */
  readonly keep: (snapshot: T, how: { readonly newest: boolean }) => T | null
  readonly today: CalendarDate
  newId(): string
}

const site = { id: 'site', name: 'This site' }

/**
 * Takes what somebody took back out of every version of the public record and of every proposal. Numbers, seals and
 * dates stay; each cut is a link of its own in the chain, dated to the first of the month: the day is nobody's business.
 * As the system, in the transaction in which the thing itself goes. Doing it again changes nothing.
 *
 * @returns how many versions were cut
 */
export async function takeOut<T>(db: Db, { kind, key, keep, today, newId }: Cutting<T>): Promise<number> {
  await store.takeTurn(db)
  await cutProposals(db, { kind, key, keep })
  await cutHeld(db, { kind, key, keep })
  let cut = 0
  const all = await store.findFrozen(db, kind, key)
  const newest = new Map(all.map(one => [one.key, one.version]))
  for (const frozen of all) {
    const snapshot = keep(frozen.snapshot as T, { newest: newest.get(frozen.key) === frozen.version })
    if (isDeepStrictEqual(snapshot, frozen.snapshot)) continue
    const left = { snapshot, note: snapshot === null ? null : frozen.note }
    await store.cutPublication(db, frozen.number, left)
    const { number, sha256: was, title } = frozen
    await recordCut(
      db,
      { number, was, left: whatIsLeft({ title, ...left }), why: 'taken-back' },
      newId(),
      today
    )
    cut++
  }
  return cut
}

async function cutProposals<T>(
  db: Db,
  { kind, key, keep }: Pick<Cutting<T>, 'kind' | 'keep'> & { key: string | undefined }
): Promise<void> {
  for (const { id, snapshot } of await store.findProposed(db, kind, key)) {
    const left = keep(snapshot as T, { newest: true })
    if (left === null) await store.deleteProposal(db, id)
    else if (!isDeepStrictEqual(left, snapshot)) await store.cutProposal(db, id, left)
  }
}

/** What waits for its batch is not public yet: it leaves no trace in the chain. */
async function cutHeld<T>(
  db: Db,
  { kind, key, keep }: Pick<Cutting<T>, 'kind' | 'keep'> & { key: string | undefined }
): Promise<void> {
  for (const { heldOn, ...held } of await store.findHeld(db, kind, key)) {
    const left = keep(held.snapshot as T, { newest: true })
    if (left === null) await store.deleteHeld(db, kind, held.key)
    else if (!isDeepStrictEqual(left, held.snapshot))
      await store.insertHeld(db, { ...held, snapshot: left, publishedOn: heldOn })
  }
}

async function recordCut(db: Db, record: CutRecord, id: string, today: CalendarDate): Promise<void> {
  const key = String(record.number)
  await store.insertPublication(db, {
    ...{ id, kind: CUT, key, version: 1 + (await store.newestVersion(db, CUT, key)), note: null },
    ...{ title: `Publication ${key}: taken back`, snapshot: record },
    ...{
      proposedById: site.id,
      proposedBy: site.name,
      neededTwo: false,
      approvedById: null,
      approvedBy: null,
    },
    publishedOn: `${today.slice(0, 7)}-01` as CalendarDate,
  })
}
