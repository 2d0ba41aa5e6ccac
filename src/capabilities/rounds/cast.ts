import type { Needs } from '../area/index.ts'
import type { Actor } from '../../platform/access/index.ts'
import { once, type Db, type Store } from '../../platform/db/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Choice, GroupKey } from './rules/ballot.ts'
import { choiceFault, lastSaid } from './rules/choice.ts'
import { NotLetIn, VoteClosed, WrongChoice } from './rules/faults.ts'
import { isOpenAt, type Item, type Mode } from './rules/round.ts'
import { findSaid, findVoter, holdForVoter, insertBallot, letIn } from './store/ballots.ts'
import { noteCards } from './store/cards.ts'
import { findItems, findOpened, type OpenedRound } from './store/rounds.ts'

export interface Casting {
  readonly round: string
  /** See keys.ts: what this person's phone, or their slip, is known by. */
  readonly keyHash: string
  /** Names one press of one form: a press that is sent again changes nothing. */
  readonly submission: string
  readonly group: GroupKey | null
  /** What was chosen, or how to read it from what a form brought; null is no choice. */
  readonly choice: Choice | ((round: OpenedRound, items: readonly Item[]) => Choice | null)
  /** It was made with picture cards, and whether somebody helped. */
  readonly cards?: { readonly withHelper: boolean }
}

/** Somebody who may see and add to their own ballot, and nothing else. */
export const voterOf = (keyHash: string): Actor => ({ kind: 'public', receipt: keyHash })

/**
 * Counts what somebody chose. It is counted when this returns, and not before: it says so after the commit.
 * One key has one ballot, however many come at once; the last one counts, until the round is closed.
 *
 * @returns `again` when this very press had been counted before
 * Errors: NotFound for a round that was never opened; VoteClosed; NotLetIn; WrongChoice.
 */
export function castBallot(needs: Needs, casting: Casting): Promise<{ again: boolean }> {
  const { round: key, keyHash, submission, group } = casting
  return needs.store.as(voterOf(keyHash), async db => {
    const { again } = await once(db, submission, async () => {
      await holdForVoter(db, key, keyHash)
      const round = await openRound(needs, db, key)
      if (group !== null && !groupKeys(needs).includes(group)) throw new WrongChoice('not-a-group')
      const items = await findItems(db, key)
      const choice = typeof casting.choice === 'function' ? casting.choice(round, items) : casting.choice
      const fault = choice === null ? 'nothing-chosen' : choiceFault(choice, round, items)
      if (choice === null || fault !== null) throw new WrongChoice(fault ?? 'nothing-chosen')
      const voter = await voterIn(db, round, keyHash, needs.now())
      await insertBallot(db, { voter, group, choice })
      if (casting.cards) await noteCards(db, voter, casting.cards.withHelper)
      return true
    })
    return { again }
  })
}

/** A round in which people choose now. Errors: NotFound; VoteClosed. */
export async function openRound(needs: Needs, db: Db, key: string): Promise<OpenedRound> {
  const round = await findOpened(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  if (!isOpenAt(round, needs.now(), needs.today())) throw new VoteClosed('The vote is not open.')
  return round
}

const modes = new WeakMap<Store, Map<string, Mode>>()

/**
 * Who may take part in a round that was opened. It cannot change any more, so each process asks once.
 * Errors: NotFound.
 */
export async function modeOf({ store }: Needs, key: string): Promise<Mode> {
  const known = modes.get(store) ?? new Map<string, Mode>()
  modes.set(store, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const round = await store.as(voterOf(''), db => findOpened(db, key))
  if (round === undefined) throw new NotFound('There is no such vote.')
  known.set(key, round.mode)
  return round.mode
}

async function voterIn(db: Db, { key, mode }: OpenedRound, keyHash: string, now: Date): Promise<string> {
  if (mode === 'open') return letIn(db, { round: key, keyHash, route: 'open', now })
  const voter = await findVoter(db, key, keyHash)
  if (voter === undefined) throw new NotLetIn('This phone has not been let in.')
  return voter
}

/** Said by somebody who would rather not say: a group of its own, and not the same as leaving the question out. */
export const NOT_SAID = 'not-said'

const groupKeys = ({ area }: Needs): readonly GroupKey[] => [
  ...area.votes.groups.map(({ key }) => key),
  NOT_SAID,
]

/** What this person has said in a round so far, as it would be counted now; null when nothing. */
export async function ownBallot(
  needs: Needs,
  { key, method }: Pick<OpenedRound, 'key' | 'method'>,
  keyHash: string
): Promise<{ choice: Choice; group: GroupKey | null } | null> {
  return needs.store.as(voterOf(keyHash), async db => {
    const voter = await findVoter(db, key, keyHash)
    if (voter === undefined) return null
    const said = await findSaid(db, voter)
    const choice = lastSaid(method, said.map(each => each.choice)) // prettier-ignore
    if (choice === null) return null
    return { choice, group: said.findLast(({ group }) => group !== null)?.group ?? null }
  })
}
