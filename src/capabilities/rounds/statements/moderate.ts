import type { Needs } from '../../area/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { keyFor } from '../../../standards/key.ts'
import type { ItemKey } from '../rules/ballot.ts'
import type { Hand } from '../store/tables.ts'
import { addItems, findItems } from '../store/rounds.ts'
import { findWriting, insertModeration, markAboutPeople } from './store.ts'
import type { Fate } from './wording.ts'

interface Moderation {
  readonly round: string
  readonly written: string
  readonly fate: Fate
  /** It is about whoever answers or about the event, and not about the matter. */
  readonly aboutPeople: boolean
  readonly by: Hand
}

/**
 * Decides what becomes of a statement that somebody wrote. One that is taken in can be answered from now on; the words it
 * had first are kept beside it.
 *
 * Errors: NotFound; Conflict when somebody else decided first, or the round is closed.
 */
export async function moderate(needs: Needs, db: Db, moderation: Moderation): Promise<void> {
  const { round, written, fate, by } = moderation
  const writing = await findWriting(db, round, written)
  if (writing === undefined) throw new NotFound('There is no such statement.')
  if (writing.outcome !== null) throw new Conflict('Somebody has decided about this statement.')
  const words = fate.outcome === 'reworded' ? fate.words : writing.words
  const isIn = fate.outcome === 'as-written' || fate.outcome === 'reworded'
  const added = isIn ? await addStatement(needs, db, { ...moderation, words }) : null
  const item = fate.outcome === 'same' ? fate.item : added
  const reason = fate.outcome === 'not-in' ? fate.reason : null
  const decided = { written, round, outcome: fate.outcome, item, reason, by, on: needs.today() }
  if (!(await insertModeration(db, decided))) throw new Conflict('Somebody has decided about this statement.')
}

interface NewStatement extends Omit<Moderation, 'written' | 'fate'> {
  readonly words: string
}

/** Adds a statement that can be answered from now on. The database refuses it in any round but an open one of opinions. */
export async function addStatement(
  { today }: Pick<Needs, 'today'>,
  db: Db,
  { round, words, aboutPeople, by }: NewStatement
): Promise<ItemKey> {
  await addItems(db, round, []) // holds the round: two people never make two statements of one key
  const taken = new Set((await findItems(db, round)).map(({ item }) => item))
  const item = keyFor(words, 'statement', taken)
  const nothing = { theme: null, cornerstone: null, strength: null, development: null }
  await addItems(db, round, [{ item, title: words, ...nothing }])
  if (aboutPeople) await markAboutPeople(db, { round, item, by, on: today() })
  return item
}
