import { theSystem } from '../access/index.ts'
import type { Job } from '../jobs/index.ts'
import type { Kit } from '../kit.ts'
import { blankLetters } from './outbox.ts'
import { sendLetters, type FindAddress } from './send.ts'

const KEEP_WORDS_MS = 30 * 24 * 60 * 60_000

/** Sending, where there is a way to send; and forgetting, always. */
export function mailJobs(kit: Kit, findAddress: FindAddress): Job[] {
  const { store, now, mailer } = kit
  const forget: Job = {
    name: 'blank old letters',
    everySeconds: 60 * 60,
    run: () => store.as(theSystem, db => blankLetters(db, new Date(now().getTime() - KEEP_WORDS_MS))),
  }
  if (!mailer) return [forget]
  const send: Job = {
    name: 'send letters',
    everySeconds: 3,
    waitsForNobody: true, // each letter is claimed by one process
    run: () => sendLetters(kit, mailer, findAddress),
  }
  return [send, forget]
}
