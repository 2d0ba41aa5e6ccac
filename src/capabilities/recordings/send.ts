import type { Values } from '../../platform/forms/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Conflict } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { hashOf, NOT_KNOWN, takeIn } from '../voices/index.ts'
import type { AboutForm } from './forms.ts'
import { speaksFor } from './rules/telling.ts'
import * as store from './store.ts'

type About = Values<ReturnType<AboutForm['in']>>

/**
 * Sends what was recorded: a story without words, with its code and its days from today, and the recording that belongs to
 * it. In one transaction, as the visitor who holds the code. A code that has a story keeps that one.
 */
export async function sendRecording(
  needs: Needs,
  db: Db,
  code: string,
  { teller, cornerstone, sharing, askFirst, email: tellAt, ...whose }: About
): Promise<void> {
  const story = await takeIn(
    needs,
    db,
    {
      ...{ cameBy: 'recording', words: null, teller, sharing, tellAt, speaksFor: speaksFor(whose) },
      cornerstone: cornerstone === NOT_KNOWN ? null : cornerstone,
      askFirst: sharing === 'everyone' && askFirst === 'yes',
    },
    code
  )
  if (story === null) return
  const about = { id: story.id, reference: story.reference, on: needs.today() }
  if (!(await store.sendWith(db, hashOf(needs, code), about))) {
    throw new Conflict('The recording was deleted before it was sent.')
  }
}
