import { theSystem } from '../../../platform/access/index.ts'
import { once } from '../../../platform/db/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { raiseConcern, signsOfDanger } from '../../safeguarding/index.ts'
import { openRound } from '../cast.ts'
import { NotLetIn } from '../rules/faults.ts'
import { findVoter, holdForVoter } from '../store/ballots.ts'
import { findItems } from '../store/rounds.ts'
import { countUnread, findUnread, insertWriting } from './store.ts'
import { MOST_UNREAD, MOST_WAITING, writtenAlready } from './wording.ts'

interface NewStatement {
  readonly round: string
  /** What this person is known by in the round: see keys.ts. */
  readonly keyHash: string
  readonly submission: string
  readonly words: string
}

/**
 * `in-already`: it can be chosen, word for word. `wait`: as many of theirs as may wait do so. `full`: as many as may wait
 * of everybody do: whoever throws the cookies away is a new person in an open vote, and could write without end.
 */
export type Taken = 'taken' | 'in-already' | 'wait' | 'full'

/** What one person's waiting statements are counted by: it leads to no ballot. */
const markOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, round: string, keyHash: string): string =>
  keyedHash('writer of statements', `${round}:${keyHash}`)

/**
 * Takes in a statement that somebody wrote in a round that is open. Nobody else sees it before a person has read it. Words
 * that suggest danger reach those who lead on safeguarding at once.
 *
 * Errors: NotFound; VoteClosed; NotLetIn for somebody who may not take part.
 */
export function takeStatement(needs: Needs, statement: NewStatement): Promise<Taken> {
  const { round, keyHash, submission, words } = statement
  const mark = markOf(needs, round, keyHash)
  return needs.store.as(theSystem, async db => {
    const { outcome } = await once(db, submission, async (): Promise<Taken> => {
      await holdForVoter(db, round, mark)
      const { method, mode } = await openRound(needs, db, round)
      if (method !== 'opinions') throw new NotFound('Nobody writes statements in this vote.')
      if (mode !== 'open' && (await findVoter(db, round, keyHash)) === undefined)
        throw new NotLetIn('This phone has not been let in.')
      if (writtenAlready(words, await findItems(db, round)) !== null) return 'in-already'
      if ((await findUnread(db, mark)).length >= MOST_WAITING) return 'wait'
      if ((await countUnread(db, round)) >= MOST_UNREAD) return 'full'
      const id = needs.newId()
      await insertWriting(db, { id, round, words, mark, on: needs.today() })
      const signs = signsOfDanger(words)
      const about = { subject: `statement:${id}`, where: placeOf(round, id), by: null, note: null }
      if (signs.length > 0) await raiseConcern(needs, db, { ...about, raisedBy: 'words', signs })
      return 'taken'
    })
    return outcome
  })
}

/** Where staff look at one statement. */
export const placeOf = (round: string, id: string): string => `/staff/votes/${round}/statements/${id}`

/** What this person wrote that nobody has read yet. */
export const ownUnread = (needs: Needs, round: string, keyHash: string): Promise<string[]> =>
  needs.store.as(theSystem, db => findUnread(db, markOf(needs, round, keyHash)))
