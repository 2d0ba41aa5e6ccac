import { theSystem } from '../access/index.ts'
import type { Job } from '../jobs/index.ts'
import type { Kit } from '../kit.ts'
import { blankLetters, claimLetters, recordFailed, recordSent, type ClaimedLetter } from './outbox.ts'
import { faultOf } from './retry.ts'
import type { Mailer } from './smtp.ts'

const KEEP_WORDS_MS = 30 * 24 * 60 * 60_000

/** Sending, where there is a mail server; and forgetting, always. */
export function mailJobs(kit: Kit): Job[] {
  const { store, now, mailer } = kit
  const forget: Job = {
    name: 'blank old letters',
    everySeconds: 60 * 60,
    run: () => store.as(theSystem, db => blankLetters(db, new Date(now().getTime() - KEEP_WORDS_MS))),
  }
  if (!mailer) return [forget]
  return [{ name: 'send letters', everySeconds: 3, run: () => sendLetters(kit, mailer) }, forget]
}

/** Sends what is due until nothing is. A letter that fails holds up no other. */
export async function sendLetters(kit: Kit, mailer: Mailer): Promise<void> {
  const { store, now } = kit
  for (;;) {
    const letters = await store.as(theSystem, db => claimLetters(db, now()))
    if (letters.length === 0) return
    for (const letter of letters) await sendOne(kit, mailer, letter)
  }
}

async function sendOne({ store, now, log }: Kit, mailer: Mailer, letter: ClaimedLetter): Promise<void> {
  const { id, tries } = letter
  const fault = await mailer.send(letter).then(() => null, faultOf)
  if (fault === null) return store.as(theSystem, db => recordSent(db, id, now()))
  await store.as(theSystem, db => recordFailed(db, { id, tries, fault, now: now() }))
  log.warn({ letter: id, tries, fault: fault.code }, 'a letter was not sent')
}
