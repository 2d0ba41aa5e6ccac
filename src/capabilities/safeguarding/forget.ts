import type { Db } from '../../platform/db/index.ts'
import type { ForgottenVoice, Needs } from '../area/index.ts'
import { concernId } from './rules/concern.ts'
import { cutThread } from './store/raising.ts'
import { insertStep } from './store/concerns.ts'

/**
 * Whoever told a story took it back. A concern stays, since somebody may still have to be kept safe: it never held
 * their words. What is left of the story in it, its reference, goes; those who lead see that it was taken back.
 */
export const forgetVoice = (
  needs: Pick<Needs, 'now'>,
  db: Db,
  { id }: Pick<ForgottenVoice, 'id'>
): Promise<void> => cutConcern(needs, db, `voice:${id}`)

/** The same for whatever else a concern tells of, such as a call its asker erased. Nothing happens where there is none. */
export async function cutConcern({ now }: Pick<Needs, 'now'>, db: Db, subject: string): Promise<void> {
  const concern = concernId(subject)
  if (!(await cutThread(db, concern))) return
  const nothing = { words: null, toldWhom: null, doneOn: null, by: null }
  const step = {
    id: `taken-back-${concern}`,
    concern,
    kind: 'taken-back',
    causes: 0,
    at: now(),
    ...nothing,
  } as const
  await insertStep(db, step)
}
