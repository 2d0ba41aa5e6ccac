import { theSystem } from '../access/index.ts'
import type { Kit } from '../kit.ts'
import type { Letter, Mailer } from './mailer.ts'
import {
  claimLetters,
  dropLetter,
  recordFailed,
  recordHanding,
  recordSent,
  recordUnsure,
  type ClaimedLetter,
} from './outbox.ts'
import { faultOf } from './retry.ts'

/** Where a letter about something goes, and how its reader stops such letters; null when they want no more. */
export type FindAddress = (about: string) => Promise<{ readonly to: string; readonly stop: string } | null>

/** Sends what is due until nothing is. A letter that fails holds up no other. */
export async function sendLetters(kit: Kit, mailer: Mailer, findAddress: FindAddress): Promise<void> {
  const { store, now } = kit
  for (;;) {
    const letters = await store.as(theSystem, db => claimLetters(db, now()))
    if (letters.length === 0) return
    for (const letter of letters) await sendOne(kit, mailer, letter, findAddress)
  }
}

/**
 * Nothing is lost and nothing silently doubled: a letter that may have arrived is asked after; where nobody can say, it
 * is sent again only if it says so, and else waits for a person.
 */
async function sendOne(kit: Kit, mailer: Mailer, letter: ClaimedLetter, find: FindAddress): Promise<void> {
  const { store, now, log } = kit
  const { id, tries, mayHaveArrived } = letter
  const write = (work: typeof recordSent) => store.as(theSystem, db => work(db, id, now()))
  let handed = mayHaveArrived
  try {
    const taken = mayHaveArrived ? await mailer.wasTaken(letter) : false
    if (taken === true) return await write(recordSent)
    if (taken === null && !letter.againIfUnsure) return await write(recordUnsure)
    const where = await placeOf(letter, find)
    if (where === null) return await write(dropLetter)
    const text = taken === null ? `${MAYBE_BEFORE}\n\n${letter.text}` : letter.text
    handed = taken === null
    await mailer.send({ ...letterOf(letter), ...where, text }, async () => {
      await write(recordHanding)
      handed = true
    })
  } catch (error) {
    const fault = faultOf(error)
    await store.as(theSystem, db => recordFailed(db, { id, tries, fault, handed, now: now() }))
    log.warn({ letter: id, tries, fault: fault.code }, 'a letter was not sent')
    return
  }
  await write(recordSent)
}

const MAYBE_BEFORE = 'We may have sent you this already: we could not tell if it arrived.'

const letterOf = ({ id, channel, subject, text }: ClaimedLetter): Omit<Letter, 'to' | 'stop'> => ({
  ...{ id, channel, subject, text },
})

async function placeOf({ to, about }: ClaimedLetter, find: FindAddress) {
  if (to !== null) return { to, stop: null }
  return about === null ? null : find(about)
}
