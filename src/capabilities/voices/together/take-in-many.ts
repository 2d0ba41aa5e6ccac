import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { byLot, drawTogether, LOT_TOGETHER_BYTES, type Lots } from '../rules/lots-together.ts'
import type { Sharing, Teller } from '../rules/story.ts'
import { idsKept, inLists, insertTogether, type ListedStories, type ManyStories } from '../store/together.ts'

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

/** Stories in one statement: enough that its own cost is small, few enough that others wait for a part of a second. */
const AT_ONCE = 5000

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
  let left: readonly OneOfMany[] = byLot(voices, needs.randomBytes(voices.length * 8))
  while (left.length > 0) {
    const lots = drawTogether(needs.randomBytes(left.length * LOT_TOGETHER_BYTES))
    const again: OneOfMany[] = []
    let sent = Promise.resolve<OneOfMany[]>([])
    for (let from = 0; from < left.length; from += AT_ONCE) {
      const some = { voices: left.slice(from, from + AT_ONCE), lots: partOf(lots, from, from + AT_ONCE) }
      const lists = inLists(listsOf(together, some))
      again.push(...(await sent)) // the database keeps some while the next are written out
      await othersTurn()
      sent = keep(db, some, lists)
    }
    left = again.concat(await sent)
  }
}

interface Some {
  readonly voices: readonly OneOfMany[]
  readonly lots: Lots
}

const partOf = ({ ids, references, receipts }: Lots, from: number, to: number): Lots => ({
  ...{ ids: ids.slice(from, to), references: references.slice(from, to), receipts: receipts.slice(from, to) },
})

const listsOf = ({ id, sharing }: Together, { voices, lots }: Some): ManyStories => ({
  ...{ together: id, cameBy: 'survey', sharing },
  ...lots,
  tellers: voices.map(({ teller }) => teller),
  cornerstones: voices.map(({ cornerstone }) => cornerstone),
  receivedOn: voices.map(({ receivedOn }) => receivedOn),
  words: voices.map(({ words }) => words),
  good: voices.map(({ good }) => good),
  better: voices.map(({ better }) => better),
})

/** @returns those whose reference was taken already, to be tried again */
async function keep(db: Db, { voices, lots }: Some, lists: ListedStories): Promise<OneOfMany[]> {
  const kept = await insertTogether(db, lists)
  if (kept === voices.length) return []
  const there = await idsKept(db, lots.ids)
  return voices.filter((_, nth) => !there.has(lots.ids[nth]!))
}
