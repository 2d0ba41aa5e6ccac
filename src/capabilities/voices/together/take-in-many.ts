import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { drawStory, LOT_BYTES } from '../rules/lots.ts'
import type { Sharing, Teller } from '../rules/story.ts'
import { idsKept, insertTogether } from '../store/together.ts'

/** One of many voices that came together. Nobody holds its code: what is left out was not asked. */
export interface OneOfMany {
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly words: string
  readonly good: string | null
  readonly better: string | null
  readonly receivedOn: CalendarDate
}

/** What they have in common. `id` names the batch, such as a survey's id. */
export interface Together {
  readonly id: string
  readonly sharing: Sharing
}

/** Stories in one statement: enough that its own cost is small, few enough that its values stay below a few MB. */
const AT_ONCE = 2000
const RECEIPT_BYTES = 32

/**
 * Takes in many voices that came together. They owe nobody an answer one by one: whoever hands them in owes one duty for
 * all of them, and looks through them for danger within seconds (`lookForDangerAmong`). As signed-in staff or the system.
 */
export async function takeInMany(
  needs: Pick<Needs, 'randomBytes'>,
  db: Db,
  together: Together,
  voices: readonly OneOfMany[]
): Promise<void> {
  for (let from = 0; from < voices.length; from += AT_ONCE) {
    let left: readonly OneOfMany[] = voices.slice(from, from + AT_ONCE)
    while (left.length > 0) left = await takeInSome(needs, db, together, left)
  }
}

/** @returns those whose reference was taken already, to be tried again */
async function takeInSome(
  { randomBytes }: Pick<Needs, 'randomBytes'>,
  db: Db,
  { id, sharing }: Together,
  voices: readonly OneOfMany[]
): Promise<readonly OneOfMany[]> {
  const random = randomBytes(voices.length * (LOT_BYTES + RECEIPT_BYTES))
  const bytes = (from: number, length: number) => random.subarray(from, from + length)
  const lots = voices.map((_, nth) => drawStory(bytes(nth * LOT_BYTES, LOT_BYTES)))
  const receipts = Buffer.from(bytes(voices.length * LOT_BYTES, voices.length * RECEIPT_BYTES)).toString(
    'hex'
  )
  const kept = await insertTogether(db, {
    ...{ together: id, cameBy: 'survey', sharing },
    ids: lots.map(lot => lot.id),
    references: lots.map(lot => lot.reference),
    receipts: voices.map((_, nth) => receipts.slice(nth * 64, nth * 64 + 64)),
    tellers: voices.map(({ teller }) => teller),
    cornerstones: voices.map(({ cornerstone }) => cornerstone),
    receivedOn: voices.map(({ receivedOn }) => receivedOn),
    words: voices.map(({ words }) => words),
    good: voices.map(({ good }) => good),
    better: voices.map(({ better }) => better),
  })
  if (kept === voices.length) return []
  const there = await idsKept(
    db,
    lots.map(lot => lot.id)
  )
  return voices.filter((_, nth) => !there.has(lots[nth]!.id))
}
